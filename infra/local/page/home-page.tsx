import { Copyable } from "./copyable.tsx";
import { longMinute } from "./day.ts";
import { type FirstMail, nodemailerLines, otherOutcomes, swaksLine } from "./first-mail.ts";
import { Layout } from "./layout.tsx";
import { type ListedMail, MailRow } from "./mail-list.tsx";
import { MailProgram } from "./mail-program.tsx";
import { Said } from "./said.tsx";
import { type Stop, Stopped } from "./stopped.tsx";

export interface HomePageProps {
  readonly first: FirstMail;
  readonly addresses: readonly string[];
  readonly hasMailServer: boolean;
  /** Starts this machine with a mail server. */
  readonly startLine: string;
  readonly mails: readonly ListedMail[];
  readonly now: Date;
  readonly next: Date;
  /** The next delivery, as the field of a form has it. */
  readonly nextField: string;
  readonly zone: string;
  readonly said: string | undefined;
  /** Why no daily mail goes out, and where that is changed. */
  readonly stop: Stop | undefined;
  readonly again: string;
}

const Secret = ({ first, addresses }: HomePageProps) => (
  <>
    <h1>Put this address in BCC when you write to people you enjoy.</h1>
    <label for="secret">Your secret address</label>
    <div class="copyable line" data-copy>
      <textarea id="secret" class="address once" readonly rows={1} spellcheck={false}>
        {first.secret}
      </textarea>
    </div>
    <p class="hint">
      Whoever knows it can put mail before you, and read none. Mail counts when it is from {addresses.join(" or ")}.
    </p>
  </>
);

const ByHand = ({ first }: HomePageProps) => (
  <section>
    <h2>A first mail by hand</h2>
    <p>
      The letter is to Ida, the copy to the secret address. Where <code>swaks</code> is installed, paste this into a
      terminal:
    </p>
    <Copyable code={swaksLine(first)} />
    <p>
      Or with nodemailer, which this project brings: save it as <code>first.mjs</code> in its folder, and run{" "}
      <code>node first.mjs</code>.
    </p>
    <Copyable code={nodemailerLines(first)} />
    <details>
      <summary>Mails that are not accepted, to see what becomes of them</summary>
      {otherOutcomes(first).map(([title, code]) => (
        <>
          <h3>{title}</h3>
          <Copyable code={code} />
        </>
      ))}
    </details>
  </section>
);

const Clock = ({ now, next, nextField, zone, stop, again }: HomePageProps) => (
  <section class="card" aria-labelledby="clock-title">
    <h2 id="clock-title">The clock</h2>
    <div id="clock" data-live>
      <p class="clock">
        <time datetime={now.toISOString()}>{longMinute(now, zone)}</time>
      </p>
      {stop === undefined ? (
        <p class="small soft">
          {zone}. Next delivery: <time datetime={next.toISOString()}>{longMinute(next, zone)}</time>, if there is
          something to say.
        </p>
      ) : (
        <Stopped stop={stop} again={again} />
      )}
    </div>
    <form method="post" action="/reply-now">
      <button type="submit" data-busy="Working …">
        Make today’s reply now
      </button>
    </form>
    <form method="post" action="/clock">
      <label for="clock-to">Set the clock forward</label>
      <input id="clock-to" type="datetime-local" name="now" value={nextField} required />
      <p class="hint">
        By a month at most. What is due on the way is done, which takes some seconds a week; it never goes back.
      </p>
      <p>
        <button class="quiet" type="submit" data-busy="On the way …">
          Go to that time
        </button>
      </p>
    </form>
  </section>
);

const LastIn = ({ mails, zone }: HomePageProps) => (
  <section class="card narrow" aria-labelledby="last-title">
    <h2 id="last-title">What came in last</h2>
    <div id="last" data-live>
      {mails.length === 0 ? (
        <p class="nothing">Nothing yet.</p>
      ) : (
        <>
          <ul class="rows">
            {mails.map((mail) => (
              <MailRow mail={mail} zone={zone} />
            ))}
          </ul>
          <p class="hint">
            <a href="/mail">All of it</a>
          </p>
        </>
      )}
    </div>
  </section>
);

/** How to send a first mail, what came in last, and the clock. */
export const HomePage = (props: HomePageProps) => (
  <Layout title="Start" part="/">
    <Said code={props.said} again={props.again} />
    <div class="desk start">
      <div>
        <Secret {...props} />
      </div>
      <div class="side">
        <Clock {...props} />
        <LastIn {...props} />
      </div>
      <div>
        <ByHand {...props} />
        <MailProgram port={props.first.port} hasMailServer={props.hasMailServer} startLine={props.startLine} />
      </div>
    </div>
  </Layout>
);
