import { headerValue, readHeaders } from "../../../core/mail/headers.ts";
import { decodeWords } from "../smtp/encoded-words.ts";

/** Why something in a mailbox is no correspondence. */
export type PassedOver = "chat" | "spam" | "trash" | "draft";

/**
 * What the programs call these, in lower case: as labels of Gmail in a Takeout, which come in the language of the account, and as
 * folders. Whoever has a folder of their own by one of these names can import it by naming it.
 */
const NAMES: Readonly<Record<PassedOver, readonly string[]>> = {
  chat: ["chat", "chats"],
  spam: [
    ...["spam", "junk", "junk e-mail", "junk email", "junk-e-mail", "bulk mail", "unerwünscht", "unsolicited"],
    ...["pourriel", "indésirables", "courrier indésirable", "correo no deseado", "posta indesiderata", "ongewenst"],
  ],
  trash: [
    ...["trash", "bin", "deleted", "deleted items", "deleted messages", "papierkorb", "gelöscht", "corbeille"],
    ...["papelera", "cestino", "prullenbak", "lixeira", "lixo", "éléments supprimés", "gelöschte elemente"],
  ],
  draft: [
    ...["draft", "drafts", "entwurf", "entwürfe", "brouillon", "brouillons", "borrador", "borradores"],
    ...["bozza", "bozze", "concept", "concepten", "rascunho", "rascunhos"],
  ],
};

const REASONS: ReadonlyMap<string, PassedOver> = new Map(
  (Object.keys(NAMES) as PassedOver[]).flatMap((reason) => NAMES[reason].map((name) => [name, reason] as const)),
);

// "[Gmail]/Spam", "INBOX.Trash", ".Junk", "Drafts.mbox", "Trash.sbd".
const AROUND = /^(?:\[g(?:oogle )?mail\][/.]|inbox[/.])|\.(?:mbox|mbx|sbd)$/gi;

/** Why a folder or file of mail is passed over, by its name; undefined where it is not. */
export const folderPassedOver = (name: string): PassedOver | undefined =>
  REASONS.get(name.replace(/^\.+/, "").replace(AROUND, "").normalize("NFC").toLowerCase());

// The name of a mail in a Maildir ends with its flags; a colon is no sign for a name everywhere.
const FLAGS = /[:;!]2,([A-Za-z]{0,20})$/;

/** Why a mail in a Maildir is passed over, by the flags in its name: thrown away, or not sent yet. */
export function flagsPassedOver(name: string): PassedOver | undefined {
  const [, flags = ""] = FLAGS.exec(name) ?? [];
  if (flags.includes("T")) return "trash";
  return flags.includes("D") ? "draft" : undefined;
}

// Thunderbird leaves what was thrown away where it is, and says so in this bit.
const EXPUNGED = 0x0008;
const LONGEST = 2_000;

/** Why a mail is passed over, by what its mail program has written before it. */
export function mailPassedOver(raw: Uint8Array): PassedOver | undefined {
  const headers = readHeaders(raw);
  const status = Number.parseInt(headerValue({ headers }, "x-mozilla-status") ?? "0", 16);
  if ((status & EXPUNGED) !== 0) return "trash";
  const labels = headerValue({ headers }, "x-gmail-labels");
  if (labels === undefined) return undefined;
  const named = decodeWords(labels.slice(0, LONGEST).replace(/\r?\n[ \t]/g, " ")).split(",");
  return named
    .map((label) => REASONS.get(label.trim().replace(/^"|"$/g, "").normalize("NFC").toLowerCase()))
    .find(Boolean);
}
