import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Language } from "../../core/answer/action.ts";
import type { Noted } from "../../core/answer/answers.ts";
import { compose, type Draft } from "../../core/mail/compose.ts";
import type { Card, DailyReply } from "../../core/reply/daily-reply.ts";
import { draftOf } from "../../core/reply/draft.ts";
import { welcomeDraft } from "../../core/welcome.ts";
import { replySettings } from "../../functions/deps.ts";
import { JANE, REPLY } from "../support/card.ts";
import { KEYS, MARTIN, SERVICE } from "../support/service.ts";

const settings = replySettings(SERVICE, KEYS, "https://buddy.example.net");
const PARENT = { messageId: "a2@example.org", references: ["a1@example.org"] };

const NOA: Card = { ...JANE, contact: "noa@example.com", name: "נועה לוי", address: "noa@example.com", ahead: 60 };
const LONG: Card = { ...JANE, contact: "long@example.com", name: "Maximiliana ".repeat(16).trim().padEnd(200, "a") };
const bare = (card: Card): Card => ({ ...card, topic: undefined, phone: undefined, ahead: undefined });

const DONE: readonly Noted[] = [
  { kind: "done", action: { kind: "called", contact: "jane@example.net", on: "2026-11-11" }, name: "Jane Roe" },
  { kind: "done", action: { kind: "later", contact: "tom@example.net", until: "2027-06-01" }, name: "Tom Hale" },
  { kind: "done", action: { kind: "never", contact: "sam@example.net" }, name: "Sam Ito" },
  { kind: "done", action: { kind: "hour", minute: 390 } },
];
const UNCLEAR: readonly Noted[] = [
  { kind: "unclear", text: "ask zo re berlin", about: [{ contact: "zoe@example.net", name: "Zoe Lind" }] },
  {
    kind: "unclear",
    text: "never anna",
    about: [
      { contact: "anna@example.net", name: "Anna Weiss" },
      { contact: "anna@example.com", name: "Anna Moreau" },
    ],
  },
];

const MAILS: Readonly<Record<string, Partial<DailyReply>>> = {
  "one-buddy": {},
  "a-card-and-two-names": { others: [bare(NOA), bare(LONG)] },
  "a-fan": { card: { ...JANE, offer: "thank-fan", reasons: [{ kind: "thanks", text: "thanks you", evidence: [] }] } },
  "an-old-friend": { card: { ...JANE, offer: "old-friend", firstAt: new Date("2023-05-02T09:00:00Z") } },
  "no-topic-no-number": { card: { ...bare(JANE), offer: "pick-topic" } },
  "news-alone": { card: undefined, noted: DONE },
  "questions-alone": { card: undefined, noted: UNCLEAR, filed: { accepted: 0, held: 0 } },
  "a-next-step": {
    card: undefined,
    noted: DONE.slice(0, 1),
    tip: { contact: "jane@example.net", name: "Jane Roe", kind: "thank", isLoud: true },
  },
  "a-quiet-week": { card: undefined, filed: { accepted: 5, held: 0 } },
};

const looked = async (name: string, draft: Draft): Promise<void> => {
  const mail = Buffer.from(await compose(draft))
    .toString("utf8")
    .replaceAll("\r\n", "\n");
  const golden = new URL(`../fixtures/mail/${name}.eml`, import.meta.url);
  if (process.env.UPDATE_GOLDEN) await writeFile(golden, mail);
  expect(mail).toBe(await readFile(golden, "utf8"));
};

const AT = new Date("2026-11-10T18:00:00Z");
const PENDING = {
  pendingUntil: "2026-11-17T18:00:00.000Z",
  signUp: { at: AT.toISOString(), messageId: "ask@example.org" },
};

describe.each(["en", "de"] as const satisfies readonly Language[])("in %s", (language) => {
  it.each(Object.keys(MAILS))("%s is as it was looked at", async (name) => {
    const reply: DailyReply = { ...REPLY, ...MAILS[name], user: { ...MARTIN, language } };
    await looked(`${name}.${language}`, draftOf(reply, settings, { id: `golden-${name}`, parent: PARENT }));
  });

  it("the welcome is as it was looked at", async () => {
    const user = { ...MARTIN, ...PENDING, language };
    await looked(`welcome.${language}`, welcomeDraft(user, settings, { id: "golden-welcome", at: AT }));
  });
});
