import { contentName } from "../mail/content-name.ts";
import type { ItemKey } from "./table.ts";

// Behind every character that stands in a key, so that a prefix query ends here.
const END = "\uffff";
const MAX_PART = 400;

// A contact is an address somebody else chose: a "#" in it must not look like a border between two parts of a key, and half
// a character, which cannot be encoded, must not stop the mail.
// Two that are alike in all that a key can hold still differ in the name of their content.
function part(text: string): string {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  return encoded.length <= MAX_PART ? encoded : `${encoded.slice(0, MAX_PART - 25)}..${contentName(text)}`;
}

const partition = {
  user: (user: string): string => `U#${user}`,
  address: (address: string): string => `A#${part(address)}`,
  own: (address: string): string => `O#${part(address)}`,
  due: (slot: { date: string; zone: string; quarter: number; shard: number }): string =>
    `DUE#${slot.date}#${slot.zone}#${String(slot.quarter).padStart(2, "0")}#${slot.shard}`,
  sent: (sesMessageId: string): string => `Z#${part(sesMessageId)}`,
  // A mark that somebody is forgotten stands for good: it must not say who it was.
  person: (address: string): string => `P#${contentName(address)}`,
  welcomes: (address: string): string => `N#${contentName(address)}`,
} as const;

/** The keys of every item, in one place. */
export const keys = {
  address: (address: string): ItemKey => ({ PK: partition.address(address), SK: "A" }),
  own: (address: string): ItemKey => ({ PK: partition.own(address), SK: "O" }),
  user: (user: string): ItemKey => ({ PK: partition.user(user), SK: "A" }),
  mailState: (user: string): ItemKey => ({ PK: partition.user(user), SK: "MAIL" }),
  sighting: (user: string, contact: string, turn: string, mail: string): ItemKey => ({
    PK: partition.user(user),
    SK: `S#${part(contact)}#${turn}#${mail}`,
  }),
  words: (user: string, turn: string, mail: string): ItemKey => ({ PK: partition.user(user), SK: `W#${turn}#${mail}` }),
  change: (user: string, at: Date, mail: string): ItemKey => ({
    PK: partition.user(user),
    SK: `M#${at.toISOString()}#${mail}`,
  }),
  held: (user: string, at: Date, mail: string): ItemKey => ({
    PK: partition.user(user),
    SK: `H#${at.toISOString()}#${mail}`,
  }),
  /** A mail of the user's own that waits because too many came. */
  late: (user: string, at: Date, mail: string): ItemKey => ({
    PK: partition.user(user),
    SK: `L#${at.toISOString()}#${mail}`,
  }),
  /** How many mails beyond everybody's share were the user's own on a day, at the address of this name. */
  ownToday: (user: string, address: string): ItemKey => ({ PK: partition.user(user), SK: `Q#${address}` }),
  mark: (user: string, mail: string): ItemKey => ({ PK: partition.user(user), SK: `ID#${mail}` }),
  contact: (user: string, contact: string): ItemKey => ({ PK: partition.user(user), SK: `C#${part(contact)}` }),
  answers: (user: string): ItemKey => ({ PK: partition.user(user), SK: "ANSWERS" }),
  topicSpread: (user: string): ItemKey => ({ PK: partition.user(user), SK: "TOPICS" }),
  circle: (user: string): ItemKey => ({ PK: partition.user(user), SK: "CIRCLE" }),
  looked: (user: string): ItemKey => ({ PK: partition.user(user), SK: "LOOKED" }),
  exportRun: (user: string): ItemKey => ({ PK: partition.user(user), SK: "EXPORT" }),
  identity: (user: string, contact: string): ItemKey => ({ PK: partition.user(user), SK: `K#${part(contact)}` }),
  bearers: (user: string, fullName: string): ItemKey => ({ PK: partition.user(user), SK: `B#${part(fullName)}` }),
  shownTurn: (user: string, contact: string, id: string): ItemKey => ({
    PK: partition.user(user),
    SK: `T#${part(contact)}#${id}`,
  }),
  sentReply: (user: string, date: string): ItemKey => ({ PK: partition.user(user), SK: `D#${date}` }),
  sent: (sesMessageId: string): ItemKey => ({ PK: partition.sent(sesMessageId), SK: "Z" }),
  notice: (user: string, sesMessageId: string): ItemKey => ({
    PK: partition.user(user),
    SK: `N#${part(sesMessageId)}`,
  }),
  spareRaw: (user: string, raw: string): ItemKey => ({ PK: partition.user(user), SK: `R#${part(raw)}` }),
  due: (slot: { date: string; zone: string; quarter: number; shard: number }, user: string): ItemKey => ({
    PK: partition.due(slot),
    SK: partition.user(user),
  }),
  /** A user who keeps something about an address. */
  keptBy: (address: string, user: string): ItemKey => ({ PK: partition.person(address), SK: partition.user(user) }),
  /** The day on which an address was last told what is kept about it. */
  told: (address: string): ItemKey => ({ PK: partition.person(address), SK: "told" }),
  forgotten: (address: string): ItemKey => ({ PK: partition.person(address), SK: "forgotten" }),
  /** A forgotten contact of one user, by the name of its content (`forgottenName`). */
  forgottenBy: (user: string, name: string): ItemKey => ({ PK: partition.user(user), SK: `F#${name}` }),
  answersToday: { PK: "P", SK: "today" },
  /** How often an address was welcomed, kept without the address itself. */
  welcomes: (address: string): ItemKey => ({ PK: partition.welcomes(address), SK: "N" }),
  /** When an address was answered by a machine of ours in the last hours. */
  answered: (address: string): ItemKey => ({ PK: partition.welcomes(address), SK: "ANSWERED" }),
  signUps: { PK: "SIGN-UPS", SK: "count" },
  /** How many signed up from a domain today, kept without its name. */
  signUpsFrom: (domain: string): ItemKey => ({ PK: "SIGN-UPS", SK: `D#${contentName(domain)}` }),
  /** An address that is never written to, kept without the address itself. */
  suppressed: (address: string): ItemKey => ({ PK: `X#${contentName(address)}`, SK: "X" }),
  parked: (until: Date, name: string): ItemKey => ({ PK: "PARKED", SK: `${until.toISOString()}#${name}` }),
  /** How often the sweep has sent the notification of a raw mail again. */
  swept: (id: string): ItemKey => ({ PK: `Q#${part(id)}`, SK: "Q" }),
  /** A zone in which anybody lives. */
  zone: (zone: string): ItemKey => ({ PK: "DUE", SK: `Z#${part(zone)}` }),
  cursor: { PK: "DUE", SK: "cursor" },
} as const;

