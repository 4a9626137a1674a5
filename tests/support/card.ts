import type { Evidence } from "../../core/buddy/evidence.ts";
import type { Card, DailyReply } from "../../core/reply/daily-reply.ts";
import type { Tip } from "../../core/reply/tip.ts";
import { MARTIN } from "./service.ts";

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day, 9));

/** Jane, with whom Martin keeps returning to the keel bolts. */
export const JANE: Card = {
  contact: "jane@example.net",
  name: "Jane Roe",
  address: "jane@example.net",
  score: 2,
  firstAt: at(2),
  offer: "call",
  exchange: { turns: 4, days: 4 },
  reasons: [
    { kind: "exchange", text: "has written four real mails on four days", evidence: [] },
    {
      kind: "asks",
      text: "asks back",
      evidence: [{ at: at(9), by: "them", quote: "What will you do about the mast step?", turn: "t1", mail: "mail1" }],
    },
  ],
  topic: {
    name: "keel bolts",
    mine: { at: at(3), quote: "The keel bolts frighten me.", turn: "t1", mail: "mail1" },
    theirs: { at: at(2), quote: "We took the keel bolts out of ours at Hamble.", turn: "t1", mail: "mail1" },
    turns: 6,
  },
  phone: { number: "+447700900123", written: "+44 7700 900123", countries: ["GB"], national: false, at: at(11) },
  ahead: -60,
  last: { subject: "Re: The Contessa", messageId: "j4@example.net" },
  lanes: {
    from: "2026-11-02",
    to: "2026-11-11",
    mine: [0, 1, 0, 0, 1, 0, 0, 0, 1, 0],
    theirs: [1, 0, 0, 1, 0, 0, 0, 1, 0, 1],
  },
  taps: {
    called: "https://buddy.example.net/t/k1.u1.20261112x0.1123456789abcdef0123456789abcdef",
    later: "https://buddy.example.net/t/k1.u1.20261112x0.2123456789abcdef0123456789abcdef",
    never: "https://buddy.example.net/t/k1.u1.20261112x0.3123456789abcdef0123456789abcdef",
  },
};

/** What Martin has promised her. */
export const PROMISE: Evidence = {
  at: at(10),
  by: "me",
  quote: "I will send you a picture of it when it is out.",
  turn: "t3",
  mail: "mail3",
};

/** Tom, with whom Martin has agreed on a time. */
export const AGREED: Extract<Tip, { kind: "agreed" }> = {
  contact: "tom@example.net",
  name: "Tom Hale",
  kind: "agreed",
  isLoud: true,
  agreed: {
    startsAt: new Date("2026-11-17T15:00:00Z"),
    said: { at: at(11), by: "them", quote: "Tuesday at 16:00 suits me well.", turn: "t2", mail: "mail2" },
  },
};

/** A daily reply to Martin about Jane. */
export const REPLY: DailyReply & { readonly card: Card } = {
  user: MARTIN,
  at: at(12),
  card: JANE,
  others: [],
  filed: { accepted: 3, held: 1 },
  isFirst: false,
  noted: [],
  settingsUrl: "https://buddy.example.net/s/k1.u1.4123456789abcdef0123456789abcdef",
  unsubscribeUrl: "https://buddy.example.net/u/k1.u1.0123456789abcdef0123456789abcdef",
};
