import { describe, expect, it } from "vitest";
import { isAutomatic, isMachineAddress } from "../../core/mail/automatic.ts";
import { parse } from "../../core/mail/parse.ts";
import { letter } from "../support/letter.ts";

// RFC 3834 §2, RFC 2369, RFC 2919, RFC 3464, and what answering machines write.
const FIELDS: readonly (readonly [field: string, automatic: boolean])[] = [
  ["Auto-Submitted: auto-replied", true],
  ["Auto-Submitted: auto-generated", true],
  ["Auto-Submitted: auto-notified; owner-email=jane@example.net", true],
  ["Auto-Submitted: AUTO-REPLIED (vacation)", true],
  ["Auto-Submitted: no", false],
  ["Auto-Submitted: No", false],
  ["Auto-Submitted: no (a person)", false],
  ["Auto-Submitted:", false],
  ["Precedence: bulk", true],
  ["Precedence: list", true],
  ["Precedence: junk", true],
  ["Precedence: auto_reply", true],
  ["Precedence: Bulk", true],
  ["Precedence: first-class", false],
  ["Precedence: normal", false],
  ["List-Id: Sailors <sailors.example.com>", true],
  ["List-Unsubscribe: <https://example.com/u>", true],
  ["List-Post: NO", true],
  ["List-Help: <mailto:help@example.com>", true],
  ["List-Archive: <https://example.com/a>", true],
  ["List-Owner: <mailto:owner@example.com>", true],
  ["X-Autoreply: yes", true],
  ["X-Autoreply: no", false],
  ["X-Autorespond: vacation", true],
  ["Return-Path: <>", true],
  ["Return-Path: <martin@example.org>", false],
  ["X-Auto-Response-Suppress: All", false],
  ["X-Auto-Response-Suppress: OOF, AutoReply", false],
  ["X-Mailer: Listener 1.0", false],
  ["Importance: high", false],
];

const SUBJECTS: readonly (readonly [subject: string, automatic: boolean])[] = [
  ["Out of Office: Re: The Contessa", true],
  ["Automatic reply: The Contessa", true],
  ["Auto: see you", false],
  ["Undeliverable: The Contessa", true],
  ["Mail delivery failed: returning message to sender", true],
  ["Abwesenheitsnotiz: Die Contessa", true],
  ["Réponse automatique : Contessa", true],
  ["Respuesta automática: Contessa", true],
  ["Automatisch antwoord: Contessa", true],
  ["Abwesenheitsnotiz", true],
  ["Delivery Status Notification (Failure)", true],
  ["Autosvar: Contessa", true],
  ["自动回复：Contessa", true],
  ["Out of office: who feeds the cat? I do", true],
  ["Re: Out of office next week", false],
  ["Out of office next week", false],
  ["I am out of the office: keys", false],
  ["The Contessa", false],
];

const ADDRESSES: readonly (readonly [address: string, machine: boolean])[] = [
  ["mailer-daemon@example.com", true],
  ["MAILER-DAEMON@example.com", true],
  ["postmaster@example.com", true],
  ["no-reply@example.com", true],
  ["noreply@example.com", true],
  ["no_reply@example.com", true],
  ["do-not-reply@example.com", true],
  ["noreply+123@example.com", true],
  ["bounce@example.com", true],
  ["bounces+martin=example.org@example.com", true],
  ["sailors-request@example.com", true],
  ["sailors-bounces@example.com", true],
  ["owner-sailors@example.com", true],
  ["notifications@example.com", true],
  ["jane@example.net", false],
  ["noreen@example.net", false],
  ["newsome@example.net", false],
  ["bouncer.bill@example.net", false],
  ["jane@noreply.example.net", false],
];

const isAutomaticLetter = async (...given: Parameters<typeof letter>): Promise<boolean> =>
  isAutomatic(await parse(letter(...given)));

describe("isAutomatic", () => {
  it.each(FIELDS)("%s: %s", async (field, automatic) => {
    expect(await isAutomaticLetter({ headers: [field] })).toBe(automatic);
  });

  it.each(SUBJECTS)("a subject of %j: %s", async (subject, automatic) => {
    expect(await isAutomaticLetter({ subject })).toBe(automatic);
  });

  it.each(ADDRESSES)("a sender of %s: %s", async (address, automatic) => {
    expect(isMachineAddress(address)).toBe(automatic);
    expect(await isAutomaticLetter({ from: `Somebody <${address}>` })).toBe(automatic);
  });

  it("knows a report by its type, also when Exchange forgot every other sign", async () => {
    const report = "Content-Type: multipart/report; report-type=delivery-status; boundary=b";
    const status = "--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n--b--";
    expect(isAutomatic(await parse(Buffer.from(`From: a@example.com\r\n${report}\r\n\r\n${status}`)))).toBe(true);
  });
});
