import { describe, expect, it } from "vitest";
import { act, look } from "../core/act.ts";
import { keys } from "../core/ledger/keys.ts";
import { changeMailState, type MailState, mailStateOf } from "../core/ledger/mail-state.ts";
import { settle } from "../core/settle.ts";
import { subscriber } from "./support/subscriber.ts";

const AT = "2026-11-12T07:00:00.000Z";
const complaint = { reason: "complaint", at: AT } as const;
const bounce = { reason: "bounce", at: AT } as const;

type Action = "subscribe" | "unsubscribe";
type Stand = Pick<MailState, "isSubscribed" | "suppressed">;

// What stands, what is pressed, what the page says of it, and what stands then.
const PRESSED: readonly (readonly [what: string, before: Stand, action: Action, outcome: string, after: Stand])[] = [
  [
    "takes a complaint back, though nobody has unsubscribed",
    { isSubscribed: true, suppressed: complaint },
    "subscribe",
    "subscribed",
    { isSubscribed: true },
  ],
  [
    "takes a complaint back after unsubscribing",
    { isSubscribed: false, suppressed: complaint },
    "subscribe",
    "subscribed",
    { isSubscribed: true },
  ],
  [
    "leaves a bounce",
    { isSubscribed: true, suppressed: bounce },
    "subscribe",
    "bounced",
    { isSubscribed: true, suppressed: bounce },
  ],
  [
    "leaves a bounce after unsubscribing",
    { isSubscribed: false, suppressed: bounce },
    "subscribe",
    "bounced",
    { isSubscribed: true, suppressed: bounce },
  ],
  ["changes nothing for who gets the mails", { isSubscribed: true }, "subscribe", "already", { isSubscribed: true }],
  [
    "unsubscribes who has complained, and keeps that in mind",
    { isSubscribed: true, suppressed: complaint },
    "unsubscribe",
    "unsubscribed",
    { isSubscribed: false, suppressed: complaint },
  ],
];

async function standing(before: Stand) {
  const { table, tokenKeys, token } = await subscriber();
  await changeMailState(table, "u1", (state) => ({ ...state, ...before }));
  const deps = { table, tokenKeys, now: () => new Date("2026-11-12T09:00:00Z") };
  return { table, deps, token };
}

describe("a press", () => {
  it.each(PRESSED)("%s", async (_, before, action, outcome, after) => {
    const { table, deps, token } = await standing(before);
    expect((await act(deps, { token: token(action), action })).outcome).toBe(outcome);
    const { isSubscribed, suppressed } = (await mailStateOf(table, "u1")) ?? {};
    expect({ isSubscribed, suppressed }).toEqual({ suppressed: undefined, ...after });
  });
});

describe("who has complained", () => {
  it("is shown the way back by the link below the last mail, and nothing changes by looking", async () => {
    const { table, deps, token } = await standing({ isSubscribed: true, suppressed: complaint });
    for (const action of ["unsubscribe", "subscribe"] as const)
      expect(await look(deps, { token: token(action), action })).toMatchObject({ isSubscribed: false });
    expect((await mailStateOf(table, "u1"))?.suppressed).toEqual(complaint);
  });

  it("can not bring back an address that bounced as well, before or after", async () => {
    const at = new Date(AT);
    const reports = [
      { kind: "complaint", sesMessageId: "ses-1", isNotSpam: false, at },
      { kind: "bounce", sesMessageId: "ses-1", isPermanent: true, at },
    ] as const;
    for (const order of [reports, [...reports].reverse()]) {
      const { table, deps, token } = await standing({ isSubscribed: true });
      await table.put({ ...keys.sent("ses-1"), user: "u1", address: "martin@example.org" });
      for (const report of order) await settle({ table }, report);
      expect((await act(deps, { token: token("subscribe"), action: "subscribe" })).outcome).toBe("bounced");
      expect((await mailStateOf(table, "u1"))?.suppressed?.reason).toBe("bounce");
    }
  });
});
