import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { GOLDEN_LANGUAGES, GOLDEN_NAMES, goldenMail, goldenWelcome } from "../support/golden-mails.ts";

describe.each(GOLDEN_LANGUAGES)("in %s", (language) => {
  it.each([...GOLDEN_NAMES, "welcome"])("%s is as it was looked at", async (name) => {
    const mail = Buffer.from(await (name === "welcome" ? goldenWelcome(language) : goldenMail(name, language)))
      .toString("utf8")
      .replaceAll("\r\n", "\n");
    const golden = new URL(`../fixtures/mail/${name}.${language}.eml`, import.meta.url);
    if (process.env.UPDATE_GOLDEN) await writeFile(golden, mail);
    expect(mail).toBe(await readFile(golden, "utf8"));
  });
});
