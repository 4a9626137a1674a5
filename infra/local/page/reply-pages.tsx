import { headerValue } from "../../../core/mail/headers.ts";
import { longMinute } from "./day.ts";
import { frameHeight } from "./frame-height.ts";
import { Layout } from "./layout.tsx";
import { type SentMail, shownHeaders } from "./outbox.ts";
import { Said } from "./said.tsx";
import { line, lines } from "./words.ts";

const dateOf = ({ message }: SentMail, zone: string): string =>
  message.sentAt === undefined ? "" : longMinute(message.sentAt.at, zone);

const SentRow = ({ mail, zone }: { readonly mail: SentMail; readonly zone: string }) => (
  <li>
    <a class="row" href={`/replies/${mail.id}`}>
      <span class="when">{dateOf(mail, zone)}</span>
      <bdi class="title">{line(mail.message.subject, "No subject")}</bdi>
      <span class="more">to {line(headerValue(mail.message, "to"))}</span>
    </a>
  </li>
);

/** The daily replies that went out, newest first. */
export const ReplyList = ({
  mails,
  older,
  zone,
}: {
  readonly mails: readonly SentMail[];
  readonly older: number;
  readonly zone: string;
}) => (
  <Layout title="Replies" part="/replies">
    <h1>What the service has written to you</h1>
    <p class="lead">At most one mail a day, and on most days none.</p>
    <div id="replies" data-live>
      {mails.length === 0 ? (
        <p class="nothing">
          Nothing yet. A reply comes at the <a href="/">next delivery</a>, if somebody is worth a call by then.
        </p>
      ) : (
        <ul class="rows long">
          {mails.map((mail) => (
            <SentRow mail={mail} zone={zone} />
          ))}
        </ul>
      )}
      {older > 0 ? <p class="soft">{older} older ones lie in the outbox folder.</p> : ""}
    </div>
  </Layout>
);

const Headers = ({ mail }: { readonly mail: SentMail }) => (
  <dl class="facts">
    {shownHeaders(mail.message).map(([name, value]) => (
      <>
        <dt>{name}</dt>
        <dd>{line(value)}</dd>
      </>
    ))}
  </dl>
);

/** One daily reply as a mail program shows it, and all there is to it besides. */
export const ReplyPage = ({
  mail,
  zone,
  said,
}: {
  readonly mail: SentMail;
  readonly zone: string;
  readonly said: string | undefined;
}) => (
  <Layout title={line(mail.message.subject, "A reply")} part="/replies">
    <Said code={said} />
    <p class="small">
      <a href="/replies">What the service has written to you</a>
    </p>
    <h1>
      <bdi>{line(mail.message.subject, "No subject")}</bdi>
    </h1>
    <p class="soft">{dateOf(mail, zone)}</p>
    <div class="desk even">
      <section>
        <h2>As a mail program shows it</h2>
        <iframe
          src={`/replies/${mail.id}/html`}
          class={frameHeight(mail.message.textBody ?? "")}
          title="The daily reply as a mail program shows it"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
        <p class="hint">
          <a href={`/replies/${mail.id}/html`}>Alone, in a window of its own</a>
        </p>
      </section>
      <section>
        <h2>As plain text</h2>
        <pre>{lines(mail.message.textBody ?? "").trim()}</pre>
      </section>
    </div>
    <section>
      <h2>Its header</h2>
      <Headers mail={mail} />
      <p class="small">
        <a href={`/replies/${mail.id}/raw`}>The mail as it went out</a>
      </p>
    </section>
  </Layout>
);
