/** A heading and what stands below it. */
interface Part {
  readonly title: string;
  readonly text: string;
}

/** What the public page says in one language. What is a function gets what differs from one service to another. */
export interface HomeWords {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly languages: string;
  readonly how: { readonly title: string; readonly steps: readonly string[] };
  readonly join: Part & { readonly subject: string; readonly after: string };
  readonly sample: Part & { readonly subject: string };
  readonly never: Part;
  readonly kept: { readonly title: string; readonly rows: (days: KeptDays) => readonly string[] };
  readonly runs: { readonly title: string; readonly by: string; readonly unknown: string };
  readonly noWelcome: { readonly title: string; readonly why: string; readonly what: readonly string[] };
  /** For whoever is written to by somebody who uses this. */
  readonly others: Part & { readonly subject: string; readonly after: string };
  readonly stop: Part;
}

export interface KeptDays {
  readonly words: number;
  readonly raw: number;
  readonly held: number;
}
