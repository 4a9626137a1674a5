import MailComposer from "nodemailer/lib/mail-composer";
import { isPlainAddress, type Mailbox } from "./mailbox.ts";
import { clean } from "./printable.ts";

/** A message to be put on the wire. Header values are cleaned of control characters; ids are without angle brackets. */
export interface Draft {
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly replyTo?: Mailbox;
  readonly subject: string;
  readonly messageId: string;
  readonly date: Date;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  /** Further header fields, in order. */
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
  readonly html: string;
  /** What goes along, each part under a name of ours. */
  readonly attachments?: readonly Enclosed[];
}

/** Text or bytes that go along with a message. */
export interface Enclosed {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

const mailbox = ({ name, address }: Mailbox): { name: string; address: string } => {
  // A composer folds a line break inside an address into another domain (threat 24): what is not plain is not written to.
  if (address === undefined || !isPlainAddress(address)) throw new Error("not an address that can be written to");
  return { name: clean(name ?? ""), address };
};

const MAX_LINE = 78;

/** A long field goes on in a new line behind its commas (RFC 5322 §2.1.1): a URI that is folded inside <> is read by nobody. */
const folded = (key: string, value: string): string =>
  `${key}: ${value}`.length <= MAX_LINE ? value : value.replaceAll(/, (?=<)/g, ",\r\n ");

const bracket = (id: string): string => `<${id}>`;

/**
 * The bytes of a multipart/alternative message, text first (RFC 2046 §5.1.4), with what goes along behind it. Nothing is read from disk or fetched. The same
 * draft gives the same bytes: the boundary comes from the message id.
 */
export async function compose(draft: Draft): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: mailbox(draft.from),
    to: mailbox(draft.to),
    ...(draft.replyTo && { replyTo: mailbox(draft.replyTo) }),
    subject: clean(draft.subject),
    messageId: bracket(draft.messageId),
    date: draft.date,
    ...(draft.inReplyTo && { inReplyTo: bracket(draft.inReplyTo) }),
    ...(draft.references.length > 0 && { references: draft.references.map(bracket).join(" ") }),
    // Prepared values are written as they are: the composer would fold a URI too.
    headers: draft.headers.map(([key, value]) => ({
      key,
      value: { prepared: true, value: folded(key, clean(value)) },
    })),
    text: draft.text,
    html: draft.html,
    ...(draft.attachments !== undefined && {
      attachments: draft.attachments.map(({ name, type, content }) => ({
        filename: name,
        contentType: type,
        content: typeof content === "string" ? content : Buffer.from(content),
      })),
    }),
    baseBoundary: draft.messageId.replace(/[^A-Za-z0-9]/g, "").slice(0, 40),
    textEncoding: "quoted-printable",
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "\r\n",
  });
  return await composer.compile().build();
}
