import type { Language } from "../answer/action.ts";

/** A part of a line: text, a name set off from it, one that only runs in its own direction, or a link. */
export type Inline =
  | string
  | { readonly name: string }
  | { readonly called: string }
  | { readonly link: string; readonly text: string };

/** A sentence quoted: whose it is, on which day, and its words between the marks of the language. */
export interface Quoted {
  readonly who: string;
  readonly day: string;
  readonly quote: string;
}

/** A link that stands by itself. */
export interface Linked {
  readonly link: string;
  readonly text: string;
}

/** One side of a conversation: whose it is, and where something stands in it. */
export interface Lane {
  readonly who: string;
  readonly columns: readonly boolean[];
}

/** One paragraph. `other` begins with somebody else. `choices` are links beside each other. */
export type Block =
  | { readonly kind: "text" | "small" | "other"; readonly parts: readonly Inline[] }
  // `label` says in words what the lanes show.
  | { readonly kind: "lanes"; readonly label: string; readonly lanes: readonly Lane[]; readonly days: string }
  | { readonly kind: "number"; readonly parts: readonly Inline[]; readonly clock?: string }
  | { readonly kind: "quotes"; readonly intro?: readonly Inline[]; readonly quotes: readonly Quoted[] }
  | {
      readonly kind: "button";
      readonly parts: readonly Inline[];
      readonly label?: string;
      readonly href?: string;
      readonly to?: string;
    }
  | {
      readonly kind: "choices";
      readonly intro: string;
      readonly links: readonly Linked[];
    };

/** All that a mail of ours says, in the user's language; text and HTML are made from this and from nothing else. */
export interface Letter {
  readonly language: Language;
  /** Stands between a name and what belongs to it, as the language has it. */
  readonly colon: string;
  readonly subject: string;
  readonly heading?: readonly Inline[];
  readonly blocks: readonly Block[];
  /** What there is besides: answers that were heeded, questions, and what came in. */
  readonly news: readonly (readonly Inline[])[];
  /** Why it comes, and the ways out. */
  readonly footer: string;
  readonly links: readonly Linked[];
}
