import { createHash } from "node:crypto";

/** Names a contact in the address of a page: a hash, so that no mail address comes to stand in the history of a browser. */
export const personKey = (contact: string): string =>
  createHash("sha256").update(contact).digest("base64url").slice(0, 22);
