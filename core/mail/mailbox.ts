import { domainToASCII } from "node:url";

/** An address with the name shown beside it (RFC 5322 §3.4). Either may be unknown. */
export interface Mailbox {
  readonly name?: string;
  readonly address?: string;
}

// A strict atom@domain: whatever is cleverer than this is never taken for a person's identity. Dots may stand anywhere in
// the local part, because Japanese carriers gave out millions of addresses with two of them in a row or one at the end.
// Four signs are left out, of Kelvin (U+212A), Angstrom (U+212B), Ohm (U+2126) and theta (U+03F4): in lower case they turn
// into a letter of another person's address (threat 3).
const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~.\-\u00a0-\u03f3\u03f5-\u2125\u2127-\u2129\u212c-\uffff]+@[a-z0-9\u00a0-\uffff](?:[a-z0-9.\-\u00a0-\uffff]*[a-z0-9\u00a0-\uffff])?$/i;
const MAX_ADDRESS = 320;

/** The form in which two addresses are compared: lower case, the domain in ASCII (RFC 5891 §4.4), no surrounding space. Tags and dots stay. */
export function normalizeAddress(address: string): string {
  const lower = address.trim().toLowerCase();
  const domain = lower.slice(lower.lastIndexOf("@") + 1);
  // One client writes bücher.example and the next xn--bcher-kva.example, for the same person.
  const ascii = /[\u0080-\uffff]/.test(domain) ? domainToASCII(domain) : domain;
  return ascii === "" ? lower : lower.slice(0, lower.length - domain.length) + ascii;
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
  const normal = normalizeAddress(address);
  return normal.slice(normal.lastIndexOf("@") + 1);
}
