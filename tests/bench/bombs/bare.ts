import { readFile } from "node:fs/promises";
import { simpleParser } from "mailparser";
import { told } from "./told.ts";

// A process of its own for each mail: `bare.ts FILE`. What mailparser alone makes of it, as it comes out of the box.
const raw = await readFile(process.argv[2] ?? "");
await told(async () => {
  await simpleParser(raw);
  return ["parsed"];
});
