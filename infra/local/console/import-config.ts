import { resolve } from "node:path";
import { StopError } from "../stop-error.ts";
import { type Me, readArguments, readMe } from "./config.ts";

/** What `npm run import` was asked for. */
export interface ImportConfig {
  readonly help: boolean;
  /** Absent means: the user of the machine. */
  readonly me?: Me;
  readonly paths: readonly string[];
  readonly data: string;
  /** On AWS; the machine on this computer where none is named. */
  readonly stage?: string;
  readonly restart: boolean;
}

export const IMPORT_HELP = `Hand a whole mailbox over, to the machine that runs here or to a stage on AWS.

  npm run import -- [flags] PATH...

  PATH                an mbox (Google Takeout, Thunderbird, Apple Mail), a Maildir, a folder of .eml files
  --me ADDRESS        whose mailbox it is: an address of the user (the user of this machine)
  --data DIR          the data folder of the machine (.data); how far an import has come is kept there, too
  --stage STAGE       a stage on AWS instead, as production; with the keys of the environment, in MAIL_REGION
  --restart           begin anew, though it was begun or done before; what is known is not filed twice
  --help              show this

Ctrl-C stops it; the same command goes on from there. Chats, spam, trash and drafts are passed over.
`;

const FLAGS = {
  help: { type: "boolean" },
  me: { type: "string" },
  data: { type: "string" },
  stage: { type: "string" },
  restart: { type: "boolean" },
} as const;

/** Read the flags of `npm run import`. */
export function readImportConfig(args: readonly string[]): ImportConfig {
  const { values, positionals } = readArguments(args, FLAGS, "npm run import -- --help");
  const { stage, help = false, restart = false } = values;
  if (!help && positionals.length === 0)
    throw new StopError(2, "Name a mailbox: an mbox, a Maildir or a folder of .eml files.");
  if (stage !== undefined && !/^[a-z0-9-]{1,60}$/i.test(stage))
    throw new StopError(2, `--stage takes the name of a stage, as production, and "${stage}" is none.`);
  if (!help && stage !== undefined && values.me === undefined)
    throw new StopError(2, "A stage has many users: say with --me whose mailbox it is.");
  return {
    help,
    restart,
    paths: positionals.map((path) => resolve(path)),
    data: resolve(values.data ?? ".data"),
    ...(values.me !== undefined && { me: readMe(values.me) }),
    ...(stage !== undefined && { stage }),
  };
}
