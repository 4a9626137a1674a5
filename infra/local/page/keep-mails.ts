import { createTransport } from "nodemailer";
import { LOOPBACK } from "../loopback.ts";
import type { HandedOver } from "../mailbox/hand-over.ts";
import { handedOver } from "../mailbox/rehearsal.ts";
import { pacer, type Tell } from "./pacer.ts";
import type { PageDeps } from "./page-deps.ts";
import type { ReplayRequest } from "./replay-request.ts";

/** What the door has made of mails that were filed: how many went in, and what became of them, by outcome and reason. */
export interface Kept {
  readonly mails: number;
  readonly outcomes: Readonly<Record<string, number>>;
}

/** The door answers with the id under which a mail is known here. */
const ID = /\b[0-9a-f]{40}\b/;

function outcomesOf({ arrivals }: PageDeps, ids: readonly string[]): Kept["outcomes"] {
  const outcomes: Record<string, number> = {};
  for (const id of ids) {
    const { outcome = "waiting", reason } = arrivals.get(id) ?? {};
    const named = reason === undefined ? outcome : `${outcome}: ${reason}`;
    outcomes[named] = (outcomes[named] ?? 0) + 1;
  }
  return outcomes;
}

/** File the mails on this machine, by its own SMTP door. */
export async function keepMails(
  deps: PageDeps,
  asked: ReplayRequest,
  { entries }: HandedOver,
  tell: Tell,
): Promise<Kept> {
  const { installation, smtpPort } = deps;
  const from = installation.user.addresses[0] ?? "";
  const to = installation.secretAddress;
  const own = new Set(asked.me);
  const transport = createTransport({ host: LOOPBACK, port: smtpPort, ignoreTLS: true, pool: true, maxConnections: 1 });
  const pace = pacer(tell, "filed");
  const ids: string[] = [];
  try {
    for (const [i, entry] of entries.entries()) {
      const raw = await handedOver(entry, own, { from, to });
      const { response } = await transport.sendMail({ raw: Buffer.from(raw), envelope: { from, to } });
      ids.push(ID.exec(response)?.[0] ?? "");
      await pace(i + 1, entries.length);
    }
  } finally {
    transport.close();
  }
  await deps.idle();
  return { mails: entries.length, outcomes: outcomesOf(deps, ids) };
}
