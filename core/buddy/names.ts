import { nameKey } from "../mail/name.ts";
import { isSharedAddress } from "../mail/shared-address.ts";
import type { Turn } from "../thread/turn.ts";
import { calledIn, isNameLine } from "./called.ts";
import { readingIn } from "./said.ts";

/** "-- \nAnnie\nSailmaker": the name on a signature. */
function signedBy(signature: string | undefined): string[] {
  const first = signature?.split("\n").find((line) => /\p{L}/u.test(line)) ?? "";
  return isNameLine(first) ? calledIn(first) : [];
}

/** A list's name says what it is about. */
const displayNames = ({ author, to, cc }: Turn): string[] =>
  [author, ...to, ...cc].flatMap(({ name, address }) =>
    name === undefined || (address !== undefined && isSharedAddress(address)) ? [] : name,
  );

/** What people are called in these turns: in their header fields, where they are greeted and where they sign. */
export function namesIn(turns: readonly Turn[]): string[] {
  const displayed = [...new Set(turns.flatMap(displayNames))].flatMap((name) => nameKey(name).split(" "));
  const called = turns.flatMap((turn) => [...readingIn(turn).names, ...signedBy(turn.signature)]);
  return [...new Set([...displayed, ...called])];
}
