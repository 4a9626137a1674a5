import type { Evidence } from "../../core/buddy/evidence.ts";
import type { Standing, StandingList } from "../../core/standing.ts";
import type { StandingOne } from "../../core/standing-one.ts";
import { month, shortDay } from "./day.ts";
import { Layout } from "./layout.tsx";
import { PEOPLE_WORDS, type PeopleWords } from "./people-words.ts";
import { type PictureWords, StoryPicture } from "./story-picture.tsx";

type Shown = Pick<StandingOne, "language" | "zone">;

const Counts = ({ person, language, zone }: Shown & { readonly person: Standing }) => (
  <p class="soft">
    {PEOPLE_WORDS[language].counts(shortDay(person.lastAt, zone, language), person.theirs, person.mine)}
  </p>
);

const Turning = ({
  list,
  token,
  words,
}: {
  readonly list: StandingList;
  readonly token: string;
  readonly words: PeopleWords;
}) => {
  const to = (page: number): string => `/s/${token}/people?page=${page}`;
  return (
    <nav class="turning" aria-label={words.turning(list.page, list.pages)}>
      {list.page > 1 ? <a href={to(list.page - 1)}>{words.before}</a> : ""}{" "}
      <span>{words.turning(list.page, list.pages)}</span>{" "}
      {list.page < list.pages ? <a href={to(list.page + 1)}>{words.next}</a> : ""}
    </nav>
  );
};

/** Everybody, and where they stand. */
export const PeoplePage = ({ list, token }: { readonly list: StandingList; readonly token: string }) => {
  const words = PEOPLE_WORDS[list.language];
  return (
    <Layout title={words.title} language={list.language}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {list.people.length === 0 ? <p>{words.nobody}</p> : ""}
      <ul class="people">
        {list.people.map((person) => (
          <li>
            <a href={`/s/${token}/people/${person.key}`}>
              <bdi>{person.name}</bdi>
            </a>
            , {words.rungs[person.rung]}
            <Counts person={person} language={list.language} zone={list.zone} />
          </li>
        ))}
      </ul>
      {list.pages === 1 ? "" : <Turning list={list} token={token} words={words} />}
      <p class="aside">
        <a href={`/s/${token}`}>{words.back}</a>
      </p>
    </Layout>
  );
};

const Quote = ({ said, name, language, zone }: Shown & { readonly said: Evidence; readonly name: string }) => (
  <blockquote>
    <p class="soft">
      {said.by === "me" ? PEOPLE_WORDS[language].you : <bdi>{name}</bdi>},{" "}
      <time datetime={said.at.toISOString()}>{shortDay(said.at, zone, language)}</time>
    </p>
    <p dir="auto">{said.quote}</p>
  </blockquote>
);

/** What is drawn of both lanes, wide and for a phone; one quiet sentence where nothing is. */
const Figure = ({ person }: { readonly person: StandingOne }) => {
  const { story, language, zone, named } = person;
  const words = PEOPLE_WORDS[language];
  if (story.outcome === "untold") return <p>{words.untold}</p>;
  if (story.outcome === "undated") return <p>{words.undated}</p>;
  const saying: PictureWords = {
    title: words.lanes,
    you: words.you,
    they: words.they,
    rungs: words.rungs,
    day: (at, where) => shortDay(at, where, language),
    month: (at, where) => month(at, where, language),
  };
  const counts = words.counts(shortDay(person.lastAt, zone, language), person.theirs, person.mine);
  const drawn = { story, named: named?.getTime(), zone, saying, words: `${counts}. ${words.rungs[person.rung]}.` };
  return (
    <figure>
      <StoryPicture {...drawn} width={580} kind="wide-only" />
      <StoryPicture {...drawn} width={330} kind="phone-only" />
      <figcaption class="soft">
        {words.figure} {named === undefined ? "" : words.namedOn(shortDay(named, zone, language))}
      </figcaption>
    </figure>
  );
};

/** One person: where they stand, why, and both lanes. */
export const PersonPage = ({ person, token }: { readonly person: StandingOne; readonly token: string }) => {
  const { language, zone, name } = person;
  const words = PEOPLE_WORDS[language];
  const quotes = (said: readonly Evidence[]) =>
    said.map((one) => <Quote said={one} name={name} language={language} zone={zone} />);
  return (
    <Layout title={name} language={language}>
      <p>
        <a href={`/s/${token}/people`}>{words.all}</a>
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <p class="lead">{words.rungs[person.rung]}</p>
      {person.whyNot === undefined ? "" : <p>{words.whyNot[person.whyNot]}</p>}
      <Counts person={person} language={language} zone={zone} />
      <Figure person={person} />
      {person.reasons.length === 0 ? "" : <h2>{words.why}</h2>}
      {person.reasons.map(({ text, evidence }) => (
        <>
          <p>
            <bdi>{name}</bdi> {text}.
          </p>
          {quotes(evidence)}
        </>
      ))}
      {person.topics.length === 0 ? "" : <h2>{words.ground}</h2>}
      {person.topics.map((topic) => (
        <>
          <h3>
            <bdi>{topic.name}</bdi>
          </h3>
          {quotes(topic.said)}
        </>
      ))}
    </Layout>
  );
};
