import type { Topic } from "../buddy/topic.ts";
import type { Phrases } from "./language/index.ts";
import { firstName, topicIn } from "./phrase.ts";

/** What is asked of each of two before they are brought together. It names nobody: who says no has lost nothing. */
export function introductionDraft(
  { to, from, topic }: { readonly to: string; readonly from: string; readonly topic: Topic },
  phrases: Phrases,
): string {
  const paragraphs = phrases.introduce.draft(firstName(to), topicIn(topic, phrases));
  return [...paragraphs, firstName(from)].join("\n\n").trimEnd();
}
