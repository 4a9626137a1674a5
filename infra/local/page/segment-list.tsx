import { longMinute, sentDay } from "./day.ts";
import type { MailReading, ReadSegment } from "./mail-reading.ts";
import { Everybody, Who } from "./mailbox-words.tsx";
import { SentTime } from "./sent-time.tsx";
import { joinSoftWraps } from "./soft-wraps.ts";
import { KNOWN, line, lines } from "./words.ts";

const DEEPEST = 5;
const MAX_WORDS = 20_000;

const KINDS: Readonly<Record<ReadSegment["kind"], string>> = {
  reply: "",
  quoted: "quoted",
  forwarded: "forwarded",
};

/** Where in the mail it stood: "the mail itself", "quoted, level 2". */
const levelOf = ({ kind, depth }: ReadSegment): string =>
  depth === 0 ? "the sender's own words" : `${KINDS[kind] || "answer"}, level ${depth}`;

const Author = ({ segment }: { readonly segment: ReadSegment }) => {
  if (segment.by === "nobody") return <strong>Nobody can tell who wrote this</strong>;
  return (
    <strong class={segment.by === "me" ? "mine" : "theirs"}>
      {segment.by === "me" ? "You" : <Who mailbox={segment.from} short="name" />}
    </strong>
  );
};

/** A time that somebody quoted without its zone; a bare day is the same everywhere. */
const isReadInZone = ({ sentAt, depth }: ReadSegment): boolean =>
  sentAt !== undefined && sentAt.offset === undefined && !sentAt.isDay && depth > 0;

const How = ({ segment, zone }: { readonly segment: ReadSegment; readonly zone: string }) => (
  <p class="how">
    {levelOf(segment)} · author {KNOWN[segment.known]}
    {segment.subject === undefined || segment.depth === 0 ? "" : " · “"}
    {segment.subject === undefined || segment.depth === 0 ? "" : <bdi>{line(segment.subject)}</bdi>}
    {segment.subject === undefined || segment.depth === 0 ? "" : "”"}
    {segment.sentAt === undefined ? " · no date" : ""}
    {isReadInZone(segment) ? ` · read in ${zone}` : ""}
  </p>
);

const Words = ({ text }: { readonly text: string }) => {
  const words = joinSoftWraps(lines(text));
  if (words.trim() === "") return <p class="words soft">No words of their own.</p>;
  return (
    <p class="words" dir="auto">
      {words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)} …` : words}
    </p>
  );
};

const SegmentLane = ({
  segment,
  zone,
  id,
}: {
  readonly segment: ReadSegment;
  readonly zone: string;
  readonly id: string | undefined;
}) => (
  <li class={`lane by-${segment.by} d${Math.min(segment.depth, DEEPEST)}`} id={id}>
    <p class="who">
      <Author segment={segment} />
      {segment.sentAt === undefined ? "" : ", "}
      {segment.sentAt === undefined ? "" : <SentTime sentAt={segment.sentAt} zone={zone} />}
    </p>
    <How segment={segment} zone={zone} />
    <Words text={segment.text} />
    {segment.signature === undefined ? (
      ""
    ) : (
      <p class="sign" dir="auto">
        <span class="soft">Signature: </span>
        {lines(segment.signature).trim()}
      </p>
    )}
  </li>
);

const MAP_WIDTH = 64;
const LONGEST = 240;

const barOf = (text: string): number =>
  Math.max(3, Math.round((Math.min(LONGEST, text.split(/\s+/).length) / LONGEST) * MAP_WIDTH));

/** The parts of a mail at a glance: a bar for each, as long as its words are many, a step in for each level. */
export const SegmentMap = ({ reading, zone }: { readonly reading: MailReading; readonly zone: string }) => (
  <ol class="plain map">
    {reading.segments.map((segment, i) => (
      <li class={`d${Math.min(segment.depth, DEEPEST)}`}>
        <a href={`#part-${i + 1}`}>
          <svg
            class={`by-${segment.by}`}
            width={String(barOf(segment.text))}
            height="10"
            aria-hidden="true"
            focusable="false"
          >
            <rect width="100%" height="10" rx="3" fill="currentColor" fill-opacity=".8" />
          </svg>
          <span>
            {segment.by === "nobody" ? (
              "nobody can tell"
            ) : segment.by === "me" ? (
              "you"
            ) : (
              <Who mailbox={segment.from} short="name" />
            )}
            {segment.sentAt === undefined ? "" : `, ${sentDay(segment.sentAt, zone).replace(/ \d{4}$/, "")}`}
          </span>
        </a>
      </li>
    ))}
  </ol>
);

/** The parts of a mail as they were read, each a step further in for each level of quoting. */
export const SegmentList = ({
  reading,
  zone,
  ids,
}: {
  readonly reading: MailReading;
  readonly zone: string;
  readonly ids?: "numbered";
}) => (
  <ol class="plain segments">
    {reading.segments.map((segment, i) => (
      <SegmentLane segment={segment} zone={zone} id={ids && `part-${i + 1}`} />
    ))}
  </ol>
);

/** Who, to whom, when, and what hangs on it. */
export const MailFacts = ({ reading, zone }: { readonly reading: MailReading; readonly zone: string }) => {
  const { message, attachments } = reading;
  return (
    <dl class="facts">
      <dt>From</dt>
      <dd>
        <Everybody mailboxes={message.from} />
      </dd>
      <dt>To</dt>
      <dd>
        {message.to.length + message.cc.length === 0 ? (
          "nobody"
        ) : (
          <Everybody mailboxes={[...message.to, ...message.cc]} />
        )}
      </dd>
      <dt>Date</dt>
      <dd>{message.sentAt === undefined ? "none that can be read" : longMinute(message.sentAt.at, zone)}</dd>
      {attachments.length === 0 ? "" : <dt>Attached</dt>}
      {attachments.length === 0 ? (
        ""
      ) : (
        <dd>
          {attachments
            .map(({ name, type }) => line(name, type))
            .join(", ")
            .slice(0, 400)}
          , not opened
        </dd>
      )}
      {message.defects.length === 0 ? "" : <dt>Odd</dt>}
      {message.defects.length === 0 ? (
        ""
      ) : (
        <dd>
          {message.defects
            .slice(0, 8)
            .map((defect) => line(defect))
            .join(", ")}
        </dd>
      )}
    </dl>
  );
};

/** One mail folded away under its subject, for a list of many. */
export const FoldedMail = ({ reading, zone }: { readonly reading: MailReading; readonly zone: string }) => (
  <details>
    <summary>
      {reading.message.sentAt === undefined ? "" : `${sentDay(reading.message.sentAt, zone)}: `}
      <bdi>{line(reading.message.subject, "No subject")}</bdi>
    </summary>
    <MailFacts reading={reading} zone={zone} />
    <SegmentList reading={reading} zone={zone} />
  </details>
);
