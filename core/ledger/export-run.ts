import { changeItem } from "./change-item.ts";
import { keys } from "./keys.ts";
import type { Item, Table } from "./table.ts";

/** One sending of everything to a user, which takes many mails and perhaps many tries. Times are ISO 8601. */
interface ExportRun {
  /** Who sends now, until when nobody else may, and which message has asked for it. */
  readonly holder?: { readonly id: string; readonly by: string; readonly until: string };
  /** When it was begun: all of it is as of then, whichever try sends it. */
  readonly begunAt: string;
  /** The names of the mails that have gone out, by what is in them. */
  readonly sent: readonly string[];
  readonly doneAt?: string;
}

/** Whether somebody may send now. `in-hand`: the same message is being worked on; `asked`: another one is. */
export type Begun =
  | { readonly outcome: "begun"; readonly at: Date; readonly sent: readonly string[] }
  | { readonly outcome: "in-hand" | "asked" | "recent" };

const APART_MS = 60 * 60_000;
/** Longer than one mail takes to be sent; it is taken anew before each. */
const LEASE_MS = 2 * 60_000;
/** What was not brought to its end within a day begins anew. */
const TRIED_MS = 24 * 60 * 60_000;

const since = (moment: string | undefined, now: Date): number => now.getTime() - Date.parse(moment ?? "");
const isWithin = (milliseconds: number, most: number): boolean => milliseconds >= 0 && milliseconds < most;

const ttlOf = (now: Date): number => Math.floor((now.getTime() + 2 * TRIED_MS) / 1000);
const leased = (id: string, by: string, now: Date) => ({
  holder: { id, by, until: new Date(now.getTime() + LEASE_MS).toISOString() },
  ttl: ttlOf(now),
});

const runOf = (item: Item | undefined): ExportRun | undefined => item as ExportRun | undefined;

function isHeld({ holder }: ExportRun, now: Date): boolean {
  return holder !== undefined && isWithin(Date.parse(holder.until) - now.getTime(), LEASE_MS + 1);
}

/** Take the sending for oneself, or learn that another has it or has just done it. What an earlier try has sent is sent. */
export async function beginExport(
  table: Table,
  user: string,
  { id, by, now }: { readonly id: string; readonly by: string; readonly now: Date },
): Promise<Begun> {
  const found: { begun: Begun } = { begun: { outcome: "recent" } };
  await changeItem(table, keys.exportRun(user), (item) => {
    const run = runOf(item);
    if (run !== undefined && isWithin(since(run.doneAt, now), APART_MS)) {
      found.begun = { outcome: "recent" };
      return undefined;
    }
    if (run !== undefined && isHeld(run, now) && run.holder?.id !== id) {
      found.begun = { outcome: run.holder?.by === by ? "in-hand" : "asked" };
      return undefined;
    }
    const isOpen = run !== undefined && run.doneAt === undefined && isWithin(since(run.begunAt, now), TRIED_MS);
    const { begunAt, sent } = isOpen ? run : { begunAt: now.toISOString(), sent: [] };
    found.begun = { outcome: "begun", at: new Date(begunAt), sent };
    return { begunAt, sent, ...leased(id, by, now) };
  });
  return found.begun;
}

async function asHolder(table: Table, user: string, id: string, change: (run: ExportRun) => object): Promise<boolean> {
  const item = await changeItem(table, keys.exportRun(user), (before) => {
    const run = runOf(before);
    return run?.holder?.id === id ? change(run) : undefined;
  });
  return item !== undefined;
}

/** Right before a mail goes out: false where another has it since, or the user has left. */
export const holdExport = (table: Table, user: string, id: string, now: Date): Promise<boolean> =>
  asHolder(table, user, id, (run) => ({ ...run, ...leased(id, run.holder?.by ?? "", now) }));

/** A mail has gone out: the `part`-th, beginning with 1. */
export const noteParcel = (
  table: Table,
  user: string,
  id: string,
  { part, name }: { readonly part: number; readonly name: string },
): Promise<boolean> => asHolder(table, user, id, (run) => ({ ...run, sent: [...run.sent.slice(0, part - 1), name] }));

/** It is not done, and whoever comes next goes on with it. */
export const leaveExport = (table: Table, user: string, id: string): Promise<boolean> =>
  asHolder(table, user, id, ({ holder: _holder, ...run }) => run);

/** All of it has gone out. */
export const endExport = (table: Table, user: string, id: string, now: Date): Promise<boolean> =>
  asHolder(table, user, id, ({ begunAt }) => ({ begunAt, sent: [], doneAt: now.toISOString(), ttl: ttlOf(now) }));
