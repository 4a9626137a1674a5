const Thunderbird = ({ port }: { readonly port: number }) => (
  <>
    <h3>Thunderbird</h3>
    <p>
      Settings, Account Settings, Outgoing Server (SMTP), Add: server <code>127.0.0.1</code>, port <code>{port}</code>,
      connection security “None”, authentication “No authentication”. Then choose it as the outgoing server of your
      account.
    </p>
  </>
);

const AppleMail = ({ port }: { readonly port: number }) => (
  <>
    <h3>Apple Mail</h3>
    <p>
      Settings, Accounts, your account, Server Settings; under Outgoing Mail Account choose “Edit SMTP Server List” and
      add one: host name <code>127.0.0.1</code>, connection settings not managed by Mail, port <code>{port}</code>, no
      TLS, authentication “None”. Then choose it as the outgoing account.
    </p>
  </>
);

const WithServer = () => (
  <p>
    Your mail server stands behind this machine: a copy to the secret address stays here, and the letter itself goes on
    to everybody else by the server of <code>SMTP_URL</code>. So your mail program can send all its mail this way.
  </p>
);

const WithoutServer = () => (
  <p>
    No mail server is set, so only mail to the secret address alone is taken: forward a thread to it. A letter to
    anybody else is refused, and your mail program says so. To write to people with the address in BCC, start with your
    own mail server: <code>SMTP_URL=smtps://user:password@mail.example.net npm start</code>.
  </p>
);

/** How to point a mail program here, and what it can send this way. */
export const MailProgram = ({ port, hasMailServer }: { readonly port: number; readonly hasMailServer: boolean }) => (
  <section>
    <h2>With your own mail program</h2>
    {hasMailServer ? <WithServer /> : <WithoutServer />}
    <Thunderbird port={port} />
    <AppleMail port={port} />
    <p class="small soft">Only programs on this computer can reach it: it listens on 127.0.0.1 and nowhere else.</p>
  </section>
);
