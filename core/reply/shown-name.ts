import type { ContactState } from "../buddy/contact-state.ts";

// A header holds a name of a thousand signs, and a reply shows it a dozen times: clients cut a mail off at 100 KB.
const MAX_NAME = 200;

/** Where a name is missing, the address says whom we mean. */
export function shownName({ name, address, contact }: ContactState): string {
  const shown = name ?? address ?? contact.replace(/^name:/, "");
  return shown.length <= MAX_NAME ? shown : `${shown.slice(0, MAX_NAME - 1)}…`;
}
