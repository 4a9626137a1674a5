import { type Dice, dice } from "../storm/dice.ts";
import { SENTENCES, SUBJECTS } from "../storm/words.ts";
import { type Correspondent, correspondents, ME } from "./people.ts";

/** What an invented mailbox is made of: the same for the same seed. */
export interface Mailbox {
  readonly seed: number;
  readonly mails: number;
  readonly people: number;
  /** The last moment of a mail. */
  readonly until: Date;
  /** Over how many years they are spread. */
  readonly years: number;
  /** What a mail weighs on average, in bytes. */
  readonly weight: number;
}

/** One mail of it as it stands in a Takeout. */
export interface Stored {
  readonly raw: Buffer;
  readonly at: Date;
  /** Its label says that it is no correspondence: an import passes it over. */
  readonly isPassedOver: boolean;
  /** It stands in the mailbox a second time. */
  readonly isAgain: boolean;
}

interface Said {
  readonly id: string;
  readonly at: Date;
  readonly from: string;
  readonly text: string;
}

interface Thread {
  readonly other: Correspondent;
  readonly subject: string;
  readonly said: Said[];
}

const YEAR_MS = 365.25 * 86_400_000;
const CRLF = "\r\n";
const PASSED_OVER = ["Spam", "Trash", "Drafts", "Chat"] as const;
const LINES = 4_096;
// One in eight has a picture or a paper with it, which is nearly all that a mailbox weighs.
const WITH_FILE = 0.125;
const TEXT_WEIGHT = 1_500;
const LONGEST_THREAD = 12;

/** Lines of base64 to cut files from. */
const linesOf = (chance: Dice): readonly string[] =>
  Array.from({ length: LINES }, () =>
    Buffer.from(Array.from({ length: 57 }, () => chance.below(256))).toString("base64"),
  );

const quoted = ({ at, from, text }: Said): string =>
  `On ${at.toUTCString().replace(/ \d\d:.*/, "")} at ${at.toISOString().slice(11, 16)}, ${from} wrote:\n${text.replace(/^/gm, "> ")}\n`;

class Writer {
  readonly #given: Mailbox;
  readonly #chance: Dice;
  readonly #people: readonly Correspondent[];
  readonly #lines: readonly string[];
  readonly #threads = new Map<string, Thread>();
  #count = 0;

  constructor(given: Mailbox) {
    this.#given = given;
    this.#chance = dice(given.seed);
    this.#people = correspondents(given.people, this.#chance);
    this.#lines = linesOf(this.#chance);
  }

  next(n: number): Stored {
    const { mails, years, until } = this.#given;
    const chance = this.#chance;
    const at = new Date(until.getTime() - ((mails - n) / mails) * years * YEAR_MS);
    const isPassedOver = chance.isHit(0.03);
    // A few are written to again and again, most hardly ever, as with everybody.
    const other = this.#people[Math.floor(this.#people.length * chance.next() ** 3)] as Correspondent;
    const label = isPassedOver ? chance.pick(PASSED_OVER) : "Inbox,Opened";
    const raw = other.isMachine ? this.#ofMachine(other, at, label) : this.#ofPerson(other, at, label);
    return { raw, at, isPassedOver, isAgain: chance.isHit(0.01) };
  }

