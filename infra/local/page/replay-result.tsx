import { cardsOf } from "../../../core/reply/daily-reply.ts";
import { heldNoMail } from "../mailbox/held-no-mail.ts";
import { longMinute } from "./day.ts";
import { frameHeight } from "./frame-height.ts";
import type { Kept } from "./keep-mails.ts";
import { PeopleGroups } from "./people-list.tsx";
import { CommonGround, PhoneLine, Reasons } from "./quotes.tsx";
import type { Tried } from "./replay-run.ts";
import { FoldedMail } from "./segment-list.tsx";
import { MAX_FILES } from "./upload.ts";
import { BECAME, becameOf, line, lines } from "./words.ts";

export interface ReplayResultProps {
  readonly tried: Tried;
  /** Where the frame finds the HTML of the reply. */
  readonly preview: string | undefined;
  readonly kept: Kept | undefined;
  readonly zone: string;
}

const MAX_PEOPLE = 60;

const mails = (n: number): string => (n === 1 ? "one mail" : `${n} mails`);

const Nobody = () => (
  <>
    <h1>Nobody is worth a call yet.</h1>
    <p class="lead">No mail would come that morning. Below is where everybody stands, and what is in the way.</p>
  </>
);

const Why = ({ reply, zone }: { readonly reply: NonNullable<Tried["reply"]>; readonly zone: string }) => (
  <div>
    {cardsOf(reply.said).map(({ name, reasons, topic, phone }) => (
      <section>
        <h2>
          Why <bdi>{line(name)}</bdi>
        </h2>
        <Reasons reasons={reasons} name={line(name)} zone={zone} />
        <CommonGround topics={topic === undefined ? [] : [topic]} name={line(name)} zone={zone} />
        <PhoneLine phone={phone} zone={zone} />
      </section>
    ))}
  </div>
);

const Reply = ({
  reply,
  preview,
}: {
  readonly reply: NonNullable<Tried["reply"]>;
  readonly preview: string | undefined;
}) => (
  <>
    <h1>
      <bdi>{line(reply.subject)}</bdi>
    </h1>
    <iframe
      src={`/replay/${preview}`}
      class={frameHeight(reply.text)}
      title="Tomorrow's reply as a mail program shows it"
      loading="lazy"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
    />
    <details>
      <summary>As plain text</summary>
      <pre>{lines(reply.text).trim()}</pre>
    </details>
  </>
);

const OUTCOME = /^(accepted|duplicate|ignored|held|unsubscribed|waiting)(?:: (.*))?$/;

/** "3 accepted", "1 ignored" with the reason in words. */
const Outcomes = ({ outcomes }: Pick<Tried, "outcomes">) => (
  <dl class="facts">
    {Object.entries(outcomes).map(([named, count]) => {
      const [, outcome = "ignored", reason] = OUTCOME.exec(named) ?? [];
      const became = outcome as keyof typeof BECAME;
      return (
        <>
          <dt>
            {count} {BECAME[became]}
          </dt>
          <dd>{reason === undefined ? "" : becameOf({ outcome: became, reason })}</dd>
        </>
      );
    })}
  </dl>
);

/** Files of which nothing was read: a picture among the mails, or more than can be taken at once. */
const NotRead = ({ withoutMail, passedOver }: Pick<Tried, "withoutMail" | "passedOver">) => (
  <>
    {withoutMail.length === 0 ? "" : <p>{heldNoMail(withoutMail)}</p>}
    {passedOver === 0 ? (
      ""
    ) : (
      <p>
        {passedOver === 1 ? "One file more was" : `${passedOver} files more were`} not read: it takes{" "}
        {MAX_FILES.toLocaleString("en")} at once. An mbox holds any number of mails.
      </p>
    )}
  </>
);

const WhatWasRead = ({ tried, kept }: Pick<ReplayResultProps, "tried" | "kept">) => (
  <aside class="card" aria-label="What was read">
    <h2>What was read</h2>
    <p>{tried.mails === 1 ? "One mail" : `${tried.mails} mails`}.</p>
    <Outcomes outcomes={kept?.outcomes ?? tried.outcomes} />
    <NotRead {...tried} />
    <p class="small soft">
      {kept === undefined ? "The files are deleted, and nothing was kept." : "The uploaded files are deleted."}
    </p>
    <p class="small">
      <a href="/replay">Try another mailbox</a>
    </p>
  </aside>
);

/** What would have come tomorrow, why, and what was read. */
export const ReplayResult = ({ tried, preview, kept, zone }: ReplayResultProps) => (
  <div class="result">
    {kept === undefined ? (
      ""
    ) : (
      <p class="said" role="status">
        Kept: {mails(kept.mails)} went in by the SMTP door. <a href="/mail">What became of them</a>
      </p>
    )}
    <p class="soft">As of {longMinute(tried.morning, zone)}, the morning after the last mail:</p>
    <div class="desk">
      <div>
        {tried.reply === undefined ? <Nobody /> : <Reply reply={tried.reply} preview={preview} />}
        {tried.reply === undefined ? "" : <Why reply={tried.reply} zone={zone} />}
      </div>
      <WhatWasRead tried={tried} kept={kept} />
    </div>
    <section>
      <h2 class="part">Where everybody stands</h2>
      <PeopleGroups people={tried.people.slice(0, MAX_PEOPLE)} zone={zone} />
      {tried.people.length > MAX_PEOPLE ? <p class="soft">And {tried.people.length - MAX_PEOPLE} more.</p> : ""}
    </section>
    <section>
      <h2 class="part">What the parser read in the last {mails(tried.readings.length)}</h2>
      {tried.readings.map((reading) => (
        <FoldedMail reading={reading} zone={zone} />
      ))}
    </section>
  </div>
);
