import { createHash } from "node:crypto";

/** A short name for any content: 22 characters of SHA-256 (128 bits, base64url). The same content has the same name. */
export function contentName(...content: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const piece of content) hash.update(piece);
  return hash.digest("base64url").slice(0, 22);
}
