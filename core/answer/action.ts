import type { MailDays } from "../people/mail-days.ts";

/** A language in which the service writes and reads answers. */
export type Language = "en" | "de" | "fr" | "es";

/**
 * One thing that a user has asked for in words. `contact` is a key as in `contactKey`; `until` and `on` are local dates
 * (`YYYY-MM-DD`), `minute` counts from midnight.
 */
export type Action =
  | { readonly kind: "called" | "met"; readonly contact: string; readonly on: string }
  | { readonly kind: "not-yet" | "never" | "again"; readonly contact: string }
  | { readonly kind: "will" | "later"; readonly contact: string; readonly until: string }
  | { readonly kind: "number"; readonly contact: string; readonly written: string }
  | { readonly kind: "pause"; readonly until?: string }
  | { readonly kind: "hour"; readonly minute: number }
  | { readonly kind: "days"; readonly days: MailDays }
  | { readonly kind: "language"; readonly language: Language }
  /** Somebody has written from an address that may be the user's own. */
  | { readonly kind: "mine" | "not-mine"; readonly address: string }
  | { readonly kind: "never-domain"; readonly domain: string }
  | { readonly kind: "erase" | "export" }
  | { readonly kind: "resume" }
  | { readonly kind: "stop" }
  /** The user says who wrote what they had forwarded; `author` is a key as in `contactKey`. */
  | { readonly kind: "wrote"; readonly author: string; readonly name: string }
  | { readonly kind: "undo" };

/** An action about one person. */
export type PersonAction = Extract<Action, { readonly contact: string }>;

/** Somebody whom an answer may speak of. */
export interface Known {
  readonly contact: string;
  readonly name: string;
}

/** What an answer is read against. */
export interface Asked {
  readonly people: readonly Known[];
  /** Who was named in the last daily reply, the full card first: "her" is she. */
  readonly named: readonly string[];
  /** Of which addresses the user was asked whether they are theirs. */
  readonly senders?: readonly string[];
  /** The user's local date. */
  readonly today: string;
  /** The user was asked who wrote a forward. */
  readonly isAskedWho?: boolean;
}

/** Words that were not understood, with whom they may be about: one, or several of whom nobody can tell which. */
export interface Unclear {
  readonly text: string;
  readonly about: readonly Known[];
}

/** What an answer comes to: what to do, in the order in which it was said, and what to ask about. */
export interface Reading {
  readonly actions: readonly Action[];
  readonly unclear: readonly Unclear[];
}
