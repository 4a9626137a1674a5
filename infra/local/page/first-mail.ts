/** What the lines of a first mail are made of. */
export interface FirstMail {
  readonly me: string;
  readonly secret: string;
  readonly port: number;
}

const PLAIN = /^[\w@.+=:,/-]+$/;

/** A word as a shell takes it: an address may hold a quote, a dollar or a backtick. */
const shell = (word: string): string => (PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

const swaks = ({ me, secret, port }: FirstMail, from: string, ...more: readonly string[]): string =>
  [
    `swaks --server 127.0.0.1:${port} --from ${shell(me)}`,
    `--to ${shell(secret)}`,
    `--h-From ${shell(from)} --h-To jane@example.org`,
    ...more,
  ].join(" \\\n  ");

/** A first mail with swaks. The letter is to Jane, the copy to the secret address: what BCC does. */
export const swaksLine = (mail: FirstMail): string =>
  swaks(mail, mail.me, '--h-Subject "The boat" --body "Dear Jane, how is the mast?"');

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
  to: "jane@example.org",
  subject: "The boat",
  text: "Dear Jane, how is the mast?",
  envelope: {
    from: ${JSON.stringify(me)},
    to: ${JSON.stringify(secret)},
  },
});`;

const ONCE = '--h-Subject "The mast" --h-Date "Mon, 02 Nov 2026 09:00:00 +0000" --h-Message-Id "<mast@example.com>"';

/** Mails that end in each of the other outcomes, to see what becomes of them. */
export const otherOutcomes = (mail: FirstMail): readonly (readonly [title: string, code: string])[] => [
  [
    "Held: from an address that is not yours",
    swaks(mail, "stranger@example.net", '--h-Subject "Hello" --body "It is me."'),
  ],
  [
    "Ignored: written by a machine",
    swaks(mail, mail.me, '--h-Subject "Away until Monday" --header "Auto-Submitted: auto-replied" --body "I am away."'),
  ],
  ["Duplicate: run this one twice", swaks(mail, mail.me, `${ONCE} --body "Dear Jane, the mast is up."`)],
];
