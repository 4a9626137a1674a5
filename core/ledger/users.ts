import { normalizeAddress } from "../mail/mailbox.ts";
import type { MailDays } from "../people/mail-days.ts";
import { keys } from "./keys.ts";
import { newMailState } from "./mail-state.ts";
import type { Table } from "./table.ts";

/** Who signed up, and how they want to be written to. */
export interface User {
  readonly id: string;
  readonly name?: string;
  /** Where the daily reply goes. */
  readonly address: string;
  /** All addresses that are proved to be the user's own, `address` among them. In lower case. */
  readonly addresses: readonly string[];
  readonly secretAddress: string;
  /** IANA name. */
  readonly zone: string;
  /** Whose word the zone is; where it is not the user's, their mails may teach another. */
  readonly zoneFrom?: "mails" | "user";
  /** Minute of the local day at which the daily reply is due. */
  readonly dueMinute: number;
  /** Working days, where none are told. */
  readonly days?: MailDays;
  /** ISO 639-1; English where none is told. */
  readonly language?: string;
}

/** Whose a recipient address is, with what `receive` needs of the user, and how many mails came to it on this UTC day. */
export interface Arrival {
  readonly user: string;
  readonly addresses: readonly string[];
  readonly zone: string;
  readonly dueMinute: number;
  readonly days?: MailDays;
  /** Nobody has told the user yet that the first mail was read. */
  readonly isNew?: boolean;
  readonly today: number;
}

/** Write a user and the address that leads to them. The address comes last: until then no mail finds a half-made user. */
export async function putUser(table: Table, user: User): Promise<void> {
  await table.put({ ...keys.user(user.id), ...user });
  const isNew = await table.putNew({ ...keys.mailState(user.id), ...newMailState });
  const { id, addresses, zone, dueMinute, days } = user;
  const known = { user: id, addresses, zone, dueMinute, days, ...(isNew && { isNew }) };
  await table.put({ ...keys.address(normalizeAddress(user.secretAddress)), ...known });
}

/** Change how a user wants to be written to. The mail state stays as it is; the address learns it last. */
export async function changeUser(table: Table, user: User, change: Partial<User>): Promise<User> {
  const next = { ...user, ...change };
  await putUser(table, next);
  return next;
}

/** A user by id. */
export async function userOf(table: Table, id: string): Promise<User | undefined> {
  const item = await table.get(keys.user(id));
  return item && (item as unknown as User);
}

/** Count one arrival at an address and tell whose it is; undefined when it is nobody's. */
export async function arrive(table: Table, address: string, at: Date): Promise<Arrival | undefined> {
  const item = await table.count(keys.address(normalizeAddress(address)), at.toISOString().slice(0, 10));
  return item && ({ ...item, today: item.counter } as unknown as Arrival);
}
