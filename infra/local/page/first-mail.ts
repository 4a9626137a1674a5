import { shellWord } from "../console/shell-word.ts";

/** What the lines of a first mail are made of. */
export interface FirstMail {
  readonly me: string;
  readonly secret: string;
  readonly port: number;
}

interface Letter {
  readonly from: string;
  readonly to: string;
}

const swaks = ({ me, secret, port }: FirstMail, { from, to }: Letter, ...more: readonly string[]): string =>
  [
    `swaks --server 127.0.0.1:${port} --from ${shellWord(me)}`,
    `--to ${shellWord(secret)}`,
    `--h-From ${shellWord(from)} --h-To ${to}`,
    ...more,
  ].join(" \\\n  ");

/** A first mail with swaks. The letter is to Ida, the copy to the secret address: what BCC does. */
export const swaksLine = (mail: FirstMail): string =>
  swaks(
    mail,
    { from: mail.me, to: "ida@example.org" },
    '--h-Subject "The bees" --body "Dear Ida, did the bees swarm?"',
  );

/** The same as a module that runs in the folder of this project. */
export const nodemailerLines = ({
  me,
  secret,
  port,
}: FirstMail): string => `import { createTransport } from "nodemailer";

const door = createTransport({
  host: "127.0.0.1",
  port: ${port},
  ignoreTLS: true,
});
await door.sendMail({
  from: ${JSON.stringify(me)},
  to: "oskar@example.org",
  subject: "The apples",
  text: "Dear Oskar, are the apples in?",
  envelope: {
    from: ${JSON.stringify(me)},
    to: ${JSON.stringify(secret)},
  },
});`;

const AWAY = '--h-Subject "Away until Monday" --header "Auto-Submitted: auto-replied" --body "I am away."';
const ONCE =
  '--h-Subject "The oven" --h-Date "Mon, 02 Nov 2026 09:00:00 +0000" --h-Message-Id "<oven@example.com>" --body "Dear Pia, the oven is warm."';

/** Mails that end in each of the other outcomes, to see what becomes of them. Each is to somebody else: three without an answer would be at rest. */
export const otherOutcomes = (mail: FirstMail): readonly (readonly [title: string, code: string])[] => [
  [
    "Held: from an address that is not yours",
    swaks(mail, { from: "stranger@example.net", to: "rosa@example.org" }, '--h-Subject "Hello" --body "It is me."'),
  ],
  ["Ignored: written by a machine", swaks(mail, { from: mail.me, to: "emil@example.org" }, AWAY)],
  ["Duplicate: run this one twice", swaks(mail, { from: mail.me, to: "pia@example.org" }, ONCE)],
];
