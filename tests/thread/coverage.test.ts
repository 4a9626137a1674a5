import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

// The languages whose mails are read, each with a reply and a forward as a client of that language writes them.
const LANGUAGES =
  "en de fr es pt pt-BR it nl da nb sv fi et lv lt pl cs sk hu ro hr sl sr tr ru uk bg el ca ja zh-CN zh-TW ko ar he hi th vi id".split(
    " ",
  );

// The clients whose marks are known, each with a mail as it writes it.
const CLIENTS =
  "gmail-web gmail-android outlook-desktop outlook-web outlook-mobile-ios outlook-mac apple-mail iphone thunderbird yahoo proton zoho gmx-webde mailru qq netease-163 naver lotus-notes spark superhuman k9 samsung missive front hubspot list-rewriter".split(
    " ",
  );
const FORWARDING =
  "gmail-web outlook-desktop outlook-web outlook-mac apple-mail iphone thunderbird yahoo lotus-notes".split(" ");

const filesIn = (folder: string): ReadonlySet<string> =>
  new Set(readdirSync(new URL(`../fixtures/thread/${folder}/`, import.meta.url)));

describe("the fixtures", () => {
  it.each(LANGUAGES)("hold a reply and a forward in %s", (language) => {
    const files = filesIn("languages");
    const wanted = [`${language}.eml`, `${language}.json`, `${language}-forward.eml`, `${language}-forward.json`];
    expect(wanted.filter((name) => !files.has(name))).toEqual([]);
  });

  it.each([...CLIENTS, ...FORWARDING.map((client) => `${client}-forward`)])("hold a mail of %s", (name) => {
    const files = filesIn("clients");
    expect([`${name}.eml`, `${name}.json`].filter((file) => !files.has(file))).toEqual([]);
  });
});
