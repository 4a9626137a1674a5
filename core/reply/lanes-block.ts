import type { Card } from "./daily-reply.ts";
import type { Lanes } from "./lanes.ts";
import type { Phrases } from "./language/index.ts";
import type { Block } from "./letter.ts";
import { dateOf, firstName, spelled } from "./phrase.ts";

// It stands before its lane, and must leave it room on a phone.
const MAX_LANE_NAME = 12;

const laneName = (name: string): string =>
  [...name].length <= MAX_LANE_NAME ? name : `${[...name].slice(0, MAX_LANE_NAME - 1).join("")}…`;

/** "2 Nov – 9 Nov"; with years where one of them is not this one. */
function laneDays({ from, to }: Lanes, today: string, { locale }: Phrases): string {
  const isThisYear = [from, to].every((day) => day.slice(0, 4) === today.slice(0, 4));
  const detail = isThisYear ? ({ day: "numeric" } as const) : ({ year: "numeric" } as const);
  const format = new Intl.DateTimeFormat(locale, { ...detail, month: "short", timeZone: "UTC" });
  return [from, to].map((day) => format.format(new Date(day))).join(" – ");
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Who has written when, as a picture and in words: "Since 2 November: three mails from you, four from Jane." */
export function lanesBlock({ name, lanes }: Card, today: string, phrases: Phrases): Block[] {
  if (lanes === undefined) return [];
  const first = firstName(name);
  const [mine = "", theirs = ""] = [lanes.mine, lanes.theirs].map((lane) => spelled(sumOf(lane), phrases));
  return [
    {
      kind: "lanes",
      label: phrases.lanes(mine, theirs, first, dateOf(lanes.from, today, phrases)),
      lanes: [
        { who: phrases.you, columns: lanes.mine.map((count) => count > 0) },
        { who: laneName(first), columns: lanes.theirs.map((count) => count > 0) },
      ],
      days: laneDays(lanes, today, phrases),
    },
  ];
}
