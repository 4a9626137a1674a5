import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { headerValue } from "../../../core/mail/headers.ts";
import type { Message } from "../../../core/mail/message.ts";
import { parse } from "../../../core/mail/parse.ts";

/** One mail that the service sent. */
export interface SentMail {
  readonly id: string;
  readonly message: Message;
}

const FILE = /^([0-9]{8}T[0-9]{6}Z-[0-9a-z-]{1,80})\.eml$/;

/** The ids of what was sent, newest first: a name begins with its time. */
export async function sentIds(outbox: string): Promise<string[]> {
  const names = await readdir(outbox).catch(() => []);
  return names
    .flatMap((name) => FILE.exec(name)?.[1] ?? [])
    .sort()
    .reverse();
}

/** The bytes of one of them; undefined for an id that names none. */
export async function sentRaw(outbox: string, id: string): Promise<Buffer | undefined> {
  return FILE.test(`${id}.eml`) ? readFile(join(outbox, `${id}.eml`)).catch(() => undefined) : undefined;
}

/** One of them, read. */
export async function sentMail(outbox: string, id: string): Promise<SentMail | undefined> {
  const raw = await sentRaw(outbox, id);
  return raw && { id, message: await parse(raw) };
}

/** The header fields a person may want to see, in this order. */
const SHOWN = [
  "from",
  "to",
  "reply-to",
  "subject",
  "date",
  "message-id",
  "in-reply-to",
  "references",
  "list-id",
  "list-unsubscribe",
  "list-unsubscribe-post",
  "auto-submitted",
  "precedence",
  "x-online-buddy",
];

export const shownHeaders = (message: Message): readonly (readonly [name: string, value: string])[] =>
  SHOWN.flatMap((name) => {
    const value = headerValue(message, name);
    return value === undefined ? [] : [[name, value] as const];
  });
