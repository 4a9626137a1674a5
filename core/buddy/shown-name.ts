import type { ContactState } from "./contact-state.ts";

// A header holds a name of a thousand signs, and a reply shows it a dozen times: clients cut a mail off at 100 KB.
const MAX_NAME = 200;

// Mail programs make a link of whatever looks like one, also where the HTML has none: a name that is chosen by its bearer must
// not become a button that the service seems to offer. Between two letters a dot of a domain is set off from what follows.
const LINK = /(\w)(:\/\/|\.(?=[\p{L}\d-]{2,}))/gu;
const TITLE = /^(?:dr|prof|st|mr|mrs|ms|jr|sr|ing|dipl)$/iu;

function unlinked(name: string): string {
  return name.replace(LINK, (found, letter: string, mark: string, at: number) => {
    const word = /\p{L}*$/u.exec(name.slice(0, at + 1))?.[0] ?? "";
    // "Dr.Lind" and "J.R. Ewing" are names.
    if (mark === "." && (TITLE.test(word) || word.length === 1)) return found;
    return mark === "." ? `${letter}. ` : `${letter}: `;
  });
}

const shortened = (shown: string): string => (shown.length <= MAX_NAME ? shown : `${shown.slice(0, MAX_NAME - 1)}…`);

type Named = Pick<ContactState, "contact"> & Partial<Pick<ContactState, "name" | "address">>;

/** Where a name is missing, the address says whom we mean. No name looks like a link. */
export function shownName({ name, address, contact }: Named): string {
  return shortened(name === undefined ? (address ?? contact.replace(/^name:/, "")) : unlinked(name));
}
