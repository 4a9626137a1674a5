import { isGenuine } from "../../../core/buddy/genuine.ts";
import type { Window } from "../../../core/buddy/judge.ts";
import type { Turn } from "../../../core/thread/turn.ts";
import { longMinute } from "./day.ts";
import { Ladder } from "./ladder.tsx";
import { Layout } from "./layout.tsx";
import { whyNotOf } from "./people-list.tsx";
import { type Person, personName } from "./people-reading.ts";
import { CommonGround, PhoneLine, Reasons } from "./quotes.tsx";
import { joinSoftWraps } from "./soft-wraps.ts";
import { TurnLanes } from "./turn-lanes.tsx";
import { line, lines, RUNGS, SOURCES } from "./words.ts";

export interface PersonPageProps {
  readonly person: Person;
  readonly turns: readonly Turn[];
  readonly isMine: (turn: Turn) => boolean;
  readonly zone: string;
}

const WINDOWS: Readonly<Record<Window, string>> = {
  open: "open: this is your usual rhythm",
  closing: "closing: a longer silence than is usual",
  cooled: "cooled: a much longer silence than is usual",
};
const MAX_TURNS = 200;
const MAX_WORDS = 6_000;

const times = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

const Figures = ({ person }: { readonly person: Person }) => {
  const { theirs, mine, threads, gapDays, unanswered, alone } = person.state.signals;
  return (
    <dl class="facts">
      <dt>They</dt>
      <dd>
        {times(theirs.genuine, "message")} that say something, on {times(theirs.days, "day")};{" "}
        {times(theirs.questions, "question")}
      </dd>
      <dt>You</dt>
      <dd>
        {times(mine.genuine, "message")} that say something, on {times(mine.days, "day")};{" "}
        {times(mine.questions, "question")}
      </dd>
      <dt>Threads</dt>
      <dd>{threads}</dd>
      <dt>Rhythm</dt>
      <dd>mail about every {gapDays === 1 ? "day" : `${Math.round(gapDays)} days`}</dd>
      <dt>Between you two</dt>
      <dd>{Math.round(alone * 100)} % of it</dd>
      <dt>Unanswered</dt>
      <dd>
        {unanswered === 0
          ? "none of yours"
          : `your last ${unanswered === 1 ? "one" : unanswered}, as far as I have seen`}
      </dd>
      <dt>Time for a call</dt>
      <dd>{WINDOWS[person.judgement.window]}</dd>
    </dl>
  );
};

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
}) => (
  <li class={`lane ${isMine ? "by-me d1" : "by-them"}`}>
    <p class="who">
      <strong class={isMine ? "mine" : "theirs"}>{isMine ? "You" : <bdi>{name}</bdi>}</strong>
      {turn.sentAt === undefined ? ", on a day nobody knows" : ", "}
      {turn.sentAt === undefined ? (
        ""
      ) : (
        <time datetime={turn.sentAt.at.toISOString()}>{longMinute(turn.sentAt.at, zone)}</time>
      )}
    </p>
    <p class="how">
      seen in {turn.sources.map((source) => SOURCES[source]).join(" and ")}
      {isGenuine(turn) ? "" : " · does not count: it only passes on, or says thanks"}
    </p>
    <TurnText turn={turn} />
  </li>
);

/** What is made of the words of somebody: reasons, common ground, number, lanes. */
const PersonBody = ({ person, turns, isMine, zone }: PersonPageProps) => {
  const { state, judgement } = person;
  const name = line(personName(state));
  const why = whyNotOf(person);
  return (
    <>
      <TurnLanes turns={turns} isMine={isMine} named={state.offered?.at} zone={zone} />
      {why === "" ? "" : <p>{why}</p>}
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
  return (
    <Layout title={name} part="/people">
      <p class="small">
        <a href="/people">The people you write with</a>
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <div class="standing">
        <Ladder rung={person.judgement.rung} />
        <p class="lead">{RUNGS[person.judgement.rung]}</p>
      </div>
      <div class="desk">
        <div>
          <PersonBody {...props} />
        </div>
        <aside class="card" aria-label="Number and figures">
          <h2>Number</h2>
          <PhoneLine phone={person.state.signals.phone} zone={zone} />
          <h2>Figures</h2>
          <Figures person={person} />
          <p class="small soft">{line(person.state.address, "No address is known.")}</p>
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
