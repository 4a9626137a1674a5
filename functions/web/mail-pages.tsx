import type { PropsWithChildren } from "hono/jsx";
import { Layout } from "./layout.tsx";

/** What a form's button asks for; the name and the values of its field. */
export const WISH = "wish";
type Wish = "unsubscribe" | "subscribe";

const BUTTONS: Readonly<Record<Wish, string>> = { unsubscribe: "Unsubscribe", subscribe: "Subscribe again" };

/** One plain form, one button. It works without JavaScript, and it acts by POST alone (threat 18). */
const Form = ({ wish, token, quiet }: { readonly wish: Wish; readonly token: string; readonly quiet?: "quiet" }) => (
  <form method="post" action={`/u/${token}`}>
    <button type="submit" name={WISH} value={wish} class={quiet}>
      {BUTTONS[wish]}
    </button>
  </form>
);

const Undo = ({ wish, token, children }: PropsWithChildren<{ readonly wish: Wish; readonly token: string }>) => (
  <div class="aside">
    <p class="soft">{children}</p>
    <Form wish={wish} token={token} quiet="quiet" />
  </div>
);

/** Each page gets the token that its one button sends back. */
interface Page {
  readonly token: string;
}

/** Subscribed, and here by the link in a mail. */
export const AskUnsubscribe = ({ token }: Page) => (
  <Layout title="Unsubscribe">
    <h1>Stop the daily mail?</h1>
    <p class="lead">Press the button, and Online Buddy writes to you no more.</p>
    <p class="soft">You need not sign in or give a reason. You can come back whenever you like.</p>
    <Form wish="unsubscribe" token={token} />
  </Layout>
);

/** Unsubscribed, and here by the link of the page that said so. */
export const AskSubscribe = ({ token }: Page) => (
  <Layout title="Subscribe again">
    <h1>Have the daily mail again?</h1>
    <p class="lead">At most one mail a day, on mornings when somebody has become worth a call. Most days none.</p>
    <Form wish="subscribe" token={token} />
  </Layout>
);

/** The mails have just been stopped. */
export const Unsubscribed = ({ token }: Page) => (
  <Layout title="Unsubscribed">
    <h1>You are unsubscribed.</h1>
    <p class="lead">Online Buddy writes to you no more. You can close this page.</p>
    <Undo wish="subscribe" token={token}>
      Pressed by mistake, or by somebody else?
    </Undo>
  </Layout>
);

/** The mails were stopped before; nothing was changed. */
export const AlreadyUnsubscribed = ({ token }: Page) => (
  <Layout title="Unsubscribed">
    <h1>You are already unsubscribed.</h1>
    <p class="lead">There is nothing left to do. You can close this page.</p>
    <Undo wish="subscribe" token={token}>
      Should the daily mail come again?
    </Undo>
  </Layout>
);

/** Subscribed, but nothing can be delivered: the one honest answer, and what to do. */
export const Bounced = ({ token }: Page) => (
  <Layout title="Subscribed">
    <h1>You are subscribed, but your mail comes back.</h1>
    <p class="lead">
      Your mail provider has sent the last mails back, so none goes to this address. Does it work again? Write any mail
      from it, with your secret address in BCC: that proves it, and the daily mail comes again.
    </p>
    <Undo wish="unsubscribe" token={token}>
      Not what you wanted?
    </Undo>
  </Layout>
);

/** The mails come again, or came all the time. */
export const Subscribed = ({ token }: Page) => (
  <Layout title="Subscribed">
    <h1>You are subscribed.</h1>
    <p class="lead">The next mail comes on a morning when somebody has become worth a call. You can close this page.</p>
    <Undo wish="unsubscribe" token={token}>
      Not what you wanted?
    </Undo>
  </Layout>
);
