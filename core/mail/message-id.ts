// Longer than any that a mail system makes; a key of the ledger must hold it.
const MAX_ID = 250;
const MAX_IDS = 200;
const BRACKETED = /<[^<>\s]+>/g;

/**
 * The message ids of a Message-ID, In-Reply-To or References field (RFC 5322 §3.6.4), without angle brackets, in order.
 * Commas and words between them are passed over, and so are ids that Yahoo has made up. A References list longer than 200 keeps its first and its last ones.
 */
export function readMessageIds(value: string): string[] {
  if (value === "") return [];
  const ids = (value.match(BRACKETED) ?? []).map((id) => id.slice(1, -1)).filter((id) => id.length <= MAX_ID);
  if (ids.length === 0)
    return /^[^<>\s,]+@[^<>\s,]+$/.test(value.trim()) && value.trim().length <= MAX_ID ? [value.trim()] : [];
  const named = withoutYahooRefs(ids);
  return named.length <= MAX_IDS ? named : [...named.slice(0, 1), ...named.slice(1 - MAX_IDS)];
}

// Yahoo's servers put `<id.ref@host>` before the `<id@host>` that a mail answers: it names no mail, and moves the others by one.
function withoutYahooRefs(ids: readonly string[]): string[] {
  const known = new Set(ids);
  return ids.filter((id) => !(id.includes(".ref@") && known.has(id.replace(".ref@", "@"))));
}
