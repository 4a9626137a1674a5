import { describe, expect, it } from "vitest";
import { identify } from "../../core/mail/identify.ts";
import { HEAD, raw } from "../support/raw.ts";

const MAIL = [...HEAD, "Subject: hello", "", "words", "", "more words"];
const WAY: readonly (readonly [way: string, lines: readonly string[]])[] = [
  ["one more relay", ["Received: from a.example.com by b.example.com; Tue, 3 Nov 2026 19:30:02 +0100"]],
  ["a folded Received", ["Received: from a.example.com", "\tby b.example.com;", "\tTue, 3 Nov 2026 19:30:02 +0100"]],
  ["a Return-Path", ["Return-Path: <martin@example.org>"]],
  ["the results of another receiver", ["Authentication-Results: amazonses.com; dkim=pass", "Received-SPF: pass"]],
  ["what SES adds", ["X-SES-Spam-Verdict: PASS", "X-SES-Virus-Verdict: PASS", "X-SES-RECEIPT: abc"]],
  ["what another mailbox adds", ["Delivered-To: martin@example.org", "X-Original-To: martin@example.org"]],
  ["an ARC chain", ["ARC-Seal: i=1", "ARC-Message-Signature: i=1", "ARC-Authentication-Results: i=1"]],
  ["names in another case", ["RECEIVED: from a by b", "x-ses-receipt: abc"]],
];

const OTHER: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ["another word in the body", MAIL.map((line) => line.replace("more words", "more swords"))],
  ["another subject", MAIL.map((line) => line.replace("hello", "hullo"))],
  ["another recipient", MAIL.map((line) => line.replace("jane@example.net", "joan@example.net"))],
  ["another date", MAIL.map((line) => line.replace("3 Nov", "4 Nov"))],
  ["another Message-ID", MAIL.map((line) => line.replace("m1@", "m2@"))],
  ["one field more", ["Cc: eve@example.com", ...MAIL]],
  ["a trace field in the body", [...MAIL, "Received: from a by b"]],
  ["a longer body", [...MAIL, "and more"]],
  ["no body", HEAD],
];

describe("identify", () => {
  it.each(WAY)("gives a mail that came with %s the same name", (_, lines) => {
    expect(identify(raw([...lines, ...MAIL]))).toBe(identify(raw(MAIL)));
  });

  it.each(OTHER)("gives a mail with %s another name", (_, lines) => {
    expect(identify(raw(lines))).not.toBe(identify(raw(MAIL)));
  });

  it("makes a name that any key can hold", () => {
    for (const mail of [raw(MAIL), raw(MAIL, "\n"), Buffer.alloc(0), Buffer.alloc(300_000, "x: y\n")]) {
      expect(identify(mail)).toMatch(/^[\w-]{22}$/);
    }
  });

  it("looks at its own bytes alone, not at the buffer around them", () => {
    const around = Buffer.concat([Buffer.from("other"), raw(MAIL), Buffer.from("bytes")]);
    expect(identify(around.subarray(5, 5 + raw(MAIL).length))).toBe(identify(raw(MAIL)));
  });
});
