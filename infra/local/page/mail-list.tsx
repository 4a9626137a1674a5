import type { Arrival } from "./arrivals.ts";
import { minute } from "./day.ts";
import { Layout } from "./layout.tsx";
import type { MailHead } from "./mail-heads.ts";
import { Who } from "./mailbox-words.tsx";
import { OutcomeMark } from "./outcome-mark.tsx";
import { Turning } from "./turning.tsx";
import { becameOf, line } from "./words.ts";

export interface ListedMail {
  readonly arrival: Arrival;
  readonly head: MailHead | undefined;
}

const People = ({ head }: { readonly head: MailHead }) =>
  head.author === undefined ? <FromTo head={head} /> : <HandedOver from={head.from} author={head.author} />;

const HandedOver = ({ from, author }: Pick<MailHead, "from" | "author">) => (
  <>
    <Who mailbox={author} short="name" />, handed over whole by <Who mailbox={from} short="name" />
  </>
);

const FromTo = ({ head }: { readonly head: MailHead }) => (
  <>
    <Who mailbox={head.from} short="name" />
    {head.to === undefined ? "" : " to "}
    {head.to === undefined ? "" : <Who mailbox={head.to} short="name" />}
    {head.others > 0 ? ` and ${head.others} more` : ""}
  </>
);

/** One mail in a line: when, what, from whom to whom, and what became of it; the reason where it was not simply filed. */
export const MailRow = ({ mail, zone }: { readonly mail: ListedMail; readonly zone: string }) => {
  const { arrival, head } = mail;
  return (
    <li>
      <a class="row" href={`/mail/${arrival.id}`}>
        <time class="when" datetime={arrival.at.toISOString()}>
          {minute(arrival.at, zone)}
        </time>
        <bdi class="title">
          {line(head?.subject, head === undefined ? "A mail that is not kept any more" : "No subject")}
        </bdi>
        <OutcomeMark outcome={arrival.outcome} />
        <span class="more">
          {head === undefined ? "" : <People head={head} />}
          {arrival.outcome === "accepted" ? "" : <br />}
          {arrival.outcome === "accepted" ? "" : becameOf(arrival)}
        </span>
      </a>
    </li>
  );
};

export interface MailListPage {
  readonly mails: readonly ListedMail[];
  readonly total: number;
  readonly zone: string;
  readonly dead: number;
  readonly page: number;
  readonly pages: number;
}

const Dead = ({ dead }: { readonly dead: number }) => (
  <p class="said">
    {dead === 1 ? "One mail" : `${dead} mails`} could not be handled in five tries. Nothing is lost: the folder{" "}
    <code>queues/inbound/dead</code> of the data folder names {dead === 1 ? "it" : "them"}, and the raw text lies in{" "}
    <code>mail</code>.
  </p>
);

/** What came in, newest first. */
export const MailList = ({ mails, total, zone, dead, page, pages }: MailListPage) => (
  <Layout title="Mail" part="/mail">
    <h1>What came in</h1>
    <p class="lead">
      Each mail that reached the secret address, and what became of it. Open one to see what was read in it.
    </p>
    {dead > 0 ? <Dead dead={dead} /> : ""}
    <div id="arrivals" data-live>
      {mails.length === 0 ? (
        <p class="nothing">
          No mail has come in yet. <a href="/">Send a first one</a>.
        </p>
      ) : (
        <>
          <p class="soft">{total === 1 ? "One mail" : `${total} mails`}, newest first.</p>
          <ul class="rows">
            {mails.map((mail) => (
              <MailRow mail={mail} zone={zone} />
            ))}
          </ul>
        </>
      )}
    </div>
    {pages === 1 ? (
      ""
    ) : (
      <Turning path="/mail" page={page} pages={pages} back="Newer" on="Older" label="Older and newer mail" />
    )}
  </Layout>
);
