import type { Files, MailFile } from "./files.ts";
import { messagesIn } from "./messages.ts";
import { mailPassedOver } from "./passed-over.ts";
import type { Counted, Fault, Position } from "./position.ts";

/** Mails that are handed over together, what was passed over between them, and how far all of it reaches. */
export interface Batch {
  readonly mails: readonly { readonly raw: Uint8Array; readonly path: string; readonly at: number }[];
  readonly counted: readonly Counted[];
  readonly faults: readonly Fault[];
  readonly end: Pick<Position, "files" | "offset">;
  /** Bytes of the mailbox, from its beginning to the end of this batch. */
  readonly bytes: number;
}

// So many mails, or bytes, go together: a kill loses the work of a few such batches, and memory holds a few.
const MOST_MAILS = 64;
const MOST_BYTES = 1024 * 1024;
// A mailbox of what nobody imports is passed through in pieces, too.
const MOST_COUNTED = 2_000;

class Gathering {
  readonly mails: Batch["mails"][number][] = [];
  readonly counted: Counted[] = [];
  readonly faults: Fault[] = [];
  #bytes = 0;

  get isFull(): boolean {
    return this.mails.length >= MOST_MAILS || this.#bytes >= MOST_BYTES || this.counted.length >= MOST_COUNTED;
  }

  get isEmpty(): boolean {
    return this.mails.length + this.counted.length === 0;
  }

  add(raw: Uint8Array, path: string, at: number): void {
    this.mails.push({ raw, path, at });
    this.#bytes += raw.length;
  }

  fault(path: string, at: number, why: Fault["why"]): void {
    this.counted.push(why);
    this.faults.push({ path, at, why });
  }
}

/** The mails of some files from a position on, as they are to be handed over (`prepared`), in batches. */
export async function* batchesOf(
  { files }: Pick<Files, "files">,
  from: Pick<Position, "files" | "offset">,
  prepared: (raw: Buffer) => Uint8Array,
): AsyncGenerator<Batch> {
  let gathering = new Gathering();
  let before = files.slice(0, from.files).reduce((sum, { size }) => sum + size, 0);
  const batch = (end: Batch["end"]): Batch => {
    const { mails, counted, faults } = gathering;
    gathering = new Gathering();
    return { mails, counted, faults, end, bytes: before + end.offset };
  };
  for (const [i, file] of files.slice(from.files).entries()) {
    const n = from.files + i;
    for await (const to of gatheredFrom(file, i === 0 ? from.offset : 0, prepared, () => gathering))
      if (gathering.isFull && to < file.size) yield batch({ files: n, offset: to });
    before += file.size;
    if (gathering.isFull) yield batch({ files: n + 1, offset: 0 });
  }
  yield batch({ files: files.length, offset: 0 });
}

/** Gather what a file holds; answers after each message how far it is. */
async function* gatheredFrom(
  file: MailFile,
  from: number,
  prepared: (raw: Buffer) => Uint8Array,
  into: () => Gathering,
): AsyncGenerator<number> {
  // Thunderbird keeps an empty mbox for each folder with subfolders, or without mails.
  if (file.size === 0) return;
  for await (const found of messagesIn(file, from)) {
    const gathering = into();
    const passedOver = found.kind === "mail" ? mailPassedOver(found.raw) : undefined;
    if (found.kind !== "mail") gathering.fault(file.path, found.from, found.kind);
    else if (passedOver !== undefined) gathering.counted.push(passedOver);
    else gathering.add(prepared(found.raw), file.path, found.from);
    yield found.to;
  }
}
