import { spelled } from "../people/number-word.ts";
import type { Evidence } from "./evidence.ts";
import type { MentionKind } from "./mention.ts";
import type { Signals } from "./signals.ts";

/** Why somebody is worth a call, in a clause that follows the name, with what bears it out. */
export interface Reason {
  readonly kind: "exchange" | "asks" | "thanks" | "personal" | "long" | "leaving";
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

const LONG_WORDS = 80;

/** Only mails that say something are counted (`genuine.ts`), and the words say so. */
const realMails = (n: number): string => (n === 1 ? "one real mail" : `${spelled(n)} real mails`);

function exchangeReason({ theirs, topics }: Signals): Reason {
  const evidence = topics.slice(0, 1).flatMap(({ mine, theirs: hers }) => [
    { ...mine, by: "me" as const },
    { ...hers, by: "them" as const },
  ]);
  return {
    kind: "exchange",
    text: `has written ${realMails(theirs.genuine)} on ${spelled(theirs.days)} ${theirs.days === 1 ? "day" : "days"}`,
    evidence,
  };
}

/** All that speaks for a call, what was exchanged first. */
export function reasonsOf(signals: Signals): Reason[] {
  const { theirs, questions } = signals;
  const evidenceOf = (kind: MentionKind): Evidence[] =>
    signals.mentions.filter((mention) => mention.kind === kind && mention.by === "them").slice(-1);
  const asks: Reason[] =
    questions.length > 0
      ? [
          {
            kind: "asks",
            text: "asks back",
            evidence: questions.slice(-2).map((said) => ({ ...said, by: "them" as const })),
          },
        ]
      : [];
  const said = (["thanks", "personal"] as const).flatMap((kind): Reason[] => {
    const evidence = evidenceOf(kind);
    return evidence.length > 0
      ? [{ kind, text: kind === "thanks" ? "thanks you" : "writes of home as well as of the matter", evidence }]
      : [];
  });
  const long: Reason[] =
    theirs.genuine > 0 && theirs.words / theirs.genuine >= LONG_WORDS
      ? [{ kind: "long", text: "takes the time to write at length", evidence: [] }]
      : [];
  const leaving = evidenceOf("leaving");
  const last: Reason[] =
    leaving.length > 0 ? [{ kind: "leaving", text: "is about to leave this address", evidence: leaving }] : [];
  return [exchangeReason(signals), ...last, ...long, ...asks, ...said];
}