/** The contact in the sort key of a sighting, as it stands there and as it is; a very long one can not be told again. */
export function contactInKey(sightingKey: string): { readonly part: string; readonly contact: string } {
  const contactPart = sightingKey.split("#", 2)[1] ?? "";
  return { part: contactPart, contact: whole(contactPart) };
}

/** A long one was cut, perhaps in the middle of a character. */
function whole(contactPart: string): string {
  try {
    return decodeURIComponent(contactPart);
  } catch {
    return contactPart;
  }
}

/** The ranges that are queried: partition, first and last sort key. */
export const ranges = {
  sightings: (user: string, contact: string) =>
    [partition.user(user), `S#${part(contact)}#`, `S#${part(contact)}#${END}`] as const,
  turn: (user: string, contact: string, turn: string) =>
    [partition.user(user), `S#${part(contact)}#${turn}#`, `S#${part(contact)}#${turn}#${END}`] as const,
  /** The sightings of contacts that stand behind one, given as it stands in a key; of all where none is given. */
  sightingsBehind: (user: string, contactPart?: string) =>
    [partition.user(user), contactPart === undefined ? "S#" : `S#${contactPart}$`, `S#${END}`] as const,
  replies: (user: string) => [partition.user(user), "D#", `D#${END}`] as const,
  allChanges: (user: string) => [partition.user(user), "M#", `M#${END}`] as const,
  held: (user: string) => [partition.user(user), "H#", `H#${END}`] as const,
  /** What waits because too many came, behind a sort key where one is given. */
  late: (user: string, behind?: string) =>
    [partition.user(user), behind === undefined ? "L#" : `${behind} `, `L#${END}`] as const,
  heldBetween: (user: string, from: Date, to: Date) =>
    [partition.user(user), `H#${from.toISOString()}`, `H#${to.toISOString()}#${END}`] as const,
  /** Whatever is kept under a user. */
  all: (user: string) => [partition.user(user), " ", END] as const,
  contacts: (user: string) => [partition.user(user), "C#", `C#${END}`] as const,
  shownTurns: (user: string, contact: string) =>
    [partition.user(user), `T#${part(contact)}#`, `T#${part(contact)}#${END}`] as const,
  changes: (user: string, from: Date, to: Date) =>
    [partition.user(user), `M#${from.toISOString()}`, `M#${to.toISOString()}#${END}`] as const,
  keptBy: (address: string) => [partition.person(address), "U#", `U#${END}`] as const,
  identities: (user: string) => [partition.user(user), "K#", `K#${END}`] as const,
  bearers: (user: string) => [partition.user(user), "B#", `B#${END}`] as const,
  /** What is laid aside until a moment, or one before it. */
  parked: (until: Date) => ["PARKED", " ", `${until.toISOString()}#${END}`] as const,
  /** The markers of a shard of a slot; those behind a user, where one is named. */
  due: (slot: { date: string; zone: string; quarter: number; shard: number }, behind?: string) =>
    [partition.due(slot), behind === undefined ? "U#" : `${partition.user(behind)} `, `U#${END}`] as const,
  // As far as the list that was one item once.
  zones: ["DUE", "Z#", "zones"] as const,
} as const;
