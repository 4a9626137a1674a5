import { join } from "node:path";
import type { Clock } from "../clock/clock.ts";
import { type OutboxMail, startSesEndpoint } from "../ses/ses-endpoint.ts";
import { startSmtpDoor } from "../smtp/smtp-door.ts";
import type { MachineOptions } from "./blueprint.ts";
import { INBOUND_DOMAIN, SERVICE_DOMAIN } from "./installation.ts";
import { takePort } from "./port.ts";
import type { Stack } from "./stack.ts";
import type { Stores } from "./stores.ts";

/** Both ways of mail: the SMTP door for what comes in, the SES endpoint and its outbox for what goes out. */
export interface PostOffice {
  readonly smtpPort: number;
  readonly sesUrl: string;
  readonly outbox: string;
  /** What went out since the start, oldest first. */
  readonly sent: readonly OutboxMail[];
}

export async function openPostOffice(
  options: MachineOptions,
  clock: Clock,
  stores: Stores,
  stack: Stack,
): Promise<PostOffice> {
  const outbox = join(options.data, "outbox");
  const sent: OutboxMail[] = [];
  const ses = await startSesEndpoint({
    outbox,
    now: clock.now,
    relay: options.relay,
    log: options.log,
    onSent: (mail) => sent.push(mail),
    onFeedback: (event) => stores.feedback.send([JSON.stringify(event)]),
  });
  stack.push(ses.stop);
  const door = await takePort("--smtp-port", options.smtpPort, () =>
    startSmtpDoor({
      port: options.smtpPort,
      domains: [INBOUND_DOMAIN, SERVICE_DOMAIN],
      handOn: options.handOn,
      rawMail: stores.rawMail,
      queue: stores.inbound,
      spool: join(options.data, "spool"),
      judge: options.judge,
      trustLocal: options.trustLocal,
      now: clock.now,
      log: options.log,
    }),
  );
  stack.push(door.stop);
  return { smtpPort: door.port, sesUrl: ses.url, outbox, sent };
}
