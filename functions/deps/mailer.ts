import { guarded } from "../../core/guarded-mailer.ts";
import type { Table } from "../../core/ledger/table.ts";
import type { Mailer } from "../../core/reply/mailer.ts";
import { SesMailer } from "../aws/ses-mailer.ts";
import { PatientMailer } from "../patient-mailer.ts";
import type { Env } from "./environment.ts";
import { tableOf } from "./table.ts";

/** What stands between all that is sent and SES. */
export const mailerFor = (table: Table, now: () => Date): Mailer =>
  guarded({ table, mailer: new PatientMailer(new SesMailer()), now });

/** Sends by the clock of the machine it runs on. */
export const mailerOf = (env: Env): Mailer => mailerFor(tableOf(env), () => new Date());
