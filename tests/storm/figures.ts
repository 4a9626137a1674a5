import type { Difference } from "./visible.ts";

/** What a storm came to. */
export interface Figures {
  readonly mails: number;
  readonly deliveries: number;
  readonly duplicates: number;
  readonly kills: number;
  /** Between the reservation of a daily reply and the moment at which its mail was taken. */
  readonly killsInSend: number;
  /** Messages that were given up after five tries: in memory they are redriven. */
  readonly redriven: number;
  readonly lost: number;
  readonly double: number;
  readonly changed: number;
  readonly repliesQuiet: number;
  readonly replies: number;
  readonly sentTwice: number;
  /** Reserved, and no mail of that day went out. */
  readonly notSent: number;
  /** Than in the quiet run. On which morning a name is told depends on what has come in by then, so this alone proves nothing. */
  readonly fewer: number;
  readonly peakMegabytes: number;
  readonly difference: Difference;
}

const ROWS: readonly (readonly [keyof Figures, string])[] = [
  ["mails", "mails, each once"],
  ["deliveries", "deliveries"],
  ["duplicates", "duplicates among them, by SMTP and of records"],
  ["kills", "kills"],
  ["killsInSend", "kills inside the send of a daily reply"],
  ["redriven", "given up after five tries"],
  ["lost", "lost"],
  ["double", "double"],
  ["changed", "other than in a quiet run"],
  ["repliesQuiet", "daily replies of the quiet run"],
  ["replies", "daily replies of the storm"],
  ["sentTwice", "daily replies sent twice"],
  ["notSent", "daily replies reserved and not sent"],
  ["fewer", "daily replies fewer than in the quiet run"],
  ["peakMegabytes", "peak memory, MB"],
];

const MOST_SHOWN = 10;

/** The figures as a table. */
export function tableOf(figures: Figures, seconds: number): string {
  const rows = [
    ...ROWS.map(([name, said]) => [said, String(figures[name])] as const),
    ["seconds", seconds.toFixed(0)] as const,
  ];
  return rows.map(([said, value]) => `  ${said.padEnd(48)} ${value.padStart(10)}`).join("\n");
}

/** Names of items that differ, as far as they help to find out why. */
export function differencesOf({ difference: { lost, double, changed } }: Figures): string {
  const named = [...lost.map((one) => `lost     ${one}`), ...double.map((one) => `double   ${one}`)];
  const all = [
    ...named,
    ...changed.map(({ name, quiet, stormy }) => `changed  ${name}\n  quiet  ${quiet}\n  stormy ${stormy}`),
  ];
  return all.slice(0, MOST_SHOWN).join("\n");
}

/** Whether a storm has left what a quiet run would have left. */
export const isGood = ({ lost, double, changed, sentTwice, notSent, killsInSend }: Figures): boolean =>
  lost + double + changed + sentTwice === 0 && notSent <= killsInSend;
