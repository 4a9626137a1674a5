import { keys } from "./keys.ts";
import type { Table } from "./table.ts";

const NAME = /^(\d{4})(\d{2})(\d{2})x(\d)$/;

/** The name of an offer in a link: the local date of its daily reply, and its place in it. */
export const offerName = (localDate: string, place: number): string => `${localDate.replaceAll("-", "")}x${place}`;

/** Whom an offer named; undefined when no reply of that day is known, or it named nobody there. */
export async function contactOfOffer(table: Table, user: string, name: string): Promise<string | undefined> {
  const [, year, month, day, place] = NAME.exec(name) ?? [];
  if (place === undefined) return undefined;
  const item = await table.get(keys.sentReply(user, `${year}-${month}-${day}`));
  return (item?.contacts as string[] | undefined)?.[Number(place)];
}
