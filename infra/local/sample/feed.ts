import { createTransport } from "nodemailer";
import { nextDelivery } from "../clock/delivery.ts";
import { LOOPBACK } from "../loopback.ts";
import type { Machine, Ticked } from "../machine/blueprint.ts";
import type { Installation } from "../machine/installation.ts";
import type { Desk } from "./desk.ts";
import { sampleMails } from "./mails.ts";

/** The night before the delivery is passed over: nothing comes in then. */
const QUARTER = 15 * 60_000;

/**
 * Send the sample through the machine's own SMTP door, each mail at the time it was written, and then let the next
 * delivery come. The clock goes back for it: nothing else may be in the ledger yet. It ends where it stood, or at the
 * delivery where that is later.
 */
export async function feedSample(machine: Machine, installation: Installation): Promise<Ticked> {
  const { user, secretAddress } = installation;
  const today = machine.clock.now();
  const me = { name: user.name ?? "Martin Hale", address: user.addresses[0] ?? "" };
  const desk: Desk = { me, zone: user.zone, today };
  const transport = createTransport({ host: LOOPBACK, port: machine.ports.smtp, ignoreTLS: true });
  for (const { at, from, raw } of await sampleMails(desk, secretAddress)) {
    await machine.clock.set(at);
    await transport.sendMail({ raw, envelope: { from, to: secretAddress } });
    await machine.idle();
  }
  const delivery = nextDelivery(user.zone, machine.clock.now());
  await machine.clock.set(new Date(delivery.getTime() - QUARTER));
  const ticked = await machine.tick(delivery);
  if (today > delivery) await machine.clock.set(today);
  return { ...ticked, from: today, to: machine.clock.now() };
}
