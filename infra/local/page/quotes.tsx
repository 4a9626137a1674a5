import type { Evidence } from "../../../core/buddy/evidence.ts";
import type { Reason } from "../../../core/buddy/reasons.ts";
import type { SeenPhone } from "../../../core/buddy/seen-phone.ts";
import type { Topic } from "../../../core/buddy/topic.ts";
import { day } from "./day.ts";
import { line } from "./words.ts";

/** A dated sentence of one of the two. */
const Quote = ({ said, name, zone }: { readonly said: Evidence; readonly name: string; readonly zone: string }) => (
  <blockquote class={said.by === "me" ? "by-me" : "by-them"}>
    <span class="when">
      {said.by === "me" ? "you" : <bdi>{name}</bdi>}, <time datetime={said.at.toISOString()}>{day(said.at, zone)}</time>
    </span>
    <p dir="auto">“{line(said.quote)}”</p>
  </blockquote>
);

/** Why somebody is worth a call, each reason with what bears it out. */
export const Reasons = ({
  reasons,
  name,
  zone,
}: {
  readonly reasons: readonly Reason[];
  readonly name: string;
  readonly zone: string;
}) => (
  <ul>
    {reasons.map(({ text, evidence, kind }) => (
      <li>
        <p class="rung">
          <bdi>{name}</bdi> {text}
          {evidence.length > 0 && kind !== "exchange" ? ":" : "."}
        </p>
        {kind === "exchange" ? "" : evidence.map((said) => <Quote said={said} name={name} zone={zone} />)}
      </li>
    ))}
  </ul>
);

/** What both have raised, with a sentence of each. */
export const CommonGround = ({
  topics,
  name,
  zone,
}: {
  readonly topics: readonly Topic[];
  readonly name: string;
  readonly zone: string;
}) => (
  <ul>
    {topics.map(({ name: topic, mine, theirs, turns }) => (
      <li>
        <h3>
          <bdi>{line(topic)}</bdi> <span class="score">in {turns} messages</span>
        </h3>
        {[
          { ...mine, by: "me" as const },
          { ...theirs, by: "them" as const },
        ]
          .sort((a, b) => a.at.getTime() - b.at.getTime())
          .map((said) => (
            <Quote said={said} name={name} zone={zone} />
          ))}
      </li>
    ))}
  </ul>
);

/** A number and the signature it stood in. */
export const PhoneLine = ({ phone, zone }: { readonly phone: SeenPhone | undefined; readonly zone: string }) =>
  phone === undefined ? (
    <p class="small soft">No number has stood in a signature yet.</p>
  ) : (
    <p class="small">
      {phone.national ? (
        line(phone.written)
      ) : (
        <a href={`tel:${phone.number.replace(/[^+\d]/g, "")}`}>{line(phone.written)}</a>
      )}
      <span class="soft">
        , from the signature of {day(phone.at, zone)}
        {phone.national ? ", without a country code" : ""}
      </span>
    </p>
  );
