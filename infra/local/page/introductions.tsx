import type { Gathering } from "../../../core/buddy/gather.ts";
import type { Introduction } from "../../../core/buddy/introduce.ts";
import { introductionDraft } from "../../../core/reply/introduction.ts";
import { PHRASES } from "../../../core/reply/language/index.ts";
import { listed, topicIn } from "../../../core/reply/phrase.ts";
import { type Person, personName } from "./people-reading.ts";
import { line } from "./words.ts";

const Draft = ({ to, from, introduction }: DraftProps) => {
  const name = line(personName(to.state));
  return (
    <div data-copy>
      <p class="small soft">
        To <bdi>{name}</bdi>:
      </p>
      <pre dir="auto">{introductionDraft({ to: name, from, topic: introduction.topic }, PHRASES.en)}</pre>
    </div>
  );
};

interface DraftProps {
  readonly to: Person;
  readonly from: string;
  readonly introduction: Introduction<Person>;
}

/** Friends of one town who could sit at one table. */
export const Gatherings = ({ gatherings }: { readonly gatherings: readonly Gathering<Person>[] }) =>
  gatherings.length === 0 ? (
    ""
  ) : (
    <section>
      <h2>A table for {gatherings[0]?.friends.length === 3 ? "four" : "all of you"}</h2>
      {gatherings.map(({ friends, topic, town }) => (
        <p>
          <bdi>
            {listed(
              friends.map(({ state }) => line(personName(state))),
              PHRASES.en,
            )}
          </bdi>{" "}
          all write with you of <bdi>{line(topicIn(topic, PHRASES.en))}</bdi>, and their signatures stand in{" "}
          <bdi>{line(town)}</bdi>. Invite them to one table.
        </p>
      ))}
    </section>
  );

/** Friends who could be brought together: each is asked alone, and no name is told before both have said yes. */
export const Introductions = ({
  introductions,
  from,
}: {
  readonly introductions: readonly Introduction<Person>[];
  readonly from: string;
}) =>
  introductions.length === 0 ? (
    ""
  ) : (
    <section>
      <h2>Bring them together</h2>
      {introductions.map((introduction) => (
        <div class="card">
          <p>
            <bdi>{line(personName(introduction.friends[0].state))}</bdi> and{" "}
            <bdi>{line(personName(introduction.friends[1].state))}</bdi> both write with you of{" "}
            <bdi>{line(topicIn(introduction.topic, PHRASES.en))}</bdi>, and as far as I have seen they were never on one
            mail. Ask each of them first; neither draft names the other.
          </p>
          {introduction.friends.map((to) => (
            <Draft to={to} from={from} introduction={introduction} />
          ))}
        </div>
      ))}
    </section>
  );
