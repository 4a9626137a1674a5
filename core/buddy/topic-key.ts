import { stem } from "./stem.ts";
import type { Topic } from "./topic.ts";

/** What a topic is known by, however its words are inflected: "keel bolts" and "keel bolt". */
export const topicKey = ({ name }: Pick<Topic, "name">): string => name.split(/\s+/).map(stem).join(" ");
