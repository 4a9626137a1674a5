import { describe, expect, it } from "vitest";
import { act } from "../../core/act.ts";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { renewAddress } from "../../core/ledger/renew-address.ts";
import { rememberAnswer, rememberNotice } from "../../core/ledger/sent-reply.ts";
import { suppressionOf } from "../../core/ledger/suppressed.ts";
import { arrive, userOf } from "../../core/ledger/users.ts";
import { signToken } from "../../core/reply/token.ts";
import { MOST_TRANSIENT } from "../../core/settle.ts";
import { feedbackHandler } from "../../functions/feedback.ts";
import type { LogLine } from "../../functions/log.ts";
import { snsEvent } from "../support/aws-events.ts";
import { CountedTable } from "../support/counted-calls.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { letter } from "../support/letter.ts";
import { KEYS, MARTIN, SECRET, service } from "../support/service.ts";

const tables = dynamoTables();
const AT = "2026-11-12T07:00:00.000Z";
const JANE = "jane@example.net";

/** The handler over DynamoDB's API: "ses-1" went to Martin, "ses-2" to Jane, who is no user. */
async function reporting() {
  const running = await service({ table: await tables() });
  running.clock.now = new Date("2026-11-12T07:00:05Z");
  const { table } = running;
  await rememberNotice(table, MARTIN, "ses-1", running.clock.now);
  await rememberAnswer(table, "ses-2", running.clock.now);
  const lines: LogLine[] = [];
  const handle = feedbackHandler({ table, now: () => running.clock.now, log: (line) => void lines.push(line) });
  return {
    ...running,
    lines,
    report: (report: object) => handle(snsEvent(report)),
    sns: (message: string) => {
      const event = snsEvent({});
      for (const record of event.Records) record.Sns.Message = message;
      return handle(event);
    },
    suppressed: async () => (await mailStateOf(table, MARTIN.id))?.suppressed?.reason,
  };
}

const to = (...addresses: readonly string[]) => addresses.map((emailAddress) => ({ emailAddress, status: "5.1.1" }));
const mail = { messageId: "ses-1", destination: [MARTIN.address], tags: { "ses:operation": ["SendRawEmail"] } };
const bounce = (bounceType: string, bounceSubType: string, timestamp = AT) => ({
  notificationType: "Bounce",
  bounce: { bounceType, bounceSubType, timestamp, bouncedRecipients: to(MARTIN.address) },
  mail,
});
const complaint = (more: object) => ({
  notificationType: "Complaint",
  complaint: { timestamp: AT, complainedRecipients: to(MARTIN.address), ...more },
  mail,
});
const { notificationType, ...published } = bounce("Permanent", "General");

// A report as SES may send it, what came of it, and why Martin is not written to any more.
const REPORTS: readonly (readonly [what: string, report: object, outcome: string, reason?: string])[] = [
  ["a permanent bounce", bounce("Permanent", "General"), "suppressed", "bounce"],
  ["an address that does not exist", bounce("Permanent", "NoEmail"), "suppressed", "bounce"],
  ["a bounce by SES's own list", bounce("Permanent", "OnAccountSuppressionList"), "suppressed", "bounce"],
  ["a bounce that was published as an event", { ...published, eventType: notificationType }, "suppressed", "bounce"],
  [
    "a bounce of several",
    {
      ...published,
      eventType: "Bounce",
      bounce: { ...published.bounce, bouncedRecipients: to("a@example.com", MARTIN.address) },
    },
    "suppressed",
    "bounce",
  ],
  [
    "a bounce with fields that are new",
    { ...bounce("Permanent", "General"), extra: { deep: [1] }, version: 9 },
    "suppressed",
    "bounce",
  ],
  ["a bounce of no readable time", bounce("Permanent", "General", "someday"), "suppressed", "bounce"],
  ["a mailbox that is full", bounce("Transient", "MailboxFull"), "counted"],
  ["an out-of-office that comes as a bounce", bounce("Transient", "General"), "counted"],
  ["a bounce of which nobody knows", bounce("Undetermined", "Undetermined"), "counted"],
  ["a bounce of a type that is new", bounce("Splendid", "General"), "counted"],
  ["a complaint", complaint({ complaintFeedbackType: "abuse" }), "suppressed", "complaint"],
  ["a complaint without a type", complaint({}), "suppressed", "complaint"],
  ["a complaint of a type that is new", complaint({ complaintFeedbackType: "splendid" }), "suppressed", "complaint"],
  ["a mail that is no spam", complaint({ complaintFeedbackType: "not-spam" }), "ignored"],
  ["a delivery", { eventType: "Delivery", delivery: { timestamp: AT, recipients: [MARTIN.address] }, mail }, "ignored"],
  ["an event that is new", { eventType: "Open", open: {}, mail }, "ignored"],
  ["a delay", { eventType: "DeliveryDelay", deliveryDelay: {}, mail }, "ignored"],
  [
    "an event of another product",
    { eventType: "Delivery", delivery: { timestamp: AT }, mail: { messageId: "other" } },
    "ignored",
  ],
];

