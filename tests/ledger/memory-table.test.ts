import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { tableContract } from "../contract/table.ts";

tableContract("in memory", async () => new MemoryTable());
