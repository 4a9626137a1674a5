import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
import { isHere, OutsideCall, refusals } from "./outside-call.ts";

// Runs in front of every test file: whatever would leave this machine throws, and fails the file even where somebody
// catches it. Everything in Node goes through one of these: fetch, http, http2, tls and nodemailer through net.Socket.
// A thread has a `net` of its own, out of reach from here: of the one that reads mails, `outbound.test.ts` sees only that nobody
// comes to its lure. The same code reads in the process itself, under this guard, in all tests that use `support/service.ts`.

const refuse = (what: string, where: unknown): never => {
  const call = new OutsideCall(`a test reached out of this machine: ${what} ${String(where)}`);
  refusals.push(call);
  throw call;
};

interface Target {
  readonly host?: unknown;
  readonly path?: unknown;
}

/** The first argument of `connect`, which Node itself hands over as a list of its normalized form. */
function targetOf([first, second]: readonly unknown[]): Target {
  if (Array.isArray(first)) return targetOf(first);
  if (typeof first === "object" && first !== null) return first;
  // connect(path), or connect(port, host).
  return typeof first === "string" && !/^\d+$/.test(first)
    ? { path: first }
    : { host: typeof second === "string" ? second : undefined };
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
  const { host, path } = targetOf(args);
  // As Node decides it: any path that is not empty is a socket in the file system.
  if (!path && !isHere(host)) refuse("a connection to", host);
  return Reflect.apply(connect, this, args);
} as typeof connect;

type Callable = (...args: unknown[]) => unknown;

/** Put a look at the name that is asked for in front of each function of an object that asks a name server. */
function guard(object: object, names: readonly string[]): void {
  const methods = object as Record<string, Callable>;
  for (const name of names) {
    const original = methods[name];
    if (typeof original !== "function") continue;
    methods[name] = function (this: unknown, ...args: unknown[]) {
      if (!isHere(args[0])) refuse(`dns.${name} of`, args[0]);
      return Reflect.apply(original, this, args);
    };
  }
}

const RESOLVERS = Object.getOwnPropertyNames(dns.Resolver.prototype).filter((name) =>
  /^(?:resolve|reverse)/.test(name),
);
for (const object of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  guard(object, ["lookup", "lookupService", ...RESOLVERS]);

/** A datagram names its receiver last, before the callback; connected sockets named it when they connected. */
const datagram = dgram.Socket.prototype as unknown as Record<string, Callable>;
for (const name of ["send", "connect"]) {
  const original = datagram[name] as Callable;
  datagram[name] = function (this: unknown, ...args: unknown[]) {
    const host = args.slice(1).find((value) => typeof value === "string");
    if (!isHere(host)) refuse(`a datagram to`, host);
    return Reflect.apply(original, this, args);
  };
}
