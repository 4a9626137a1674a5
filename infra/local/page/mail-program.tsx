import { Copyable } from "./copyable.tsx";

const Thunderbird = ({ port }: { readonly port: number }) => (
  <>
    <h3>Thunderbird</h3>
    <p>
      Account Settings, Outgoing Server (SMTP), Add: server name <code>127.0.0.1</code>, port <code>{port}</code>,
      connection security “None”, authentication method “No authentication”. Then open your account there and choose it
      as outgoing server.
    </p>
  </>
);

const AppleMail = ({ port }: { readonly port: number }) => (
  <>
    <h3>Apple Mail</h3>
    <p>
      Settings, Accounts, Server Settings, Outgoing Mail Account, Edit SMTP Server List, +: host name{" "}
      <code>127.0.0.1</code>; deselect “Automatically manage connection settings”; port <code>{port}</code>, TLS/SSL
      off, authentication “None”. Then choose it as the outgoing server of your account.
    </p>
  </>
);

const WithServer = () => (
  <p>
    Your mail program can send all its mail this way. The copy for the secret address stays here; the letter goes on to
    everybody else by the server of <code>SMTP_URL</code>, unchanged and without a trace of the copy. Of letters without
    the secret address nothing is kept.
  </p>
);

const WithoutServer = ({ startLine }: { readonly startLine: string }) => (
  <>
    <p>
      As it was started, this machine takes mail for the secret address and for nobody else: forward a thread to it
      alone. A letter to others is refused, and your mail program shows why.
    </p>
    <p>To write to people with the address in BCC, start with the mail server that sends your mail now:</p>
    <Copyable code={startLine} />
  </>
);

export interface MailProgramProps {
  readonly port: number;
  readonly hasMailServer: boolean;
  readonly startLine: string;
}

/** How to point a mail program here, and what it can send this way. The README says the same at more length. */
export const MailProgram = ({ port, hasMailServer, startLine }: MailProgramProps) => (
  <section>
    <h2>With your own mail program</h2>
    {hasMailServer ? <WithServer /> : <WithoutServer startLine={startLine} />}
    <Thunderbird port={port} />
    <AppleMail port={port} />
    <p class="small soft">It listens on 127.0.0.1 and nowhere else, so only programs on this computer can reach it.</p>
  </section>
);
