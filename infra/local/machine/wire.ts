import { randomUUID } from "node:crypto";
import { keys } from "../../../core/ledger/keys.ts";
import { useZone } from "../../../core/ledger/schedule.ts";
import type { Table } from "../../../core/ledger/table.ts";
import { putUser } from "../../../core/ledger/users.ts";
import { DynamoTable } from "../../../functions/aws/dynamo-table.ts";
import { SesMailer } from "../../../functions/aws/ses-mailer.ts";
import { replySettings } from "../../../functions/deps.ts";
import { dueHandler } from "../../../functions/due.ts";
import { feedbackHandler } from "../../../functions/feedback.ts";
import { newUser } from "../../../functions/new-user.ts";
import { receiveHandler } from "../../../functions/receive.ts";
import { replyHandler } from "../../../functions/reply.ts";
import { webApp } from "../../../functions/web.ts";
import { DUE_MINUTE } from "../clock/delivery.ts";
import type { Wire } from "./ground.ts";
import { INBOUND_DOMAIN, type Installation, SERVICE_ADDRESS } from "./installation.ts";

/** The handlers that run on AWS, on this machine's folders. Their DynamoDB and SES clients are the ones of AWS too. */
export const wire: Wire = async ({ installation, webUrl, now, log, ...ground }) => {
  const { tokenKeys } = installation;
  const { rawMail, replyQueue, inboundQueue } = ground;
  const service = { address: SERVICE_ADDRESS, inboundDomain: INBOUND_DOMAIN };
  const table = new DynamoTable(ground.table);
  const settings = replySettings(service, tokenKeys, webUrl);
  await signUp(table, installation);
  const web = webApp({ table, tokenKeys, replyQueue, inboundQueue, now });
  return {
    receive: receiveHandler({ table, rawMail, tokenKeys, service, replyQueue, inboundQueue, newUser, now, log }),
    due: dueHandler({ table, replyQueue, log }),
    reply: replyHandler({ table, mailer: new SesMailer(), inboundQueue, settings, now, newId: randomUUID, log }),
    feedback: feedbackHandler({ table, now, log }),
    web: (request) => web.fetch(request),
  };
};

/** The local user needs no proof of an address. The address is written last, so its presence says that all is there. */
async function signUp(table: Table, { user, secretAddress }: Installation): Promise<void> {
  if ((await table.get(keys.address(secretAddress))) !== undefined) return;
  const { id, name, zone } = user;
  const addresses = user.addresses.map((address) => address.toLowerCase());
  const [address = ""] = addresses;
  await useZone(table, zone);
  await putUser(table, { id, ...(name && { name }), address, addresses, secretAddress, zone, dueMinute: DUE_MINUTE });
}