describe("a report, on DynamoDB's API", () => {
  it.each(REPORTS.map(([what, report, outcome, reason]) => ({ what, report, outcome, reason })))(
    "on $what",
    async ({ report, outcome, reason }) => {
      const { report: hand, suppressed, lines, table } = await reporting();
      for (const _twice of [1, 2]) await hand(report);
      expect(lines[0]).toMatchObject({ event: "feedback", outcome });
      expect(await suppressed()).toBe(reason);
      expect(await suppressionOf(table, MARTIN.address)).toBe(reason);
      expect(JSON.stringify(lines)).not.toContain("@");
    },
  );

  it.each([
    ["", "unreadable"],
    ["{", "unreadable"],
    ["null", "unreadable"],
    ["[]", "unreadable"],
    ['"Bounce"', "unreadable"],
    ["Successfully validated SNS topic for Amazon SES event publishing.", "unreadable"],
    ['{"notificationType":"Bounce"}', "unreadable"],
    ['{"notificationType":"Bounce","mail":{"messageId":7}}', "unreadable"],
    ['{"notificationType":"AmazonSnsSubscriptionSucceeded"}', "unknown-type"],
    ['{"notificationType":"toString","mail":{"messageId":"ses-1"}}', "unknown-type"],
  ])("that is %j ends with a word in the log, and is not tried again", async (message, reason) => {
    const { sns, lines, suppressed } = await reporting();
    await sns(message);
    expect(lines).toEqual([{ event: "feedback", outcome: "ignored", reason }]);
    expect(await suppressed()).toBeUndefined();
  });

  it("on somebody who is no user ends the answers to them, and keeps who they are from the log", async () => {
    const { report, table, lines, suppressed } = await reporting();
    await report({
      ...bounce("Permanent", "General"),
      bounce: { bounceType: "Permanent", timestamp: AT },
      mail: { messageId: "ses-2", destination: [JANE] },
    });
    expect(await suppressionOf(table, JANE)).toBe("bounce");
    expect(await suppressed()).toBeUndefined();
    expect(JSON.stringify(lines)).not.toContain(JANE);
  });
});

describe("bounces that may pass", () => {
  const day = (n: number): string => new Date(Date.parse(AT) + n * 86_400_000).toISOString();
  const transient = (n: number) => bounce("Transient", "MailboxFull", day(n));
  const delivered = (n: number) => ({ eventType: "Delivery", delivery: { timestamp: day(n) }, mail });

  it(`end the mails when there are ${MOST_TRANSIENT} within two weeks, each counted once`, async () => {
    const { report, suppressed } = await reporting();
    for (const n of [0, 0, 1, 2, 2, 3]) await report(transient(n));
    expect(await suppressed()).toBeUndefined();
    await report(transient(4));
    expect(await suppressed()).toBe("bounce");
  });

  it("are forgotten after two weeks, and when a mail gets through", async () => {
    const { report, suppressed, lines } = await reporting();
    for (const n of [0, 1, 2, 3]) await report(transient(n));
    await report(transient(15));
    expect(await suppressed()).toBeUndefined();
    for (const n of [16, 17]) await report(transient(n));
    await report(delivered(17.5));
    expect(lines.at(-1)).toMatchObject({ outcome: "delivered" });
    for (const n of [18, 19, 20, 21]) await report(transient(n));
    expect(await suppressed()).toBeUndefined();
  });

  it("stay when a delivery is told of late", async () => {
    const { report, suppressed } = await reporting();
    for (const n of [1, 2, 3, 4]) await report(transient(n));
    await report(delivered(0));
    await report(transient(5));
    expect(await suppressed()).toBe("bounce");
  });
});

