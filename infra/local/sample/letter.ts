/** Who writes in the sample. `me` is the local user, whoever that is. All of them are invented. */
export const PEOPLE = {
  jane: { name: "Jane Roe", address: "jane.roe@example.org" },
  tom: { name: "Tom Finch", address: "tom.finch@example.net" },
  zoe: { name: "Zoë Lind", address: "zoe.lind@example.org" },
  slipway: { name: "The Slipway", address: "news@slipway.example.net" },
} as const;

export type Person = "me" | keyof typeof PEOPLE;

/** One letter as its author wrote it. `daysAgo` and `time` are on the user's own calendar and clock. */
export interface Letter {
  readonly from: Person;
  readonly to: Person;
  readonly daysAgo: number;
  readonly time: string;
  readonly subject: string;
  /** Paragraphs, one line each. */
  readonly text: readonly string[];
  readonly signature?: readonly string[];
  /** The letter this one answers, and quotes whole below. */
  readonly answers?: string;
}
