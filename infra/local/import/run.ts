import type { Service } from "../../../core/reading.ts";
import { type Batch, batchesOf } from "./batches.ts";
import type { Became } from "./became.ts";
import type { Door } from "./door.ts";
import type { Files } from "./files.ts";
import type { Counted, Fault, Position, PositionFile } from "./position.ts";
import { preparedFor } from "./prepared.ts";

/** What is imported, where to, and how far it has come. */
export interface Import {
  readonly door: Door;
  readonly service: Service;
  readonly files: Files;
  readonly from: Position;
  readonly kept: Pick<PositionFile, "write">;
  /** True once whoever waits wants it to end here. */
  readonly isStopped: () => boolean;
  /** `bytes` of the mailbox are through. */
  readonly onProgress: (position: Position, bytes: number) => void;
  /** Milliseconds that only grow. */
  readonly elapsed: () => number;
}

// While one batch is filed the next is read and on its way.
const IN_FLIGHT = 2;
// Where a kill comes in between, so much is handed over once more.
const KEEP_MS = 500;
const MOST_FAULTS = 1_000;

function counted(counts: Position["counts"], more: readonly Counted[]): Position["counts"] {
  const all: Partial<Record<Counted, number>> = { ...counts };
  for (const one of more) all[one] = (all[one] ?? 0) + 1;
  return all;
}

const faultsOf = ({ mails }: Batch, became: readonly Became[]): Fault[] =>
  mails.flatMap(({ path, at }, i) => (became[i] === "unreadable" ? [{ path, at, why: "unreadable" as const }] : []));

/** Hand over what is left of a mailbox. Answers how far it has come: to its end, or to where it was stopped. */
export async function runImport(asked: Import): Promise<Position> {
  const { door, service, files, from, kept, isStopped, onProgress, elapsed } = asked;
  const began = elapsed();
  const state = { position: from, keptAt: began };
  const flying: { readonly batch: Batch; readonly became: Promise<readonly Became[]> }[] = [];

  async function land(): Promise<void> {
    const first = flying.shift();
    if (first === undefined) return;
    const { batch } = first;
    const became = await first.became;
    const { counts, faults } = state.position;
    state.position = {
      ...batch.end,
      counts: counted(counts, [...batch.counted, ...became]),
      faults: [...faults, ...batch.faults, ...faultsOf(batch, became)].slice(0, MOST_FAULTS),
      worked: from.worked + elapsed() - began,
      isDone: batch.end.files === files.files.length,
    };
    if (state.position.isDone || elapsed() - state.keptAt >= KEEP_MS) {
      await kept.write(state.position);
      state.keptAt = elapsed();
    }
    onProgress(state.position, batch.bytes);
  }

  try {
    for await (const batch of batchesOf(files, from, preparedFor(door.owner, service))) {
      if (isStopped()) break;
      const became = batch.mails.length === 0 ? Promise.resolve([]) : door.hand(batch.mails.map(({ raw }) => raw));
      // Whoever fails is heard when it is its turn.
      became.catch(() => undefined);
      flying.push({ batch, became });
      if (flying.length >= IN_FLIGHT) await land();
    }
    while (flying.length > 0) await land();
  } finally {
    await kept.write(state.position);
  }
  return state.position;
}