describe("the way back", () => {
  const write = (more = {}) =>
    letter({ to: "jane@example.net", id: "back@example.org", text: "Dear Jane, shall we sail on Sunday?", ...more });

  it("after a bounce is a mail that proves that the address is in use", async () => {
    const { report, take, table, suppressed } = await reporting();
    await report(bounce("Permanent", "General"));
    // What proves nothing lifts nothing: a forgery, and a machine.
    await take(write({ id: "forged@example.org" }), { dmarcVerdict: "FAIL" });
    await take(write({ id: "away@example.org", headers: ["Auto-Submitted: auto-replied"] }));
    // Nor does one that was written before the bounce, and is let in after it.
    await take(write({ id: "before@example.org" }), { receivedAt: new Date("2026-11-12T06:59:00Z") });
    expect(await suppressed()).toBe("bounce");
    expect(await take(write())).toMatchObject({ outcome: "accepted" });
    expect([await suppressed(), await suppressionOf(table, MARTIN.address)]).toEqual([undefined, undefined]);
    // And a later bounce ends it again.
    await report(bounce("Permanent", "General", "2026-11-12T07:00:04Z"));
    expect(await suppressed()).toBe("bounce");
  });

  // A secret address that was renewed leads in for thirty days, and mail programs go on writing to it.
  it.each([
    ["the new address, after the bounce", ["bounce", "renew"], "new"],
    ["the former one, after the bounce", ["bounce", "renew"], "former"],
    ["the new address, before the bounce", ["renew", "bounce"], "new"],
    ["the former one, before the bounce", ["renew", "bounce"], "former"],
  ] as const)("after a bounce is open at each secret address: %s", async (_, steps, where) => {
    const { report, take, table, clock, suppressed } = await reporting();
    for (const step of steps)
      if (step === "bounce") await report(bounce("Permanent", "General"));
      else await renewAddress(table, MARTIN.id, { secret: "n3wn3wn3wn3wn3w2", now: clock.now });
    expect(await suppressed()).toBe("bounce");
    const { secretAddress = "" } = (await userOf(table, MARTIN.id)) ?? {};
    expect(secretAddress).not.toBe(SECRET);
    await take(write(), { recipient: where === "new" ? secretAddress : SECRET });
    expect([await suppressed(), await suppressionOf(table, MARTIN.address)]).toEqual([undefined, undefined]);
    // It is known at no address any more: the next mail lifts nothing.
    for (const address of [SECRET, secretAddress])
      expect((await arrive(table, address, clock.now))?.bounced).toBeUndefined();
  });

  it("is open to a user who has asked what is kept about them, and called the answer spam, or whose answer came back", async () => {
    const answered = { ...mail, messageId: "ses-2" };
    for (const [asked, reason] of [
      [complaint({}), "complaint"],
      [bounce("Permanent", "General"), "bounce"],
    ] as const) {
      const { report, take, table, clock, suppressed } = await reporting();
      await report({ ...asked, mail: answered });
      // The page says so, and no daily reply is tried.
      expect(await suppressed()).toBe(reason);
      const token = signToken(KEYS, "subscribe", MARTIN.id);
      await act({ table, tokenKeys: KEYS, now: () => clock.now }, { token, action: "subscribe" });
      await take(write());
      expect([await suppressed(), await suppressionOf(table, MARTIN.address)]).toEqual([undefined, undefined]);
    }
  });

  it("is kept open by gets and puts of single items: whoever reads reports may make no other calls", async () => {
    const { table, clock } = await reporting();
    await renewAddress(table, MARTIN.id, { secret: "n3wn3wn3wn3wn3w2", now: clock.now });
    const calls: string[] = [];
    const handle = feedbackHandler({
      table: new CountedTable(table, calls),
      now: () => clock.now,
      log: () => undefined,
    });
    await handle(snsEvent(bounce("Permanent", "General")));
    await handle(snsEvent({ ...complaint({}), mail: { ...mail, messageId: "ses-2" } }));
    expect([...new Set(calls)].sort()).toEqual(["get", "putVersion"]);
  });

  it("after a complaint is the user's own wish, and no mail", async () => {
    const { report, take, table, suppressed } = await reporting();
    await report(complaint({ complaintFeedbackType: "abuse" }));
    await report(bounce("Permanent", "General"));
    await take(write());
    expect([await suppressed(), await suppressionOf(table, MARTIN.address)]).toEqual(["complaint", "complaint"]);
  });
});
