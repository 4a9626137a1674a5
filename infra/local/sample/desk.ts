import { createHash } from "node:crypto";
import { addDays, localTime, momentOf, offsetOf } from "../../../core/people/zone.ts";
import { type Letter, PEOPLE, type Person } from "./letter.ts";
import { LETTERS } from "./letters.ts";

/** Whose correspondence it is, where, and from which day it is dated back. */
export interface Desk {
  readonly me: { readonly name: string; readonly address: string };
  readonly zone: string;
  readonly today: Date;
}

export interface Correspondent {
  readonly name: string;
  readonly address: string;
}

export const correspondent = (desk: Desk, person: Person): Correspondent =>
  person === "me" ? desk.me : PEOPLE[person];

export function letterOf(name: string): Letter {
  const letter = LETTERS[name];
  if (letter === undefined) throw new Error(`the sample has no letter ${name}`);
  return letter;
}

/** The moment at which the user's clock showed a time some days ago. */
export function momentAgo(desk: Desk, daysAgo: number, time: string): Date {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const date = addDays(localTime(desk.zone, desk.today).date, -daysAgo);
  return momentOf(desk.zone, { date, minute: hour * 60 + minute });
}

export const writtenAt = (desk: Desk, letter: Letter): Date => momentAgo(desk, letter.daysAgo, letter.time);

/** The Message-ID of a letter: the same at every start of the same day, so that a second feeding adds nothing. */
export function messageId(desk: Desk, name: string): string {
  const { from } = letterOf(name);
  return idOf(desk, name, correspondent(desk, from));
}

/** The Message-ID of the mail with which the user forwards a letter. */
export const forwardId = (desk: Desk, name: string): string => idOf(desk, name, desk.me);

function idOf(desk: Desk, name: string, author: Correspondent): string {
  const seed = [name, writtenAt(desk, letterOf(name)).toISOString(), desk.me.address, author.address].join(" ");
  const hash = createHash("sha256").update(seed).digest("hex").slice(0, 32);
  return `<${hash}@mail.${author.address.split("@")[1]}>`;
}

/** The Message-IDs of the letters before one in its thread, first one first. */
export function ancestors(desk: Desk, name: string): readonly string[] {
  const { answers } = letterOf(name);
  return answers === undefined ? [] : [...ancestors(desk, answers), messageId(desk, answers)];
}

/** A date as a header has it, with the offset of the writer's zone: mail clients never write UTC by themselves. */
export function headerDate(desk: Desk, at: Date): string {
  const offset = offsetOf(desk.zone, at);
  const wall = new Date(at.getTime() + offset * 60_000).toUTCString().replace(/ GMT$/, "");
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, "0"),
  );
  return `${wall} ${offset < 0 ? "-" : "+"}${hours}${minutes}`;
}

/** A date on the wall of the user's zone, in the words of a client. */
export function wallDate(desk: Desk, at: Date, format: Intl.DateTimeFormatOptions, language = "en-GB"): string {
  return new Intl.DateTimeFormat(language, { ...format, timeZone: desk.zone }).format(at);
}
