import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../core/answer/languages.ts";
import { changesBetween } from "../../core/ledger/history.ts";
import { renderHtml } from "../../core/reply/html.ts";
import { renderText } from "../../core/reply/text.ts";
import { writeReply } from "../../core/reply/write.ts";
import { REPLY } from "../support/card.ts";
import { letter } from "../support/letter.ts";
import { MARTIN, SECRET, service } from "../support/service.ts";

const FROM = "Online Buddy <buddy@buddy.example.net>";
const quoted = (text: string): string => text.trimEnd().replace(/^/gm, "> ");

/** How clients put our mail below or above what is answered. */
const CLIENTS: Readonly<Record<string, (own: string, text: string) => string>> = {
  "Gmail, in English": (own, text) => `${own}\n\nOn Thu, 12 Nov 2026 at 07:30, ${FROM} wrote:\n\n${quoted(text)}\n`,
  "Gmail, in German": (own, text) =>
    `${own}\n\nAm Do., 12. Nov. 2026 um 07:30 Uhr schrieb ${FROM}:\n\n${quoted(text)}\n`,
  "Gmail, in French": (own, text) => `${own}\n\nLe jeu. 12 nov. 2026 à 07:30, ${FROM} a écrit :\n\n${quoted(text)}\n`,
  "Gmail, in Spanish": (own, text) =>
    `${own}\n\nEl jue, 12 nov 2026 a las 7:30, ${FROM} escribió:\n\n${quoted(text)}\n`,
  "Apple Mail": (own, text) => `${own}\n\n> On 12 Nov 2026, at 07:30, ${FROM} wrote:\n> \n${quoted(text)}\n`,
  "an iPhone": (own, text) =>
    `${own}\n\nSent from my iPhone\n\n> On 12 Nov 2026, at 07:30, ${FROM} wrote:\n> \n> ${quoted(text)}\n`,
  Outlook: (own, text) =>
    `${own}\n\n________________________________\nFrom: ${FROM}\nSent: Thursday, November 12, 2026 7:30 AM\nTo: Martin Berg <martin@example.org>\nSubject: Jane Roe, and the keel bolts\n\n${text}`,
  "Outlook, in German": (own, text) =>
    `${own}\n\n-----Ursprüngliche Nachricht-----\nVon: ${FROM}\nGesendet: Donnerstag, 12. November 2026 07:30\nAn: Martin Berg <martin@example.org>\nBetreff: Jane Roe\n\n${text}`,
  "an answer below": (own, text) => `On Thu, 12 Nov 2026 at 07:30, ${FROM} wrote:\n\n${quoted(text)}\n\n${own}\n`,
};

const OWN = "Called Jane, lovely chat. Tom in June.";

async function answered(mail: Buffer): Promise<[outcome: string, answer: string | undefined]> {
  const { take, table, clock } = await service();
  const { outcome } = await take(mail);
  const [change] = await changesBetween(table, MARTIN.id, new Date(0), clock.now);
  return [outcome, change?.answer];
}

describe.each(LANGUAGES)("an answer above our mail in %s", (language) => {
  const ours = writeReply({ ...REPLY, user: { ...MARTIN, language } });
  const text = renderText(ours);

  it.each(Object.entries(CLIENTS))("is read without it: %s", async (_, write) => {
    const mail = letter({ id: "a1@example.org", to: SECRET, subject: `Re: ${ours.subject}`, text: write(OWN, text) });
    expect(await answered(mail)).toEqual(["answered", OWN]);
  });

  it("is read without it, in HTML as Gmail writes it", async () => {
    const html = `<div dir="ltr">${OWN}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Thu, 12 Nov 2026 at 07:30, Online Buddy &lt;<a href="mailto:buddy@buddy.example.net">buddy@buddy.example.net</a>&gt; wrote:<br></div><blockquote class="gmail_quote">${renderHtml(ours)}</blockquote></div>`;
    const mail = letter({ id: "a2@example.org", to: SECRET, subject: `Re: ${ours.subject}`, text: html });
    const asHtml = Buffer.from(mail.toString().replace("Content-Type: text/plain", "Content-Type: text/html"));
    expect(await answered(asHtml)).toEqual(["answered", OWN]);
  });
});

describe("what is no answer", () => {
  it.each([
    ["Abwesenheitsnotiz: Jane Roe", []],
    ["Automatic reply: Jane Roe, and the keel bolts", []],
    ["Re: Jane Roe", ["Auto-Submitted: auto-replied"]],
    ["Re: Jane Roe", ["X-Autoreply: yes"]],
    ["Re: Jane Roe", ["Precedence: bulk"]],
  ])("an answering machine's: %s %s", async (subject, headers) => {
    const mail = letter({ id: "a3@example.org", to: SECRET, subject, headers, text: "I am away, stop." });
    expect(await answered(mail)).toEqual(["ignored", undefined]);
  });

  it("our own mail sent back with nothing above it", async () => {
    const text = CLIENTS["Gmail, in English"]?.("", renderText(writeReply(REPLY))) ?? "";
    expect((await answered(letter({ id: "a4@example.org", to: SECRET, text })))[0]).toBe("ignored");
  });
});
