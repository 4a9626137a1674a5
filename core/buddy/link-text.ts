// Where a link leads, as clients write it behind its words: "the manual <https://example.org/a-b>", "Jane <mailto:jane@example.net>".
const TARGET =
  /[ \t]?<(?:(?:https?:\/\/|mailto:)[^<>]{1,3000}|[a-z][a-z\d+.-]{1,15}:[^<>\s]{1,3000}|[^<>\s@]{1,100}@[^<>\s@]{1,255})>/gi;
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S+|[^\s<>@]{1,64}@[^\s<>@]{1,255}|\b[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}\/\S*/giu;

// Nearly no sentence holds one of these, and what it takes to find out is nothing beside looking for an address at every letter.
const MAY_HOLD_ADDRESS = /[@/]|www\./i;

/** A text as a reader sees it: without the targets of its links. */
export const withoutTargets = (text: string): string => text.replace(TARGET, "");

/** A text's own words: without addresses of pages and mailboxes. */
export const withoutLinks = (text: string): string =>
  MAY_HOLD_ADDRESS.test(text) ? withoutTargets(text).replace(ADDRESS, " ") : withoutTargets(text);
