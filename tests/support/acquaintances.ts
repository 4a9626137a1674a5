import { offsetOf } from "../../core/people/zone.ts";
import { letter } from "./letter.ts";
import { MARTIN } from "./service.ts";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const START = Date.UTC(2026, 0, 5, 8);

// Four hundred things, two for each: so the user has something with everybody, and little of it with many.
const KINDS =
  "green,copper,walnut,striped,Danish,folding,hollow,paper,silver,crooked,marble,woollen,tin,amber,rusty,painted,linen,slate,velvet,ivory".split(
    ",",
  );
const THINGS =
  "kettle,lantern,cello,beehive,rudder,chessboard,wheelbarrow,loom,accordion,sundial,toboggan,bookcase,weathercock,rucksack,harmonium,telescope,canoe,gramophone,trellis,easel".split(
    ",",
  );
const DOINGS = "mended,painted,measured,drawn,weighed,carried,counted,polished".split(",");
const FIRSTS = "Ada,Bo,Cleo,Dan,Eva,Finn,Gil,Hana,Ivo,June".split(",");
const SYLLABLES = "ba,ce,di,fo,gu,ha,li,mo,nu,pe".split(",");

const pick = (words: readonly string[], n: number): string => words[n % words.length] ?? "";
const thing = (n: number): string => `${pick(KINDS, n)} ${pick(THINGS, Math.floor(n / KINDS.length))}`;

/** A name for each number, which no two share. */
function lastName(n: number): string {
  const syllables = [...String(n)].map((digit) => pick(SYLLABLES, Number(digit))).join("");
  return `${syllables.charAt(0).toUpperCase()}${syllables.slice(1)}rson`;
}

/** The n-th of the people with whom Martin writes. */
const acquaintance = (n: number) => ({
  first: pick(FIRSTS, n),
  name: `${pick(FIRSTS, n)} ${lastName(n)}`,
  address: `c${n}@example.net`,
});

/** When Martin writes to the n-th of them on a day, counted from 5 January 2026. */
export const writtenAt = (day: number, n: number): Date => new Date(START + day * DAY_MS + (n % 480) * MINUTE_MS);

const two = (n: number): string => String(n).padStart(2, "0");

/** As a mail program writes it by Martin's clock. */
function dateField(at: Date): string {
  const offset = offsetOf(MARTIN.zone, at);
  return new Date(at.getTime() + offset * MINUTE_MS).toUTCString().replace("GMT", `+${two(offset / 60)}00`);
}

/** What the n-th of them has written that morning: every fifth has been on the telephone with Martin. */
function theirs(n: number, day: number): readonly string[] {
  const talked = n % 5 === 0 ? [`It was lovely to talk to you on the phone yesterday.`] : [];
  return [
    "Dear Martin,",
    "",
    `have you ${pick(DOINGS, n)} the ${thing(n)} yet? Mine stands beside the ${thing(n * 7 + 3)}, and my brother laughs at both.`,
    ...talked,
    `Thank you for letter number ${day}!`,
    "",
    acquaintance(n).name,
    `+44 20 7946 0${100 + (n % 900)}`,
  ];
}

/** Martin's letter to the n-th of them on a day, above the one it answers: two turns. */
export function letterTo(n: number, day: number): Buffer {
  const { first, name, address } = acquaintance(n);
  const at = writtenAt(day, n);
  const before = new Date(at.getTime() - HOUR_MS).toISOString();
  return letter({
    to: `${name} <${address}>`,
    date: dateField(at),
    id: `m${n}.${day}@example.org`,
    inReplyTo: `t${n}.${day}@example.net`,
    references: `<t${n}.${day}@example.net>`,
    subject: `The ${thing(n)}`,
    text: [
      `Dear ${first},`,
      "",
      `the ${thing(n)} is dry at last. Would you lend me your ${thing(n * 7 + 3)} for a Sunday? My daughter asks every day.`,
      "",
      "Martin",
      "",
      `On ${before.slice(0, 10)} at ${before.slice(11, 16)}, ${name} <${address}> wrote:`,
      "",
      ...theirs(n, day).map((line) => `> ${line}`),
    ].join("\n"),
  });
}
