import { guarded } from "../../core/guarded-mailer.ts";
import type { Table } from "../../core/ledger/table.ts";
import type { Mailer } from "../../core/reply/mailer.ts";
import { SesMailer } from "../aws/ses-mailer.ts";
import { PacedMailer } from "../paced-mailer.ts";
import { PatientMailer } from "../patient-mailer.ts";
import { above, type Env } from "./environment.ts";

/** What stands between all that is sent and SES. At so many mails a second, where somebody sends many. */
export const mailerFor = (table: Table, now: () => Date, mailsASecond?: number): Mailer => {
  const ses = new SesMailer();
  const paced = mailsASecond === undefined ? ses : new PacedMailer(ses, mailsASecond);
  return guarded({ table, mailer: new PatientMailer(paced), now });
};

/** Sends by the clock of the machine it runs on. */
export const mailerOn = (table: Table): Mailer => mailerFor(table, () => new Date());

/** The same, at one worker's share of the rate of SES. */
export const pacedMailerOn = (table: Table, env: Env): Mailer =>
  mailerFor(table, () => new Date(), above(env, "SEND_RATE") / above(env, "SEND_WORKERS"));
