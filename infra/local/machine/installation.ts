import { randomBytes } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TokenKeys } from "../../../core/reply/token.ts";
import { base32, newSecret } from "../../../functions/base32.ts";
import type { Me } from "../console/config.ts";
import { makeFolder, writeDurably } from "../durable-file.ts";
import { StopError } from "../stop-error.ts";

/** What the first start makes, once, and every later start finds again in `config.json`. */
export interface Installation {
  readonly user: {
    readonly id: string;
    readonly name?: string;
    readonly addresses: readonly string[];
    /** IANA name. */
    readonly zone: string;
  };
  readonly secretAddress: string;
  readonly tokenKeys: TokenKeys;
  /** Opens the control endpoint of this machine. */
  readonly controlSecret: string;
  /** Whether the sample correspondence is in, or not wanted; a feeding that was cut off knows the day it is dated back from. */
  readonly sample?: "fed" | "none" | { readonly today: string };
}

/** The names this machine uses; `example.net` never leads anywhere. */
export const SERVICE_DOMAIN = "buddy.example.net";
export const INBOUND_DOMAIN = `in.${SERVICE_DOMAIN}`;
export const SERVICE_ADDRESS = `buddy@${SERVICE_DOMAIN}`;

/** Whose correspondence the sample is, where nobody has said who they are. */
export const SAMPLE_ADDRESS = "you@example.com";
const DEFAULT_ME: Me = { name: "Martin Hale", addresses: [SAMPLE_ADDRESS] };
const FILE = "config.json";

/** Open the data folder: make the installation at the first start, check at a later one that it is the same user's. */
export async function openInstallation(data: string, me: Me | undefined): Promise<Installation> {
  await makeDataFolder(data);
  const known = await read(join(data, FILE));
  if (known === undefined) return saveInstallation(data, create(me ?? DEFAULT_ME));
  const [address = ""] = known.user.addresses;
  if (me !== undefined && me.addresses.join() !== known.user.addresses.join()) {
    throw new StopError(
      1,
      `The folder ${data} belongs to ${address}: start without --me, or name another folder with --data.`,
    );
  }
  return known;
}

export async function saveInstallation(data: string, installation: Installation): Promise<Installation> {
  await writeDurably(join(data, FILE), Buffer.from(`${JSON.stringify(installation, undefined, 2)}\n`));
  return installation;
}

function create({ name, addresses }: Me): Installation {
  return {
    user: { id: base32(10), ...(name && { name }), addresses, zone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    secretAddress: `${newSecret()}@${INBOUND_DOMAIN}`,
    tokenKeys: { current: "k1", keys: { k1: randomBytes(32).toString("base64url") } },
    controlSecret: randomBytes(24).toString("base64url"),
  };
}

async function makeDataFolder(data: string): Promise<void> {
  try {
    await makeFolder(data);
    await writeDurably(join(data, ".writable"), Buffer.from(""));
    await rm(join(data, ".writable"));
  } catch (error) {
    const { code } = error as { readonly code?: string };
    throw new StopError(1, `The data folder ${data} can not be written to (${code}): name another one with --data.`);
  }
}

async function read(path: string): Promise<Installation | undefined> {
  const text = await readFile(path, "utf8").catch((error: { code?: string }) => {
    if (error.code === "ENOENT") return undefined;
    throw new StopError(
      1,
      `${path} can not be read (${error.code}): make it readable, or name another folder with --data.`,
    );
  });
  return text === undefined ? undefined : parse(path, text);
}

function parse(path: string, text: string): Installation {
  try {
    const value: Partial<Installation> = JSON.parse(text);
    if (value.user && value.secretAddress && value.tokenKeys && value.controlSecret) return value as Installation;
  } catch {
    // Falls through to the one sentence below: what is broken in it does not matter.
  }
  throw new StopError(1, `${path} is damaged: mend it, or start anew in another folder with --data.`);
}
