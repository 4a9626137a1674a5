/** One mail that the user sends: BCC'd to the secret address, or forwarded to it, with the client it is written in. */
export type Posting =
  | { readonly kind: "bcc"; readonly letter: string; readonly client: "gmail" | "apple" }
  | {
      readonly kind: "forward";
      readonly letter: string;
      readonly client: "outlook";
      readonly comment: string;
      readonly daysAgo: number;
      readonly time: string;
    }
  | {
      readonly kind: "attached";
      readonly letters: readonly string[];
      readonly comment: string;
      readonly daysAgo: number;
      readonly time: string;
    };

/** What the user sends, in its order. Jane's side is seen in quotes and in one forward only, as in life. */
export const POSTINGS: readonly Posting[] = [
  { kind: "bcc", letter: "boat1", client: "gmail" },
  { kind: "bcc", letter: "boat3", client: "gmail" },
  { kind: "bcc", letter: "boat5", client: "apple" },
  { kind: "bcc", letter: "boat7", client: "gmail" },
  { kind: "bcc", letter: "bread2", client: "gmail" },
  {
    kind: "attached",
    letters: ["slipway25", "slipway18", "slipway11", "slipway4"],
    comment: "Four of these, in case they are of use.",
    daysAgo: 4,
    time: "22:02",
  },
  { kind: "bcc", letter: "room9", client: "gmail" },
  {
    kind: "forward",
    letter: "boat8",
    client: "outlook",
    comment: "Jane again. I still owe her the harbour book.",
    daysAgo: 1,
    time: "20:40",
  },
];
