import type { Candidate } from "../buddy/look.ts";
import { shownName } from "../buddy/shown-name.ts";
import type { Together } from "../buddy/together.ts";
import type { User } from "../ledger/users.ts";
import { introductionDraft } from "./introduction.ts";
import type { Phrases } from "./language/index.ts";
import type { Inline } from "./letter.ts";
import { mailtoAsk } from "./mailto.ts";
import { firstName, listed, markOf, spelled, topicIn, withParts } from "./phrase.ts";

const nameOf = ({ state }: Candidate): Inline => ({ name: shownName(state) });

/** A link that opens the draft to one of the two; the bare words where it would be too long. */
function draftTo({ state }: Candidate, together: Together, user: User, phrases: Phrases): Inline {
  const to = shownName(state);
  const text = phrases.introduce.mail(firstName(to));
  const body = introductionDraft({ to, from: user.name ?? "", topic: together.topic }, phrases);
  const link =
    state.address && mailtoAsk(state.address, user.secretAddress, { subject: phrases.introduce.subject, body });
  return link ? { link, text } : text;
}

/** People who could be brought together, in one sentence or two. */
export function togetherLine(together: Together, user: User, phrases: Phrases): Inline[] {
  const { friends } = together;
  const names = friends.map(nameOf);
  const who = listed(
    names.map((_, i) => markOf(i)),
    phrases,
  );
  const topic = topicIn(together.topic, phrases);
  if (together.kind === "gather") {
    const seats = spelled(friends.length + 1, phrases);
    return withParts(phrases.gather(who, topic, together.town, seats), names);
  }
  const drafts = friends.map((one) => draftTo(one, together, user, phrases));
  const asked = drafts.map((_, i) => markOf(names.length + i)).join(", ");
  return withParts(phrases.introduce.line(who, topic, asked), [...names, ...drafts]);
}
