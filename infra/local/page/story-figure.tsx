import type { Story, StoryTurn, Told } from "../../../core/buddy/story.ts";
import { type PictureWords, StoryPicture } from "../../../functions/web/story-picture.tsx";
import { day, month } from "./day.ts";
import { RUNGS, UNTOLD, WHY_NOT } from "./words.ts";

const MAX_ROWS = 60;

const SAYING: PictureWords = {
  title: "Both lanes of the correspondence, and where it stood, over time",
  you: "you",
  they: "they",
  rungs: RUNGS,
  day: (at, zone) => day(at, zone).replace(/ \d{4}$/, ""),
  month,
};

const saying = (n: number): string =>
  n === 0 ? "none of which says" : n === 1 ? "one of which says" : `${n} of which say`;

function count(turns: readonly StoryTurn[], isMine: boolean): string {
  const own = turns.filter((turn) => turn.isMine === isMine);
  const genuine = own.filter((turn) => turn.isGenuine).length;
  return `${own.length === 0 ? "nothing" : own.length === 1 ? "one message" : `${own.length} messages`}${own.length > genuine ? `, ${saying(genuine)} something of their own` : ""}`;
}

/** Who wrote how much between which days. */
function lanesInWords({ turns }: Told, zone: string): string {
  const [first, last] = [turns[0]?.at ?? new Date(0), turns.at(-1)?.at ?? new Date(0)];
  return `From ${day(first, zone)} to ${day(last, zone)}: they wrote ${count(turns, false)}; you wrote ${count(turns, true)}.`;
}

const changesOf = ({ days }: Told) => days.filter(({ hasChanged }) => hasChanged);

/** Where somebody stood from which day on. */
const rungsInWords = (story: Told, zone: string): string =>
  changesOf(story)
    .slice(-MAX_ROWS)
    .map(({ at, rung }) => `${RUNGS[rung]} from ${day(at, zone)}`)
    .join(", ");

/** What the picture shows, as a table: for whoever does not see it, or wants to know exactly. */
const StoryTable = ({ story, zone }: { readonly story: Told; readonly zone: string }) => {
  const changes = changesOf(story);
  return (
    <details>
      <summary>The same as a table</summary>
      <table>
        <caption>
          {changes.length > MAX_ROWS ? `The last ${MAX_ROWS} of ${changes.length} days` : "The days"} on which something
          changed
        </caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Mail</th>
            <th scope="col">Where it stood then</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(-MAX_ROWS).map(({ at, mine, theirs, rung, whyNot }) => (
            <tr>
              <th scope="row">{day(at, zone)}</th>
              <td>{mine + theirs === 0 ? "none" : `${mine} of yours, ${theirs} of theirs`}</td>
              <td>
                {RUNGS[rung]}
                {whyNot === undefined ? "" : `. ${WHY_NOT[whyNot]}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};

/** Both lanes of a correspondence and where it stood over time; one quiet sentence where nothing is drawn. */
export const StoryFigure = ({
  story,
  named,
  zone,
}: {
  readonly story: Story;
  readonly named?: Date;
  readonly zone: string;
}) => {
  if (story.outcome === "untold") return <p>{UNTOLD[story.whyNot]}</p>;
  if (story.outcome === "undated") return <p class="nothing">No message with a date yet.</p>;
  const words = lanesInWords(story, zone);
  const drawn = {
    story,
    named: named?.getTime(),
    zone,
    words: `${words} They were ${rungsInWords(story, zone)}.`,
    saying: SAYING,
  };
  return (
    <>
      <figure>
        <StoryPicture {...drawn} width={640} kind="wide-only" />
        <StoryPicture {...drawn} width={340} kind="phone-only" />
        <figcaption>
          {words} A larger dot holds more words; an empty one says nothing that counts. The higher the band, the nearer
          to a call.
          {named === undefined ? "" : ` The broken line is ${day(named, zone)}, when the daily reply named them.`}
        </figcaption>
      </figure>
      <StoryTable story={story} zone={zone} />
    </>
  );
};
