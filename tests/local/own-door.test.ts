import { join } from "node:path";
import { expect, it } from "vitest";
import { receiveHandler } from "../../functions/receive.ts";
import { ownDoor } from "../../infra/local/mailbox/own-door.ts";
import { FolderRawMail } from "../../infra/local/raw-mail/folder-raw-mail.ts";
import { UNKNOWN } from "../../infra/local/smtp/verdicts.ts";
import { sqsEvent, sqsRecord, storedNotification } from "../support/aws-events.ts";
import { letter } from "../support/letter.ts";
import { SECRET, service } from "../support/service.ts";
import { keptLog, temporaryFolder } from "./temporary.ts";

const JANE = "Jane Roe <jane@example.net>";

/** The own door in front of the handler, with a bucket that holds one mail. */
async function door(trustLocal = true) {
  const running = await service();
  const rawMail = await FolderRawMail.open(join(await temporaryFolder(), "mail"));
  const bodies: string[] = [];
  const { lines, log } = keptLog();
  const queue = { send: async (more: readonly string[]) => void bodies.push(...more) };
  const now = () => running.clock.now;
  const judge = async () => UNKNOWN;
  const handIn = ownDoor({ rawMail, queue, judge, trustLocal, now, log });
  const receive = receiveHandler({ ...running.receiveDeps, rawMail, bucket: { any: 1, own: 0 }, log });
  const outcomes = async (): Promise<unknown[]> => {
    for (const [i, body] of bodies.splice(0).entries()) await receive(sqsEvent(sqsRecord(`r${i}`, body)));
    return lines.filter(({ event }) => event === "received").map(({ outcome, reason }) => reason ?? outcome);
  };
  return { ...running, handIn, bodies, rawMail, outcomes };
}

const mine = (n: number, more: object = {}): Buffer =>
  letter({ to: JANE, id: `m${n}@example.org`, text: `The keel, ${n}`, ...more });

it("a whole mailbox goes in by its own door, and none of it meets the bucket", async () => {
  const { handIn, outcomes } = await door();
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) ids.push(await handIn(mine(n), { from: "martin@example.org", to: SECRET }));
  expect(new Set(ids).size).toBe(5);
  expect(await outcomes()).toEqual(Array(5).fill("accepted"));
});

it("what comes in by the front door is counted, whatever it says in its header or words", async () => {
  const { bodies, rawMail, outcomes } = await door();
  for (const n of [1, 2]) {
    const key = await rawMail.put(`front${n}`, mine(n, { subject: '"HandedOver":true', text: '"HandedOver": true' }));
    const { Message, ...sns } = JSON.parse(storedNotification(key));
    const inner = { ...JSON.parse(Message), HandedOver: true };
    bodies.push(JSON.stringify({ ...sns, Message: JSON.stringify(inner) }));
  }
  expect(await outcomes()).toEqual(["accepted", "too-many"]);
});

it("a machine that trusts no client judges what comes in here, too", async () => {
  const { handIn, outcomes } = await door(false);
  await handIn(mine(1), { from: "martin@example.org", to: SECRET });
  expect(await outcomes()).toEqual(["not-authenticated"]);
});
