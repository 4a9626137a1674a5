import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

// The languages whose mails are read, each with a reply and a forward as a client of that language writes them.
const LANGUAGES =
  "en de fr es pt pt-BR it nl da nb sv fi et lv lt pl cs sk hu ro hr sl sr tr ru uk bg el ca ja zh-CN zh-TW ko ar he hi th vi id".split(
    " ",
  );

const FOLDER = new URL("../fixtures/thread/languages/", import.meta.url);

describe("the fixtures", () => {
  it.each(LANGUAGES)("hold a reply and a forward in %s", (language) => {
    const files = new Set(readdirSync(FOLDER));
    const wanted = [`${language}.eml`, `${language}.json`, `${language}-forward.eml`, `${language}-forward.json`];
    expect(wanted.filter((name) => !files.has(name))).toEqual([]);
  });
});
