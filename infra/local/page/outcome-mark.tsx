import type { Became } from "./arrivals.ts";
import { BECAME } from "./words.ts";

/** Shapes, so that no outcome is told by its colour alone: full, twice, broken, empty. */
const SHAPES: Readonly<Record<Became, string>> = {
  accepted: "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10z",
  answered: "M1.5 2h9v6h-5l-2.5 2.5v-2.5h-1.5z",
  asked: "M6 1a5 5 0 1 0 0 10a5 5 0 1 0 0-10zM6 3.5v3M6 8.25v.5",
  "signed-up": "M1.5 2h9v6h-5l-2.5 2.5v-2.5h-1.5z",
  confirmed: "M1.5 2h9v6h-5l-2.5 2.5v-2.5h-1.5z",
  ended: "M1.5 2h9v6h-5l-2.5 2.5v-2.5h-1.5z",
  duplicate: "M4.5 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8zM8 2.2a4 4 0 0 1 0 7.6",
  held: "M3 1.5v9M9 1.5v9",
  ignored: "M1.5 6h9",
  unsubscribed: "M2 2l8 8M10 2l-8 8",
  waiting: "M6 1.5a4.5 4.5 0 1 0 4.5 4.5",
};

/** What became of a mail, as a mark and a word. */
export const OutcomeMark = ({ outcome }: { readonly outcome: Became }) => (
  <span class={`mark ${outcome}`}>
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path
        d={SHAPES[outcome]}
        fill={outcome === "accepted" ? "currentColor" : "none"}
        stroke="currentColor"
        stroke-width={outcome === "held" ? "2.25" : "1.5"}
      />
    </svg>
    {BECAME[outcome]}
  </span>
);
