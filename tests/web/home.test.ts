import { describe, expect, it } from "vitest";
import { sampleLetter } from "../../core/about.ts";
import { LANGUAGES } from "../../core/answer/languages.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { renderText } from "../../core/reply/text.ts";
import { webApp } from "../../functions/web/app.ts";
import { HOME_WORDS } from "../../functions/web/home-words/index.ts";
import { languageFor } from "../../functions/web/language.ts";
import { NO_QUEUES } from "../support/no-queues.ts";
import { KEYS, SERVICE } from "../support/service.ts";
import { WISHES } from "../support/wishes.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&#39;": "'", "&quot;": '"', "&lt;": "<" };

const wordsOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\s\u00a0\u202f]+/g, " ");

function app(operator?: string) {
  const deps = { table: new MemoryTable(), tokenKeys: KEYS, ...NO_QUEUES, ...WISHES, operator, now: () => new Date(0) };
  const web = webApp({ ...deps, log: () => undefined });
  return async (path: string, accept?: string): Promise<string> => {
    const answer = await web.request(path, { headers: accept === undefined ? {} : { "accept-language": accept } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("vary")).toContain("Accept-Language");
    return answer.text();
  };
}

describe("the language of the public page", () => {
  it.each([
    [undefined, undefined, "en"],
    [undefined, "de-AT,de;q=0.9,en;q=0.8", "de"],
    [undefined, "it,fr;q=0.5,es;q=0.7", "es"],
    [undefined, "de;q=0, fr;q=0.1", "fr"],
    [undefined, "*", "en"],
    [undefined, ",;q=,fr;q=x", "fr"],
    ["de", "fr", "de"],
    ["xx", "fr", "fr"],
    ["__proto__", undefined, "en"],
  ])("asked for %s, accepting %s: %s", (asked, accepted, language) => {
    expect(languageFor(asked, accepted)).toBe(language);
  });

  it.each(LANGUAGES)("%s is spoken throughout, and says so", async (language) => {
    const page = await app()(`/?l=${language}`, "en");
    expect(page).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`));
    expect(wordsOf(page)).toContain(HOME_WORDS[language].heading);
    const current = [...page.matchAll(/<a href="\?l=(..)"[^>]*aria-current="true"/g)].map(([, code]) => code);
    expect(current).toEqual([language]);
    for (const other of LANGUAGES) {
      expect(page).toContain(`href="?l=${other}"`);
      expect(wordsOf(page).includes(HOME_WORDS[other].join.text)).toBe(other === language);
    }
  });
});

describe.each(LANGUAGES)("the public page in %s", (language) => {
  it("shows the daily mail as it is written, word for word, and none of its links", async () => {
    const page = await app()(`/about?l=${language}`);
    const written = renderText(sampleLetter(language))
      .split("\n")
      .map((line) => line.replace(/^ {3}([^:“„«]{1,40}?)[ \u00a0]?: (?=[“„«])/, "$1"))
      .map((line) => line.replace(/[ \u00a0]?: https:\S+$|^ +→ .*|^--$|^ {3}(?=\S)/g, "").trim())
      .filter((line) => line !== "");
    expect(written.length).toBeGreaterThan(10);
    const shown = wordsOf(page).replace(/\s+/g, "");
    for (const line of written) expect(shown).toContain(line.replace(/[\s\u00a0\u202f]+/g, ""));
    expect(page).not.toMatch(/https?:|tel:|secret@/);
  });

  it("tells how to join, how to ask, how long what is kept, in links that a mail program opens", async () => {
    const page = await app()(`/?l=${language}`);
    const links = [...page.matchAll(/href="mailto:([^"?]+)\?subject=([^"]*)"/g)];
    expect(
      links.map(([, address, subject = ""]) => [address, decodeURIComponent(subject.replaceAll("&#39;", "'"))]),
    ).toEqual([
      [SERVICE.address, HOME_WORDS[language].join.subject],
      [`about-me@${SERVICE.inboundDomain}`, HOME_WORDS[language].others.subject],
    ]);
    const words = wordsOf(page);
    for (const row of HOME_WORDS[language].kept.rows({ words: 400, raw: 30, held: 7 })) expect(words).toContain(row);
    expect(words).not.toContain("!");
  });
});

describe("who runs the service", () => {
  it("is named with a link, and what stands in the setting is shown as text", async () => {
    const page = await app("Jane <b>Doe</b>, jane@example.org")("/");
    expect(page).toContain(
      'Jane &lt;b&gt;Doe&lt;/b&gt;</bdi>, <a href="mailto:jane@example.org">jane@example.org</a>.',
    );
  });

  it("may be an address or a name alone", async () => {
    expect(await app("jane@example.org")("/")).toContain('<a href="mailto:jane@example.org">');
    expect(wordsOf(await app("The Sailing Club of Hamble")("/"))).toMatch(/run by The Sailing Club of Hamble ?\./);
  });

  it.each([undefined, "", "  "])("is said to be unknown where nobody is named (%j)", async (operator) => {
    expect(wordsOf(await app(operator)("/"))).toContain(HOME_WORDS.en.runs.unknown);
  });
});
