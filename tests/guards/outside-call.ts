/** Something in a test wanted to leave this machine. */
export class OutsideCall extends Error {
  override readonly name = "OutsideCall";
}

// One list for the guard and for the tests that plant a call, whichever copy of this module they hold.
const KEY = Symbol.for("online-buddy:refusals");
const shared = globalThis as unknown as Record<symbol, OutsideCall[] | undefined>;
shared[KEY] ??= [];

/** What was refused and nobody has answered for. A test that plants a call takes it out again. */
export const refusals: OutsideCall[] = shared[KEY];

/** Loopback by number or by name; no host at all is loopback to Node. */
export const isHere = (host: unknown): boolean =>
  host === undefined ||
  host === null ||
  host === "" ||
  (typeof host === "string" && /^(?:localhost|::1|(?:::ffff:)?127(?:\.\d{1,3}){3}|0\.0\.0\.0|::)$/i.test(host));
