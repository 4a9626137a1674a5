import type { Facts } from "./facts.ts";
import type { Topic } from "./topic.ts";

const NO_WORDS = "";

/** Facts whose turn is older than words are kept: what it said and when stays, the sentences go. */
export function forgotten(facts: Facts, horizon: Date): Facts {
  if (facts.at >= horizon) return facts;
  const { asked: _asked, time: _time, gift: _gift, ...rest } = facts;
  return { ...rest, mentions: facts.mentions.map((mention) => ({ ...mention, quote: NO_WORDS })) };
}

const MAX_TOPICS = 3;
const isBefore = ({ mine, theirs }: Topic, horizon: Date): boolean => mine.at < horizon || theirs.at < horizon;

/**
 * The topics of today, and behind them those whose words are forgotten: by name alone, so that a friend of years does not
 * look like a stranger. What has no quotes any more is never shown.
 */
export function remembered(topics: readonly Topic[], before: readonly Topic[], horizon: Date): Topic[] {
  const names = new Set(topics.map(({ name }) => name.toLowerCase()));
  const old = before
    .filter((topic) => isBefore(topic, horizon) && !names.has(topic.name.toLowerCase()))
    .map((topic) => ({
      ...topic,
      mine: { ...topic.mine, quote: NO_WORDS },
      theirs: { ...topic.theirs, quote: NO_WORDS },
    }));
  return [...topics, ...old].slice(0, MAX_TOPICS);
}
