import { clean } from "../../../core/mail/printable.ts";

const MAX_NAMED = 5;
const MAX_NAME = 60;

const clipped = (name: string): string => (name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name);

/** "2 files held no mail: a.png, b.txt." A name may hold anything: it is cleaned and clipped. */
export function heldNoMail(names: readonly string[]): string {
  const named = names.slice(0, MAX_NAMED).map((name) => clipped(clean(name)) || "a file without a name");
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
  return `${names.length === 1 ? "One file" : `${names.length} files`} held no mail: ${named.join(", ")}${more}.`;
}
