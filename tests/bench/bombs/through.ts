import { readFile } from "node:fs/promises";
import { MemoryTable } from "../../../core/ledger/memory-table.ts";
import { beyondLimits } from "../../support/limits.ts";
import { correspondents, DOORS } from "../../support/mail-doors.ts";
import { told } from "./told.ts";

// A process of its own for each mail: `through.ts DOOR FILE`. It says what came of the mail, and what that cost.
const [door = "filed", file = ""] = process.argv.slice(2);
const running = await correspondents();
const raw = await readFile(file);
await told(async () => {
  const outcomes = await DOORS[door as keyof typeof DOORS].through(running, raw);
  const items = running.table instanceof MemoryTable ? running.table.everything() : [];
  return [...outcomes, ...beyondLimits(items).map((beyond) => `BEYOND ${beyond}`)];
});
