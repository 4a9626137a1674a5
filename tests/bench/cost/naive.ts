import { itemBytes } from "../../support/item-size.ts";
import { times, type Usage } from "./bill.ts";
import type { Measured } from "./measured.ts";
import { mailIn, type Profile } from "./model.ts";

/** What a user's month on DynamoDB would come to in another design, with the items that were counted. */
export interface Design {
  readonly is: string;
  readonly use: Usage;
}

const READ_BYTES = 4 * 1024;
const DAYS = 30;
const HOURS = 24 * DAYS;
const YEAR = 365;
const CONTACTS = 300;

const bytesOf = ({ items }: Measured, isOne: (sortKey: string) => boolean): number =>
  items.filter(({ SK }) => isOne(SK)).reduce((sum, item) => sum + itemBytes(item), 0);

/** Eventually consistent, read in a row: half a unit for each 4 KB. */
const scanned = (bytes: number): Usage => ({ readUnit: bytes / READ_BYTES / 2 });
/** Strongly consistent. */
const queried = (bytes: number): Usage => ({ readUnit: Math.ceil(bytes / READ_BYTES) });

/** Designs that were not taken. */
export function naive(measured: Measured, { mailsADay, mornings }: Profile): Design[] {
  const { mails, items } = measured;
  const turns = bytesOf(measured, (key) => /^[SW]#/.test(key)) / mails;
  const users = bytesOf(measured, (key) => key === "A" || key === "MAIL");
  const whole = bytesOf(measured, () => true) / mails;
  const contacts = items.filter(({ SK }) => SK.startsWith("C#")).length;
  const contact = bytesOf(measured, (key) => key.startsWith("C#")) / contacts;
  const { writeUnit = 0 } = mailIn(measured);
  return [
    { is: "look for who is due by a scan of all users, each hour", use: times(scanned(users), HOURS) },
    {
      is: "the same in the one table, among a year of everybody's mails",
      use: times(scanned(whole * mailsADay * YEAR), HOURS),
    },
    {
      is: "read all turns of a year again for each reply",
      use: times(queried(turns * mailsADay * YEAR), mornings),
    },
    {
      is: `read all of ${CONTACTS} contacts for each reply, and choose in code`,
      use: times(queried(contact * CONTACTS), mornings),
    },
    { is: "write each mail in a transaction (more than now)", use: { writeUnit: writeUnit * mailsADay * DAYS } },
  ];
}
