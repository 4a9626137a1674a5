import { Layout } from "./layout.tsx";

/** What this is, for somebody who typed the address of a link into a browser. */
export const HomePage = () => (
  <Layout title="Somebody to ring up">
    <h1>Some of the people you write to have become people to ring up.</h1>
    <p class="lead">
      Online Buddy lives in e-mail and notices when that has happened. There is nothing to install, and no access to
      your mailbox.
    </p>
    <h2>How it works</h2>
    <ol>
      <li>You put a secret address in BCC, or forward a thread to it.</li>
      <li>It reads that mail, what the mail quotes, and nothing else.</li>
      <li>
        On a morning when there is a reason, one mail comes back: who is worth a call, why, in both your words, and what
        to talk about.
      </li>
    </ol>
    <h2>What it leaves alone</h2>
    <p>It never writes to the people you write to, looks nobody up, and does not track you.</p>
    <h2>To stop its mails</h2>
    <p>Tap “unsubscribe” at the foot of any of them. There is no account here, and nothing to sign in to.</p>
  </Layout>
);
