import { open } from "node:fs/promises";
import { isPlainAddress } from "../../../core/mail/mailbox.ts";
import { ownerOf } from "../mailbox/owner.ts";
import type { Wrong } from "./replay-form.tsx";
import type { Uploaded } from "./upload.ts";

/** What somebody wants to have tried. */
export interface ReplayRequest {
  readonly me: readonly string[];
  readonly paths: readonly string[];
  readonly bccOnly: boolean;
  readonly keep: boolean;
}

/** How files begin that hold mail in a form nobody reads here. */
const FOREIGN: readonly (readonly [start: string, wrong: Wrong])[] = [
  ["PK\u0003\u0004", "zip"],
  ["\u001f\u008b", "zip"],
  ["!BDN", "pst"],
];

async function foreign(path: string): Promise<Wrong | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.toString("latin1", 0, bytesRead);
    return FOREIGN.find(([magic]) => start.startsWith(magic))?.[1];
  } finally {
    await file.close();
  }
}

/** Check a form: what it asks for, or what is wrong with it. `own` are the addresses this machine runs for. */
export async function replayRequest(
  uploaded: Uploaded,
  own: readonly string[],
): Promise<ReplayRequest | { readonly wrong: Wrong }> {
  if (uploaded.outcome === "refused") return { wrong: uploaded.reason };
  const { fields, files } = uploaded;
  const { addresses: me } = ownerOf(fields.get("me") ?? "");
  if (me.length === 0 || !me.every(isPlainAddress)) return { wrong: "no-address" };
  if (files.length === 0) return { wrong: "no-file" };
  const keep = fields.get("keep") === "yes";
  if (keep && !me.every((address) => own.includes(address))) return { wrong: "not-yours" };
  for (const path of files) {
    const wrong = await foreign(path);
    if (wrong !== undefined) return { wrong };
  }
  return { me, paths: files, bccOnly: fields.get("bcc-only") === "yes", keep };
}
