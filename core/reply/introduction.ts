import type { Topic } from "../buddy/topic.ts";
import { PHRASES } from "./language/index.ts";
import { firstName, topicIn } from "./phrase.ts";

/** What is asked of each of two before they are brought together. It names nobody: who says no has lost nothing. */
export function introductionDraft({
  to,
  from,
  topic,
}: {
  readonly to: string;
  readonly from: string;
  readonly topic: Topic;
}): string {
  return `Dear ${firstName(to)},

I write with somebody else who keeps returning to ${topicIn(topic, PHRASES.en)}, as you and I do. May I bring the two of you together? I am asking both, and neither learns the other's name before both have said yes.

${firstName(from)}`.trimEnd();
}
