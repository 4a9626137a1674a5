import type { Segment } from "../../../core/thread/segment.ts";
import type { Arrival } from "./arrivals.ts";
import { longMinute } from "./day.ts";
import { Layout } from "./layout.tsx";
import type { MailReading } from "./mail-reading.ts";
import { OutcomeMark } from "./outcome-mark.tsx";
import { MailFacts, SegmentList, SegmentMap } from "./segment-list.tsx";
import { becameOf, line } from "./words.ts";

/** A contact that a mail touched, with the page about them. */
export interface Touched {
  readonly name: string;
  readonly href: string;
}

export interface MailPageProps {
  readonly arrival: Arrival;
  /** Absent when the raw mail is not kept any more. */
  readonly reading: MailReading | undefined;
  readonly turns: number | undefined;
  readonly touched: readonly Touched[];
  readonly zone: string;
}

const messages = (n: number): string => (n === 1 ? "one message" : `${n} messages`);

/** How many messages were filed, told so that whoever counts what stands beneath comes to the same. */
export function showed(turns: number, segments: readonly Pick<Segment, "origin">[] = []): string {
  const parts = segments.length;
  const shown = new Set(segments.map(({ origin }) => origin)).size;
  if (parts === 0 || (turns === shown && shown === parts)) return `It showed ${messages(turns)}.`;
  if (turns >= shown) return `It showed ${messages(turns)}, read in ${parts === 1 ? "one part" : `${parts} parts`}.`;
  return `It showed ${messages(shown)}, ${turns} of which ${turns === 1 ? "is" : "are"} filed: what you wrote to the service alone, or what stands in it twice, is not.`;
}

const Became = ({
  arrival,
  turns,
  segments,
  touched,
  zone,
}: Omit<MailPageProps, "reading"> & { readonly segments: readonly Segment[] | undefined }) => (
  <div id="became" data-live>
    <p>
      <OutcomeMark outcome={arrival.outcome} />
      <span class="soft">, {longMinute(arrival.at, zone)}</span>
    </p>
    <p>
      {becameOf(arrival)}
      {turns === undefined ? "" : ` ${showed(turns, segments)}`}
    </p>
    {touched.length === 0 ? (
      ""
    ) : (
      <p>
        Filed under{" "}
        {touched.map(({ name, href }, i) => (
          <>
            {i > 0 ? ", " : ""}
            <a href={href}>
              <bdi>{name}</bdi>
            </a>
          </>
        ))}
        .
      </p>
    )}
  </div>
);

const Gone = () => (
  <p class="soft">The raw mail is not kept any more. What was filed of it is on the pages about the people it names.</p>
);

/** One mail: what became of it, and what was read in it. */
export const MailPage = ({ reading, ...props }: MailPageProps) => (
  <Layout title={line(reading?.message.subject, "A mail")} part="/mail">
    <p class="small">
      <a href="/mail">What came in</a>
    </p>
    <h1>
      <bdi>{line(reading?.message.subject, "No subject")}</bdi>
    </h1>
    <div class="desk letter">
      <aside aria-label="What became of it">
        <div class="card">
          <h2>What became of it</h2>
          <Became {...props} segments={reading?.segments} />
        </div>
        {reading === undefined || reading.segments.length < 2 ? (
          ""
        ) : (
          <div class="card">
            <h2>What was read in it</h2>
            <SegmentMap reading={reading} zone={props.zone} />
          </div>
        )}
      </aside>
      <div>
        {reading === undefined ? <Gone /> : <SegmentList reading={reading} zone={props.zone} ids="numbered" />}
        {reading === undefined ? (
          ""
        ) : (
          <p class="small soft">
            Each step to the right is one level of quoting or forwarding; the line beside it is{" "}
            <span class="mine">yours</span> or <span class="theirs">theirs</span>, and broken where nobody can tell.{" "}
            <a href={`/mail/${props.arrival.id}/raw`}>The mail as it came</a>
          </p>
        )}
      </div>
      {reading === undefined ? (
        ""
      ) : (
        <aside class="card" aria-label="Its header">
          <h2>Its header</h2>
          <MailFacts reading={reading} zone={props.zone} />
          {reading.isAutomatic ? <p class="small">A machine wrote it: its header says so.</p> : ""}
        </aside>
      )}
    </div>
  </Layout>
);
