import { randomUUID } from "node:crypto";
import { keys } from "../../../core/ledger/keys.ts";
import type { Table } from "../../../core/ledger/table.ts";
import { putUser, userOf } from "../../../core/ledger/users.ts";
import { useZone } from "../../../core/ledger/zones.ts";
import { DynamoTable } from "../../../functions/aws/dynamo-table.ts";
import { newSecret } from "../../../functions/base32.ts";
import { mailerFor } from "../../../functions/deps/mailer.ts";
import { replySettings } from "../../../functions/deps/reply-settings.ts";
import { dueHandler } from "../../../functions/due.ts";
import { feedbackHandler } from "../../../functions/feedback.ts";
import { jobHandler } from "../../../functions/job.ts";
import { newUser } from "../../../functions/new-user.ts";
import { ReadInTime } from "../../../functions/reading/in-time.ts";
import { startThread } from "../../../functions/reading/thread.ts";
import { receiveHandler } from "../../../functions/receive.ts";
import { replyHandler } from "../../../functions/reply.ts";
import { webApp } from "../../../functions/web.ts";
import { DUE_MINUTE } from "../clock/delivery.ts";
import { importDoor } from "../import/filing.ts";
import type { Wire } from "./ground.ts";
import { INBOUND_DOMAIN, type Installation, SERVICE_ADDRESS } from "./installation.ts";

/** The handlers that run on AWS, on this machine's folders. Their DynamoDB and SES clients are the ones of AWS too. */
export const wire: Wire = async ({ installation, webUrl, now, log, reading, ...ground }) => {
  const { tokenKeys } = installation;
  const { rawMail, replyQueue, inboundQueue, jobQueue } = ground;
  const service = { address: SERVICE_ADDRESS, inboundDomain: INBOUND_DOMAIN };
  const table = new DynamoTable(ground.table);
  const settings = replySettings(service, tokenKeys, webUrl);
  const reader = new ReadInTime(startThread, reading);
  const receiving = {
    ...{ read: reader.read, replyQueue, inboundQueue, jobQueue, newUser },
    ...{ table, tokenKeys, service, now },
  };
  const mailing = { table, mailer: mailerFor(table, now), settings, now, newId: randomUUID };
  await signUp(table, installation);
  const web = webApp({
    table,
    tokenKeys,
    replyQueue,
    inboundQueue,
    jobQueue,
    newSecret,
    service,
    operator: operatorOf(installation),
    now,
  });
  const imports = importDoor({ ...receiving, ...ground.imports, user: installation.user.id });
  return {
    imports,
    receive: receiveHandler({ ...receiving, rawMail, log }),
    due: dueHandler({ table, replyQueue, jobQueue, log }),
    reply: replyHandler({ ...mailing, replyQueue, jobQueue, inboundQueue, log }),
    job: jobHandler({ ...mailing, rawMail, jobQueue, log }),
    feedback: feedbackHandler({ table, now, log }),
    web: (request) => web.fetch(request),
    stop: async () => {
      await imports.stop();
      await reader.stop();
    },
  };
};

/** Whoever started this machine runs it, unless they name somebody else. */
const operatorOf = ({ user: { name, addresses } }: Installation): string =>
  process.env.OPERATOR ?? [name, addresses[0]].filter((part) => part !== undefined).join(", ");

/** True where no user is left, or only what leads to one who was erased: whoever looks for that again finds that it is another's. */
async function isGone(table: Table, id: string): Promise<boolean> {
  const left = await table.get(keys.user(id));
  if (left?.zone !== undefined) return false;
  if (left !== undefined) await table.delete(keys.user(id));
  return true;
}

/** The local user needs no proof of an address. The address is written last, so its presence says that all is there. */
async function signUp(table: Table, { user, secretAddress }: Installation): Promise<void> {
  const { id, name, zone } = user;
  // Whoever has taken another secret address since lives under that one.
  const known = await userOf(table, id);
  if (known === undefined && !(await isGone(table, id))) return;
  if ((await table.get(keys.address(known?.secretAddress ?? secretAddress))) !== undefined) return;
  const addresses = user.addresses.map((address) => address.toLowerCase());
  const [address = ""] = addresses;
  await useZone(table, zone);
  // The zone is this machine's, or was named at the start: the mails of a sample teach no other.
  const told = { zone, zoneFrom: "user", dueMinute: DUE_MINUTE } as const;
  await putUser(table, { id, ...(name && { name }), address, addresses, secretAddress, ...told });
}
