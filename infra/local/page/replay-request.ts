import { open } from "node:fs/promises";
import { normalizeAddress } from "../../../core/mail/mailbox.ts";
import { type Owner, ownerOf } from "../mailbox/owner.ts";
import type { Given, Wrong, WrongReason } from "./replay-form.tsx";
import type { Upload, Uploaded, UploadedFile } from "./upload.ts";

/** What somebody wants to have tried. */
export interface ReplayRequest extends Pick<Owner, "name"> {
  readonly me: readonly string[];
  readonly files: readonly UploadedFile[];
  readonly passedOver: number;
  readonly bccOnly: boolean;
  readonly keep: boolean;
}

/** Whom this machine runs for. */
export type Own = Pick<Owner, "name" | "addresses">;

/** How files begin that hold mail in a form nobody reads here. */
const FOREIGN: readonly (readonly [start: string, wrong: WrongReason])[] = [
  ["PK\u0003\u0004", "zip"],
  ["\u001f\u008b", "zip"],
  ["!BDN", "pst"],
];

async function foreign({ path }: UploadedFile): Promise<Wrong | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.toString("latin1", 0, bytesRead);
    const reason = FOREIGN.find(([magic]) => start.startsWith(magic))?.[1];
    return reason && { reason };
  } finally {
    await file.close();
  }
}

/** What stands in a form, to be shown again where something is wrong with it. */
export const givenIn = ({ fields }: Pick<Upload, "fields">): Given => ({
  me: fields.get("me") ?? "",
  bccOnly: fields.get("bcc-only") === "yes",
  keep: fields.get("keep") === "yes",
});

function wrongOwner({ addresses, wrong }: Owner, text: string): Wrong | undefined {
  if (text.trim() === "") return { reason: "no-address" };
  if (wrong !== undefined) return { reason: "wrong-address", word: wrong };
  return addresses.length === 0 ? { reason: "no-address" } : undefined;
}

async function wrongIn({ files }: Upload, given: Given, owner: Owner, isOwn: boolean): Promise<Wrong | undefined> {
  const wrong = wrongOwner(owner, given.me);
  if (wrong !== undefined) return wrong;
  if (files.length === 0) return { reason: "no-file" };
  for (const file of files) {
    const odd = await foreign(file);
    if (odd !== undefined) return odd;
  }
  return given.keep && !isOwn ? { reason: "not-yours" } : undefined;
}

/** Check a form: what it asks for, or what is wrong with it. */
export async function replayRequest(uploaded: Uploaded, own: Own): Promise<ReplayRequest | { readonly wrong: Wrong }> {
  if (uploaded.outcome === "refused") return { wrong: { reason: uploaded.reason } };
  const given = givenIn(uploaded);
  const owner = ownerOf(given.me);
  const mine = new Set(own.addresses.map(normalizeAddress));
  const isOwn = owner.addresses.every((address) => mine.has(address));
  const wrong = await wrongIn(uploaded, given, owner, isOwn);
  if (wrong !== undefined) return { wrong };
  const name = owner.name ?? (isOwn ? own.name : undefined);
  const { files, passedOver } = uploaded;
  const { bccOnly, keep } = given;
  return { ...(name && { name }), me: owner.addresses, files, passedOver, bccOnly, keep };
}
