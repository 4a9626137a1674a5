import { describe, expect, it } from "vitest";
import { SesMailer } from "../../functions/aws/ses-mailer.ts";
import { type Answer, type Asked, loopbackConfig, loopbackServer } from "../support/loopback-server.ts";

const raw = Buffer.from(
  "From: Buddy <daily@example.org>\r\nTo: Somebody Else <else@example.net>\r\n\r\nGood morning.\r\n",
);
const outgoing = { mailFrom: "bounce@example.org", rcptTo: "martin@example.com", raw };

const accepted = (id: string): Answer => ({
  status: 200,
  body: `<SendRawEmailResponse><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult></SendRawEmailResponse>`,
});

const failed = (status: number, code: string, message: string): Answer => ({
  status,
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
});

async function open(answer: Answer | "hang", config = {}) {
  const asked: Asked[] = [];
  const endpoint = await loopbackServer((request) => {
    asked.push(request);
    return answer;
  });
  return { asked, mailer: new SesMailer({ ...loopbackConfig(endpoint), ...config }) };
}

describe("sending by SES", () => {
  it("hands over the bytes as they are and names the recipient in the call, whatever the To field says", async () => {
    const { asked, mailer } = await open(accepted("0102-1"));
    await mailer.send(outgoing);
    const form = Object.fromEntries(new URLSearchParams(asked[0]?.body.toString()));
    expect(form).toMatchObject({
      Action: "SendRawEmail",
      Source: "bounce@example.org",
      "Destinations.member.1": "martin@example.com",
    });
    expect(form["Destinations.member.2"]).toBeUndefined();
    expect(Buffer.from(form["RawMessage.Data"] ?? "", "base64").equals(raw)).toBe(true);
  });

  it.each([
    ["eu-west-1", "0102-1@eu-west-1.amazonses.com"],
    ["us-east-1", "0102-1@email.amazonses.com"],
  ])("answers the Message-ID that SES gives in %s", async (region, messageId) => {
    const { mailer } = await open(accepted("0102-1"), { region });
    expect(await mailer.send(outgoing)).toEqual({ outcome: "sent", sesMessageId: "0102-1", messageId });
  });

  it.each([
    ["Throttling", "Maximum sending rate exceeded.", "throttled"],
    ["ThrottlingException", "Maximum sending rate exceeded.", "throttled"],
    ["Throttling", "Rate exceeded", "throttled"],
    ["Throttling", "Daily message quota exceeded.", "quota"],
    ["ThrottlingException", "Daily message quota exceeded.", "quota"],
    ["MessageRejected", "Email address is not verified.", "rejected"],
    ["MailFromDomainNotVerifiedException", "Not verified.", "rejected"],
    ["AccountSendingPausedException", "Sending is paused.", "rejected"],
    ["ConfigurationSetDoesNotExistException", "No such set.", "rejected"],
    ["ConfigurationSetSendingPausedException", "Set is paused.", "rejected"],
    ["InvalidParameterValue", "Duplicate header 'Subject'.", "rejected"],
  ])("%s, %s: %s, after one call", async (code, message, reason) => {
    const { asked, mailer } = await open(failed(400, code, message));
    expect(await mailer.send(outgoing)).toEqual({ outcome: "refused", reason });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ["an error inside SES", failed(500, "InternalFailure", "We have a problem.")],
    ["an overloaded SES", failed(503, "ServiceUnavailable", "Try later.")],
    ["an answer without a message id", { status: 200, body: "<SendRawEmailResponse/>" }],
    ["an answer that is no XML", { status: 502, body: "bad gateway" }],
    ["wrong keys", failed(403, "InvalidClientTokenId", "The security token is invalid.")],
  ])("%s is thrown after one call: nobody knows whether the mail went out", async (_, answer) => {
    const { asked, mailer } = await open(answer);
    await expect(mailer.send(outgoing)).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });

  it("a call without an answer is given up, thrown, and not made again", async () => {
    const requestHandler = { requestTimeout: 50, throwOnRequestTimeout: true };
    const { asked, mailer } = await open("hang", { requestHandler });
    await expect(mailer.send(outgoing)).rejects.toThrow("exceeded the configured 50 ms");
    expect(asked).toHaveLength(1);
  });

  it("makes one attempt even when the environment asks for more", async () => {
    const { asked, mailer } = await open(failed(500, "InternalFailure", "We have a problem."), { maxAttempts: 5 });
    await expect(mailer.send(outgoing)).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });
});
