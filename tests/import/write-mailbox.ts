import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { asInMbox, type Mailbox, mailsOf, type Stored } from "./mailbox.ts";

/** How many mails and bytes were written, how many of them no import files, and how many of the rest stand there twice. */
export interface Written {
  readonly entries: number;
  readonly bytes: number;
  readonly passedOver: number;
  readonly again: number;
}

const copiesOf = ({ isAgain }: Stored): number => (isAgain ? 2 : 1);

/** Write an invented mailbox into one file, mail by mail: memory does not grow with it. */
export async function writeMailbox(path: string, given: Mailbox): Promise<Written> {
  const file = createWriteStream(path, { highWaterMark: 1 << 20 });
  const count = { entries: 0, bytes: 0, passedOver: 0, again: 0 };
  for (const mail of mailsOf(given)) {
    const copies = copiesOf(mail);
    const stored = Buffer.concat(Array.from({ length: copies }, () => asInMbox(mail)));
    count.entries += copies;
    count.bytes += stored.length;
    if (mail.isPassedOver) count.passedOver += copies;
    else count.again += copies - 1;
    if (!file.write(stored)) await once(file, "drain");
  }
  file.end();
  await finished(file);
  return count;
}
