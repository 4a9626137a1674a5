import type { PropsWithChildren } from "hono/jsx";
import type { Gathering } from "../../../core/buddy/gather.ts";
import type { Introduction } from "../../../core/buddy/introduce.ts";
import type { Rung } from "../../../core/buddy/rules.ts";
import type { User } from "../../../core/ledger/users.ts";
import { Gatherings, Introductions } from "./introductions.tsx";
import { Ladder } from "./ladder.tsx";
import { Layout } from "./layout.tsx";
import { type Person, personName } from "./people-reading.ts";
import { PhoneLine } from "./quotes.tsx";
import { Turning } from "./turning.tsx";
import { whyNotOf } from "./why-not.ts";
import { line, RUNGS } from "./words.ts";

/** What stands over each group, in the order in which they are shown. */
const GROUPS: readonly (readonly [title: string, rungs: readonly Rung[]])[] = [
  ["Worth a call", ["buddy"]],
  ["Named to you", ["offered"]],
  ["Warming up", ["warming"]],
  ["Strangers so far", ["stranger"]],
  ["You talk already", ["agreed", "called", "met"]],
  ["At rest", ["resting", "gone", "quiet"]],
  ["Not people", ["automatic"]],
];

const firstReasons = ({ judgement }: Person): string =>
  judgement.reasons
    .slice(0, 3)
    .map(({ text }) => text)
    .join(", ");

const PersonCard = ({
  person,
  zone,
  href,
}: {
  readonly person: Person;
  readonly zone: string;
  readonly href?: string;
}) => {
  const { state, judgement } = person;
  const name = line(personName(state));
  const [topic] = judgement.commonGround;
  const why = whyNotOf(person);
  return (
    <li>
      <div class="card">
        <div class="person">
          <h3>
            {href === undefined ? (
              <bdi>{name}</bdi>
            ) : (
              <a href={href}>
                <bdi>{name}</bdi>
              </a>
            )}
          </h3>
          <Ladder rung={judgement.rung} />
        </div>
        <p class="rung">{RUNGS[judgement.rung]}</p>
        {judgement.reasons.length === 0 ? "" : <p class="small">{upper(firstReasons(person))}.</p>}
        {why === "" ? "" : <p class="small">{why}</p>}
        {topic === undefined ? (
          ""
        ) : (
          <p class="small">
            Common ground: <bdi>{line(topic.name)}</bdi>
          </p>
        )}
        {judgement.rung === "automatic" ? "" : <PhoneLine phone={state.signals.phone} zone={zone} />}
      </div>
    </li>
  );
};

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Everybody in the order of the groups, each group as it came: so a list of many pages goes through one after the other. */
export const byGroup = (people: readonly Person[]): Person[] =>
  GROUPS.flatMap(([, rungs]) => people.filter(({ judgement }) => rungs.includes(judgement.rung)));

/** People in groups, by where they stand. `link` leads to the page about somebody, where there is one. */
export const PeopleGroups = ({
  people,
  zone,
  link,
}: {
  readonly people: readonly Person[];
  readonly zone: string;
  readonly link?: (person: Person) => string;
}) => (
  <>
    {GROUPS.map(([title, rungs]) => {
      const members = people.filter(({ judgement }) => rungs.includes(judgement.rung));
      return members.length === 0 ? (
        ""
      ) : (
        <section>
          <h2>{title}</h2>
          <ul class="people">
            {members.map((person) => (
              <PersonCard person={person} zone={zone} href={link?.(person)} />
            ))}
          </ul>
        </section>
      );
    })}
  </>
);

const Nobody = () => (
  <p class="nothing">
    Nobody yet. <a href="/">Send a first mail</a>, and whoever it is to stands here.
  </p>
);

export interface PeoplePage {
  readonly people: readonly Person[];
  readonly unattributed: number;
  readonly introductions: readonly Introduction<Person>[];
  readonly gatherings: readonly Gathering<Person>[];
  readonly user: Pick<User, "name" | "zone">;
  readonly page: number;
  readonly pages: number;
}

/** Everybody, and where they stand. */
export const PeopleList = ({ people, unattributed, user, page, pages, ...rest }: PropsWithChildren<PeoplePage>) => (
  <Layout title="People" part="/people">
    <h1>The people you write with</h1>
    <p class="lead">
      Where each of them stands, on the way from a first mail over common ground to a call, a coffee and beyond.
    </p>
    {rest.children}
    <div id="people" data-live>
      {people.length === 0 ? (
        <Nobody />
      ) : (
        <PeopleGroups people={people} zone={user.zone} link={({ key }) => `/people/${key}`} />
      )}
      {page === 1 ? <Introductions introductions={rest.introductions} from={user.name ?? ""} /> : ""}
      {page === 1 ? <Gatherings gatherings={rest.gatherings} /> : ""}
      {unattributed === 0 ? (
        ""
      ) : (
        <p class="soft small">
          {unattributed === 1 ? "One message" : `${unattributed} messages`} of which nobody can tell who wrote{" "}
          {unattributed === 1 ? "it" : "them"}: filed under nobody, rather than under the wrong person.
        </p>
      )}
    </div>
    {pages === 1 ? (
      ""
    ) : (
      <Turning path="/people" page={page} pages={pages} back="Back" on="More people" label="More people" />
    )}
    <p class="small soft">
      A call and a coffee are reached when your mails speak of one, or when you say so on somebody's own page.
    </p>
  </Layout>
);
