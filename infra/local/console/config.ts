import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { MOMENT_FORM, readMoment } from "../clock/wall-clock.ts";
import { ownerOf } from "../mailbox/owner.ts";
import { StopError } from "../stop-error.ts";

/** What `npm start` was asked for. Absent means: as it was at the first start, or the default. */
export interface StartConfig {
  readonly help: boolean;
  readonly me?: Me;
  /** As typed; read in the user's zone once that is known. */
  readonly now?: string;
  readonly data: string;
  readonly smtpPort: number;
  readonly webPort: number;
  readonly empty: boolean;
  readonly trustLocal: boolean;
}

/** The local user, as named on the command line: `a@x`, `a@x,b@y` or `Name <a@x>`. */
export interface Me {
  readonly name?: string;
  readonly addresses: readonly string[];
}

export interface TickConfig {
  readonly help: boolean;
  readonly now?: string;
  readonly data: string;
}

export const START_HELP = `Online Buddy on this machine.

  npm start -- [flags]

  --me ADDRESS        your address, or several joined by commas; "Name <address>" names you too (you@example.com)
  --now TIME          let the clock show this time, as 2026-11-22T07:30 in your zone; it runs on from there
  --data DIR          the folder that keeps everything (.data)
  --smtp-port N       where mail is taken (2525)
  --web-port N        where the pages are (8080)
  --empty             do not feed the sample correspondence
  --trust-local=false check SPF, DKIM and DMARC of clients on this machine too
  --help              show this
`;

export const TICK_HELP = `Move the clock of the running machine on, and do what is due on the way.

  npm run tick -- [flags]

  --now TIME          the time to move to, as 2026-11-22T07:30 in your zone, a month ahead at most (the next delivery)
  --data DIR          the data folder of the machine (.data)
  --help              show this
`;

export interface RedriveConfig {
  readonly help: boolean;
  readonly list: boolean;
  readonly data: string;
  /** On AWS; on this machine where none is named. */
  readonly stage?: string;
}

export const REDRIVE_HELP = `Put back what was given up after five tries, once what was wrong is mended.

  npm run redrive -- [flags]

  --list              only show what lies there: ids and names of errors
  --data DIR          the data folder of a machine, which may run or stand still (.data)
  --stage STAGE       a stage on AWS instead, as production; with the keys of the environment, in MAIL_REGION
  --help              show this
`;

const REDRIVE_FLAGS = {
  help: { type: "boolean" },
  list: { type: "boolean" },
  data: { type: "string" },
  stage: { type: "string" },
} as const;

const START_FLAGS = {
  help: { type: "boolean" },
  me: { type: "string" },
  now: { type: "string" },
  data: { type: "string" },
  "smtp-port": { type: "string" },
  "web-port": { type: "string" },
  empty: { type: "boolean" },
  "trust-local": { type: "string" },
} as const;

const TICK_FLAGS = { help: { type: "boolean" }, now: { type: "string" }, data: { type: "string" } } as const;

/** Read the flags of `npm start`. */
export function readStartConfig(args: readonly string[]): StartConfig {
  // `--trust-local` alone means true; parseArgs would ask for a value.
  const given = args.map((arg) => (arg === "--trust-local" ? "--trust-local=true" : arg));
  const flags = readFlags(given, START_FLAGS, "npm start -- --help");
  const smtpPort = readPort("--smtp-port", flags["smtp-port"], 2525);
  const webPort = readPort("--web-port", flags["web-port"], 8080);
  if (smtpPort === webPort && smtpPort !== 0)
    throw new StopError(2, `--smtp-port and --web-port are both ${webPort}: give each a port of its own.`);
  return {
    help: flags.help ?? false,
    me: flags.me === undefined ? undefined : readMe(flags.me),
    now: checkTime(flags.now),
    data: resolve(flags.data ?? ".data"),
    smtpPort,
    webPort,
    empty: flags.empty ?? false,
    trustLocal: readSwitch("--trust-local", flags["trust-local"]),
  };
}

/** Read the flags of `npm run tick`. */
export function readTickConfig(args: readonly string[]): TickConfig {
  const flags = readFlags(args, TICK_FLAGS, "npm run tick -- --help");
  return { help: flags.help ?? false, now: checkTime(flags.now), data: resolve(flags.data ?? ".data") };
}

/** Read the flags of `npm run redrive`. */
export function readRedriveConfig(args: readonly string[]): RedriveConfig {
  const flags = readFlags(args, REDRIVE_FLAGS, "npm run redrive -- --help");
  const { stage } = flags;
  if (stage !== undefined && !/^[a-z0-9-]{1,60}$/i.test(stage))
    throw new StopError(2, `--stage takes the name of a stage, as production, and "${stage}" is none.`);
  return {
    help: flags.help ?? false,
    list: flags.list ?? false,
    data: resolve(flags.data ?? ".data"),
    ...(stage !== undefined && { stage }),
  };
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Read flags; a wrong one becomes a sentence that names the help. */
export const readFlags = <T extends Options>(args: readonly string[], options: T, help: string) =>
  readArguments(args, options, help, false).values;

/** The same, with what stands beside the flags. */
export function readArguments<T extends Options>(
  args: readonly string[],
  options: T,
  help: string,
  allowPositionals = true,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals });
  } catch (error) {
    const [reason = ""] = String((error as Error).message).split(/[.\n]/);
    throw new StopError(2, `${reason}: see ${help}.`);
  }
}

export function readMe(text: string): Me {
  const { wrong, ...me } = ownerOf(text);
  if (wrong !== undefined || me.addresses.length === 0) {
    const shown = wrong ?? text;
    throw new StopError(2, `--me takes your e-mail address, and "${shown}" is none: write --me you@example.com.`);
  }
  return me;
}

function readPort(flag: string, text: string | undefined, standard: number): number {
  if (text === undefined) return standard;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new StopError(2, `${flag} takes a number from 0 (any free port) to 65535, and "${text}" is none.`);
}

function readSwitch(flag: string, text: string | undefined): boolean {
  if (text === undefined || text === "true") return true;
  if (text === "false") return false;
  throw new StopError(2, `${flag} is true or false, not "${text}".`);
}

function checkTime(text: string | undefined): string | undefined {
  if (text === undefined || readMoment(text, "UTC") !== undefined) return text;
  throw new StopError(2, `--now takes ${MOMENT_FORM}, and "${text}" is none.`);
}
