import MailComposer from "nodemailer/lib/mail-composer";
import { apple, gmail, outlookForward, type Parts } from "./clients.ts";
import {
  ancestors,
  correspondent,
  type Desk,
  forwardId,
  headerDate,
  letterOf,
  messageId,
  momentAgo,
  writtenAt,
} from "./desk.ts";
import { POSTINGS, type Posting } from "./postings.ts";

/** One mail of the sample as it goes to the secret address. */
export interface SampleMail {
  readonly at: Date;
  readonly from: string;
  readonly raw: Buffer;
}

const CLIENTS = { gmail, apple } as const;
const AGENTS = {
  gmail: {},
  apple: { "X-Mailer": "Apple Mail (2.3826.200.121)" },
  outlook: { "Thread-Topic": "Your piece on the Folkboat", "X-MS-Has-Attach": "" },
} as const;

/** The whole sample, oldest mail first; `secretAddress` is where the forwards go. */
export async function sampleMails(desk: Desk, secretAddress: string): Promise<readonly SampleMail[]> {
  const mails = await Promise.all(POSTINGS.map((posting) => mailOf(desk, secretAddress, posting)));
  return mails.sort((a, b) => a.at.getTime() - b.at.getTime());
}

async function mailOf(desk: Desk, secretAddress: string, posting: Posting): Promise<SampleMail> {
  const at = postedAt(desk, posting);
  return { at, from: desk.me.address, raw: await rawOf(desk, secretAddress, posting) };
}

function rawOf(desk: Desk, secretAddress: string, posting: Posting): Promise<Buffer> {
  if (posting.kind === "bcc") return letterMail(desk, posting.letter, CLIENTS[posting.client], AGENTS[posting.client]);
  const head = { from: desk.me, to: secretAddress, date: headerDate(desk, postedAt(desk, posting)) };
  if (posting.kind === "forward") return forwardMail(desk, head, posting);
  return attachedMail(desk, head, posting);
}

type Head = Readonly<Record<"date" | "to", string>> & { readonly from: Desk["me"] };

/** A letter in the body of a forward, as Outlook writes it. */
function forwardMail(desk: Desk, head: Head, posting: Extract<Posting, { kind: "forward" }>): Promise<Buffer> {
  const { letter, comment } = posting;
  return build({
    ...head,
    subject: `FW: ${bare(letterOf(letter).subject)}`,
    messageId: forwardId(desk, letter),
    references: [...ancestors(desk, letter), messageId(desk, letter)],
    headers: AGENTS.outlook,
    ...outlookForward(desk, letter, comment),
  });
}

/** Letters attached whole to a forward. */
async function attachedMail(desk: Desk, head: Head, posting: Extract<Posting, { kind: "attached" }>): Promise<Buffer> {
  const issues = await Promise.all(posting.letters.map((name) => issueMail(desk, name)));
  return build({
    ...head,
    subject: "Fwd: The Slipway",
    messageId: forwardId(desk, posting.letters[0] ?? ""),
    text: `${posting.comment}\n`,
    attachments: issues.map((content, index) => ({
      content,
      contentType: "message/rfc822",
      filename: `issue ${index + 1}.eml`,
    })),
  });
}

const postedAt = (desk: Desk, posting: Posting): Date =>
  posting.kind === "bcc" ? writtenAt(desk, letterOf(posting.letter)) : momentAgo(desk, posting.daysAgo, posting.time);

async function letterMail(
  desk: Desk,
  name: string,
  client: (desk: Desk, letter: ReturnType<typeof letterOf>) => Parts,
  headers: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const letter = letterOf(name);
  const references = ancestors(desk, name);
  return build({
    from: correspondent(desk, letter.from),
    to: correspondent(desk, letter.to),
    subject: letter.subject,
    date: headerDate(desk, writtenAt(desk, letter)),
    messageId: messageId(desk, name),
    ...(references.length > 0 && { inReplyTo: references.at(-1), references: [...references] }),
    ...client(desk, letter),
    headers: { ...headers },
  });
}

/** A newsletter, with the header fields by which a machine is known. */
const issueMail = (desk: Desk, name: string): Promise<Buffer> =>
  letterMail(desk, name, gmail, {
    "List-Id": "The Slipway <weekly.slipway.example.net>",
    "List-Unsubscribe": "<https://slipway.example.net/leave>",
    Precedence: "bulk",
  });

const bare = (subject: string): string => subject.replace(/^Re: /, "");

type Options = NonNullable<ConstructorParameters<typeof MailComposer>[0]>;

function build(options: Options): Promise<Buffer> {
  return new MailComposer({ ...options, textEncoding: "quoted-printable" }).compile().build();
}
