import { REGION } from "../region.ts";
import type { InboundMail } from "./inbound-mail.ts";
import { receiptField } from "./receipt-token.ts";

/**
 * The header fields that SES puts before a message, in its order. Everything in them that a stranger chose (greeting,
 * envelope sender, domain) is reduced to harmless characters: a `;` in a greeting would else write `dkim=pass` into the
 * one Authentication-Results field that is believed.
 */
export function traceHeaders(mail: InboundMail): string {
  const { verdicts, sender, recipients } = mail;
  const helo = harmless(sender.helo);
  const from = harmless(sender.mailFrom);
  const ip = harmless(sender.ip);
  const spf = `${harmless(verdicts.spf)} (spfCheck: ${from}) client-ip=${ip}; envelope-from=${from}; helo=${helo};`;
  const recipient = recipients.length === 1 ? `\r\n for ${harmless(recipients[0] ?? "")}` : "";
  const lines = [
    `Return-Path: <${from}>`,
    `Received: from ${helo} (${helo} [${ip}])\r\n by inbound-smtp.${REGION}.amazonaws.com with SMTP id ${mail.sesMessageId}${recipient};\r\n ${date(mail.receivedAt)}`,
    "X-SES-Spam-Verdict: PASS",
    "X-SES-Virus-Verdict: PASS",
    `Received-SPF: ${spf}`,
    `Authentication-Results: amazonses.com;\r\n ${[`spf=${spf.slice(0, -1)}`, ...dkim(mail), dmarc(mail)].join(";\r\n ")};`,
    receiptField(mail),
    "X-SES-DKIM-SIGNATURE: local",
  ];
  return `${lines.join("\r\n")}\r\n`;
}

const dkim = ({ verdicts }: InboundMail): readonly string[] =>
  verdicts.dkim.map(({ result, domain }) => `dkim=${harmless(result)} header.i=@${harmless(domain)}`);

const dmarc = ({ verdicts }: InboundMail): string =>
  `dmarc=${harmless(verdicts.dmarc)} header.from=${harmless(verdicts.headerFrom ?? "")}`;

/** Letters, digits and what an ordinary address or host name needs; at most 254 of them. */
const harmless = (text: string): string => text.replace(/[^A-Za-z0-9@._+:=/[\]-]/g, "?").slice(0, 254);

const date = (at: Date): string => at.toUTCString().replace(/GMT$/, "+0000 (UTC)");
