/** An address with the name shown beside it (RFC 5322 §3.4). Either may be unknown. */
export interface Mailbox {
  readonly name?: string;
  readonly address?: string;
}

// A strict atom@domain: whatever is cleverer than this is never taken for a person's identity. Dots may stand anywhere in
// the local part, because Japanese carriers gave out millions of addresses with two of them in a row or one at the end.
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~.\-\u00a0-\uffff]+@[a-z0-9\u00a0-\uffff](?:[a-z0-9.\-\u00a0-\uffff]*[a-z0-9\u00a0-\uffff])?$/i;
const MAX_ADDRESS = 320;

/** The form in which two addresses are compared: lower case, no surrounding space. Tags and dots stay. */
export function normalizeAddress(address: string): string {
  return address.trim().toLowerCase();
}

/** True for a plain `local@domain`. Quoted local parts, comments and routes are refused (threat 24). */
export function isPlainAddress(address: string): boolean {
  return address.length <= MAX_ADDRESS && ADDRESS.test(address) && !domainOf(address).includes("..");
}

/** True when both name the same address. */
export function sameAddress(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && normalizeAddress(a) === normalizeAddress(b);
}

/** The domain of an address, in lower case. */
export function domainOf(address: string): string {
  return normalizeAddress(address).slice(address.lastIndexOf("@") + 1);
}
