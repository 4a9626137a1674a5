import type { Story } from "../../../core/buddy/story.ts";
import { WORDS } from "../../../core/buddy/user-word.ts";
import type { Turn } from "../../../core/thread/turn.ts";
import { day } from "./day.ts";
import { type Figure, figuresOf, whyThin } from "./figures.ts";
import { Ladder } from "./ladder.tsx";
import { Layout } from "./layout.tsx";
import { type Person, personKey, personName } from "./people-reading.ts";
import { CommonGround, PhoneLine, Reasons } from "./quotes.tsx";
import { Said } from "./said.tsx";
import { SentTime } from "./sent-time.tsx";
import { joinSoftWraps } from "./soft-wraps.ts";
import { StoryFigure } from "./story-figure.tsx";
import { whyNotOf } from "./why-not.ts";
import { line, lines, OFFERS, RUNGS, SOURCES, USER_WORDS } from "./words.ts";

export interface PersonPageProps {
  readonly person: Person;
  readonly turns: readonly Turn[];
  readonly story: Story;
  readonly isMine: (turn: Turn) => boolean;
  readonly zone: string;
  readonly said?: string;
}

const MAX_TURNS = 200;
const MAX_WORDS = 6_000;

const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <>
    <h2>Figures</h2>
    <dl class="facts">
      {figures.map(([of, figure]) => (
        <>
          <dt>{of}</dt>
          <dd>{figure}</dd>
        </>
      ))}
    </dl>
  </>
);

const TurnText = ({ turn }: { readonly turn: Turn }) => {
  const words = joinSoftWraps(lines(turn.text).trim());
  if (words === "") return <p class="words soft">Its words are not known, or not kept any more.</p>;
  return (
    <p class="words" dir="auto">
      {words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)} …` : words}
    </p>
  );
};

const TurnItem = ({
  turn,
  isMine,
  name,
  zone,
}: {
  readonly turn: Turn;
  readonly isMine: boolean;
  readonly name: string;
  readonly zone: string;
}) => {
  const thin = whyThin(turn);
  return (
    <li class={`lane ${isMine ? "by-me d1" : "by-them"}`}>
      <p class="who">
        <strong class={isMine ? "mine" : "theirs"}>{isMine ? "You" : <bdi>{name}</bdi>}</strong>
        {turn.sentAt === undefined ? ", on a day nobody knows" : ", "}
        {turn.sentAt === undefined ? "" : <SentTime sentAt={turn.sentAt} zone={zone} />}
      </p>
      <p class="how">
        seen in {turn.sources.map((source) => SOURCES[source]).join(" and ")}
        {thin === undefined ? "" : ` · does not count: ${thin}`}
      </p>
      <TurnText turn={turn} />
    </li>
  );
};

const nameOfContact = (contact: string): string => line(contact.replace(/^name:/, ""));

/** The other names and addresses that are taken for the same person, each with the reason and a way back. */
const Members = ({ person: { key, state } }: { readonly person: Person }) => (
  <>
    {state.members.map(({ contact, as }) => (
      <form method="post" action={`/people/${key}/apart`} class="small">
        <input type="hidden" name="member" value={personKey(contact)} />
        <p>
          Also <bdi>{nameOfContact(contact)}</bdi>: it bears the same name, in one conversation with{" "}
          <bdi>{nameOfContact(as)}</bdi>.
        </p>
        <button type="submit">These are two people</button>
      </form>
    ))}
  </>
);

/** What the user has to say about it all, at a press. */
const Word = ({ person: { key, state }, zone }: { readonly person: Person; readonly zone: string }) => (
  <form method="post" action={`/people/${key}/word`} class="small">
    <h2>Your word</h2>
    <p class="soft">
      {state.word === undefined
        ? "It counts for more than what the mails say."
        : `${USER_WORDS[state.word.kind][1]}, ${day(state.word.at, zone)}.`}
    </p>
    <p class="choices">
      {WORDS.map((kind) => (
        <button type="submit" name="word" value={kind} class="quiet small">
          {USER_WORDS[kind][0]}
        </button>
      ))}
    </p>
  </form>
);

/** What is made of the words of somebody: reasons, common ground, number, lanes. */
const PersonBody = ({ person, story, zone }: PersonPageProps) => {
  const { state, judgement } = person;
  const name = line(personName(state));
  // What the story says in its one sentence is not said twice.
  const why = story.outcome === "untold" ? "" : whyNotOf(person);
  return (
    <>
      <StoryFigure story={story} named={state.offered?.at} zone={zone} />
      {why === "" ? "" : <p>{why}</p>}
      {judgement.offer === undefined || judgement.offer === "rest" ? "" : <p>{OFFERS[judgement.offer]}</p>}
      {judgement.whyNot === "perhaps-you" ? (
        <form method="post" action={`/people/${person.key}/not-me`}>
          <button type="submit">This is somebody else</button>
        </form>
      ) : (
        ""
      )}
      {judgement.reasons.length === 0 ? "" : <h2>Why a call</h2>}
      <Reasons reasons={judgement.reasons} name={name} zone={zone} />
      {judgement.commonGround.length === 0 ? "" : <h2>What you both return to</h2>}
      <CommonGround topics={judgement.commonGround} name={name} zone={zone} />
    </>
  );
};

/** One person: where they stand and why, and both lanes of what was said. */
export const PersonPage = (props: PersonPageProps) => {
  const { person, turns, isMine, zone } = props;
  const name = line(personName(person.state));
  const figures = figuresOf(person, zone);
  return (
    <Layout title={name} part="/people">
      <p class="small">
        <a href="/people">The people you write with</a>
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <Said code={props.said} />
      <div class="standing">
        <Ladder rung={person.judgement.rung} />
        <p class="lead">{RUNGS[person.judgement.rung]}</p>
      </div>
      <div class="desk">
        <div>
          <PersonBody {...props} />
        </div>
        <aside class="card" aria-label="Number and figures">
          <h2>{figures.length === 0 ? "Address" : "Number"}</h2>
          {figures.length === 0 ? "" : <PhoneLine phone={person.state.signals.phone} zone={zone} />}
          {figures.length === 0 ? "" : <Figures figures={figures} />}
          <p class="small soft">{line(person.state.address, "No address is known.")}</p>
          <Members person={person} />
          {figures.length === 0 ? "" : <Word person={person} zone={zone} />}
        </aside>
      </div>
      <h2>All that was said</h2>
      {turns.length > MAX_TURNS ? (
        <p class="soft">
          The last {MAX_TURNS} of {turns.length} messages.
        </p>
      ) : (
        ""
      )}
      <ol class="plain segments">
        {turns.slice(-MAX_TURNS).map((turn) => (
          <TurnItem turn={turn} isMine={isMine(turn)} name={name} zone={zone} />
        ))}
      </ol>
    </Layout>
  );
};
