import { describe, expect, it } from "vitest";
import { compose } from "../../core/mail/compose.ts";
import type { DailyReply } from "../../core/reply/daily-reply.ts";
import { draftOf } from "../../core/reply/draft.ts";
import { replySettings } from "../../functions/deps/reply-settings.ts";
import { JANE, REPLY } from "../support/card.ts";
import { GOLDEN_LANGUAGES, GOLDEN_NAMES, goldenMail } from "../support/golden-mails.ts";
import { brokenHeaderRules, HEADER_RULES } from "../support/header-rules.ts";
import { KEYS, MARTIN, SERVICE } from "../support/service.ts";

const settings = replySettings(SERVICE, KEYS, "https://buddy.example.net");
const wire = (raw: Uint8Array): string => Buffer.from(raw).toString("latin1");

describe.each(GOLDEN_LANGUAGES)("in %s", (language) => {
  it.each(GOLDEN_NAMES)("%s keeps every convention of a header block", async (name) => {
    expect(brokenHeaderRules(wire(await goldenMail(name, language)))).toEqual([]);
  });
});

const namedUser = (name: string): Partial<DailyReply> => ({ user: { ...MARTIN, name } });
const EDGES: readonly (readonly [what: string, reply: Partial<DailyReply>])[] = [
  ["a user with a name of Greek letters", namedUser("Κωνσταντίνος Παπαδόπουλος-Χατζηδάκης")],
  ["a user with a name of many words", namedUser("Maximiliana ".repeat(16).trim())],
  ["a user with a name of pictures", namedUser("👩‍👩‍👧‍👧".repeat(12))],
  ["a contact with a name of Chinese signs", { card: { ...JANE, name: "山".repeat(200) } }],
];

it.each(EDGES)("the mail of %s keeps every convention, with and without a parent", async (_, reply) => {
  const references = Array.from({ length: 40 }, (_, i) => `${i}${"x".repeat(80)}@example.org`);
  for (const parent of [undefined, { messageId: "a2@example.org", references }]) {
    const draft = draftOf({ ...REPLY, ...reply }, settings, { id: "edge", parent });
    expect(brokenHeaderRules(wire(await compose(draft)))).toEqual([]);
  }
});

describe.each(HEADER_RULES)("a mail $rule ($source)", ({ rule, breaches }) => {
  it.each(breaches)("and a small change that breaks this alone is found out (%#)", async (from, to) => {
    const good = wire(await goldenMail("one-buddy", "de"));
    const bad = good.replace(from, to);
    expect(bad).not.toBe(good);
    expect(brokenHeaderRules(bad)).toEqual([rule]);
  });
});
