import { createHash, hash } from "node:crypto";

/** A short name for any content: 22 characters of SHA-256 (128 bits, base64url). The same content has the same name. */
export function contentName(...content: readonly (string | Uint8Array)[]): string {
  return digestOf(content).slice(0, 22);
}

function digestOf(content: readonly (string | Uint8Array)[]): string {
  const [only, ...more] = content;
  // At once is twice as fast for a few letters, and of most content there is one piece.
  if (only !== undefined && more.length === 0) return hash("sha256", only, "base64url");
  const pieces = createHash("sha256");
  for (const piece of content) pieces.update(piece);
  return pieces.digest("base64url");
}