  #ofMachine({ name, address }: Correspondent, at: Date, label: string): Buffer {
    const text = Array.from({ length: 12 }, () => this.#chance.pick(SENTENCES)).join("\n\n");
    return this.#mail(
      label,
      [
        `From: ${name} <${address}>`,
        `To: ${ME.name} <${ME.address}>`,
        `Subject: ${this.#chance.pick(SUBJECTS)}, no. ${this.#count}`,
        ...this.#idAndDate(at, address).head,
        "List-Unsubscribe: <https://list.example.com/off>",
        "Precedence: bulk",
      ],
      text,
      0,
    );
  }

  #ofPerson(other: Correspondent, at: Date, label: string): Buffer {
    const chance = this.#chance;
    const thread = this.#threadWith(other);
    const before = thread.said.at(-1);
    const isMine = before === undefined ? chance.isHit(0.5) : before.from.startsWith(ME.name) !== chance.isHit(0.85);
    const [from, to] = [`${ME.name} <${ME.address}>`, `${other.name} <${other.address}>`];
    const { id, head } = this.#idAndDate(at, isMine ? ME.address : other.address);
    const sentences = Array.from({ length: 2 + chance.below(6) }, () => chance.pick(SENTENCES));
    // A line that looks like the start of another mail has to come through.
    const text = `Number ${this.#count}.\n${chance.isHit(0.02) ? "From here on it is only downhill.\n" : ""}\n${sentences.join(" ")}\n\n${isMine ? "Martin" : `${other.name.split(" ")[0]}\n-- \n${other.name}\n+44 7700 900${100 + (this.#count % 800)}`}`;
    thread.said.push({ id, at, from: isMine ? from : to, text });
    const body = before === undefined ? text : `${text}\n\n${quoted(before)}`;
    return this.#mail(
      label,
      [
        `From: ${isMine ? from : to}`,
        `To: ${isMine ? to : from}`,
        `Subject: ${before === undefined ? "" : "Re: "}${thread.subject}`,
        ...head,
        ...(before === undefined
          ? []
          : [
              `In-Reply-To: <${before.id}>`,
              `References: ${thread.said
                .slice(-9, -1)
                .map((one) => `<${one.id}>`)
                .join(" ")}`,
            ]),
      ],
      body,
      chance.isHit(WITH_FILE) ? this.#fileWeight() : 0,
    );
  }

  #threadWith(other: Correspondent): Thread {
    const known = this.#threads.get(other.address);
    if (known !== undefined && known.said.length < LONGEST_THREAD && this.#chance.isHit(0.95)) return known;
    const thread = { other, subject: `${this.#chance.pick(SUBJECTS)} ${this.#count}`, said: [] };
    this.#threads.set(other.address, thread);
    return thread;
  }

  #fileWeight(): number {
    const mean = Math.max(0, this.#given.weight - TEXT_WEIGHT) / (WITH_FILE * (5 / 6));
    // Most are small, and a few make up for it.
    return mean * 3 * this.#chance.next() ** 2;
  }

  #idAndDate(at: Date, address: string): { readonly id: string; readonly head: readonly string[] } {
    this.#count += 1;
    const id = `${this.#count}.${this.#given.seed}@${address.split("@")[1]}`;
    return { id, head: [`Date: ${at.toUTCString().replace("GMT", "+0000")}`, `Message-ID: <${id}>`] };
  }

  #mail(label: string, head: readonly string[], text: string, weight: number): Buffer {
    const fields = [`X-Gmail-Labels: ${label}`, ...head, "MIME-Version: 1.0"];
    const words = text.replace(/\n/g, CRLF);
    if (weight === 0)
      return Buffer.from([...fields, "Content-Type: text/plain; charset=utf-8", "", words, ""].join(CRLF));
    const from = this.#chance.below(LINES);
    const lines = Array.from({ length: Math.ceil(weight / 78) }, (_, i) => this.#lines[(from + i) % LINES] ?? "");
    return Buffer.from(
      [
        ...fields,
        'Content-Type: multipart/mixed; boundary="leaf"',
        "",
        "--leaf",
        "Content-Type: text/plain; charset=utf-8",
        "",
        words,
        "--leaf",
        `Content-Type: image/jpeg; name="picture${this.#count}.jpg"`,
        "Content-Disposition: attachment",
        "Content-Transfer-Encoding: base64",
        "",
        lines.join(CRLF),
        "--leaf--",
        "",
      ].join(CRLF),
    );
  }
}

/** The mails of an invented mailbox, oldest first. */
export function* mailsOf(given: Mailbox): Generator<Stored> {
  const writer = new Writer(given);
  for (let n = 0; n < given.mails; n += 1) yield writer.next(n);
}

const FROM_LINE = /^(>*From )/gm;

/** A mail as a Takeout writes it down: "From " before it, and `>` before each line that looks the same (mboxrd). */
export function asInMbox({ raw, at }: Pick<Stored, "raw" | "at">): Buffer {
  const day = at.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/, "$1 $3 $2 $5 +0000 $4");
  const head = Buffer.from(`From 1@xxx ${day}${CRLF}`);
  const body = raw.includes("From ") ? Buffer.from(raw.toString("latin1").replace(FROM_LINE, ">$1"), "latin1") : raw;
  // An empty line parts it from the next, and a mail that does not end with a line end gets one.
  const end = body.at(-1) === 10 ? CRLF : CRLF + CRLF;
  return Buffer.concat([head, body, Buffer.from(end)]);
}
