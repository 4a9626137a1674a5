import type { Bundle, Name, Piece } from "./build.ts";

export const KB = 1024;

/** What a bundle may weigh, in KB of 1,024 bytes: what a start loads, and all that is uploaded. */
export interface Budget {
  readonly start: number;
  readonly all: number;
}

export const BUDGETS: Readonly<Record<Name, Budget>> = {
  web: { start: 470, all: 1_800 },
  due: { start: 320, all: 470 },
  feedback: { start: 290, all: 470 },
  reply: { start: 1_228, all: 1_950 },
  receive: { start: 580, all: 2_867 },
  job: { start: 1_228, all: 2_000 },
  sweep: { start: 470, all: 640 },
};

/** Where a part may be: in the start of these, and in what those load later. In any other bundle it is a mistake. */
interface Place {
  readonly part: RegExp;
  readonly start: readonly Name[];
  readonly later: readonly Name[];
}

const ALL = ["web", "due", "feedback", "reply", "receive", "job", "sweep"] as const;

const PLACES: Readonly<Record<string, Place>> = {
  "what parses mails": {
    part: /node_modules\/(mailparser|iconv-lite|encoding-japanese)\//,
    start: [],
    later: ["receive"],
  },
  "what composes mails": { part: /nodemailer\/dist\/esm\/mail-composer\//, start: ["reply", "job"], later: [] },
  hono: { part: /node_modules\/hono\//, start: ["web"], later: [] },
  S3: { part: /@aws-sdk\/client-s3\//, start: ["receive", "job", "sweep"], later: [] },
  SES: { part: /@aws-sdk\/client-ses\//, start: ["reply", "job"], later: [] },
  SQS: { part: /@aws-sdk\/client-sqs\//, start: ["web", "due", "reply", "receive", "job", "sweep"], later: [] },
  "other ways to log in to AWS": {
    part: /@aws-sdk\/(nested-clients|credential-provider-(sso|ini))\//,
    start: [],
    later: ALL,
  },
  "the numbering plans": { part: /libphonenumber-js\/metadata/, start: ["reply", "job"], later: ["web"] },
  "the lexicons": { part: /core\/buddy\/pursuits\/[a-z]{2}\.ts$/, start: [], later: ["reply", "job", "web"] },
  "how people say things": { part: /core\/buddy\/sayings\/[a-z]{2}\.ts$/, start: ["reply", "job"], later: ["web"] },
  "the stories": { part: /core\/buddy\/story\.ts$/, start: [], later: ["web"] },
  "what takes mails apart": { part: /core\/thread\/decompose\.ts$/, start: [], later: ["receive"] },
};

/** Bytes that count: what a start loads, or all. */
export const weightOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { bytes }) => sum + bytes, 0);

export const startOf = ({ pieces }: Bundle): Piece[] => pieces.filter(({ isOfStart }) => isOfStart);
const laterOf = ({ pieces }: Bundle): Piece[] => pieces.filter(({ isOfStart }) => !isOfStart);

const isIn = (part: RegExp, pieces: readonly Piece[]): boolean =>
  pieces.some(({ inputs }) => Object.entries(inputs).some(([path, bytes]) => bytes > 0 && part.test(path)));

function overweight(bundle: Bundle): string[] {
  const { start, all } = BUDGETS[bundle.name];
  const over = (what: string, bytes: number, most: number): string[] =>
    bytes > most * KB ? [`${what} of ${bundle.name} weighs ${Math.ceil(bytes / KB)} KB, more than ${most}`] : [];
  return [...over("the start", weightOf(startOf(bundle)), start), ...over("all", weightOf(bundle.pieces), all)];
}

function misplaced(bundle: Bundle): string[] {
  return Object.entries(PLACES).flatMap(([what, { part, start, later }]) => [
    ...(isIn(part, startOf(bundle)) && !start.includes(bundle.name) ? [`${what} in the start of ${bundle.name}`] : []),
    ...(isIn(part, laterOf(bundle)) && !later.includes(bundle.name) ? [`${what} in ${bundle.name}`] : []),
  ]);
}

/** What is wrong with the weight of a bundle; nothing, if it is as it should be. */
export const faultsOf = (bundle: Bundle): string[] => [...overweight(bundle), ...misplaced(bundle)];

/** Places that a part is not in any more: what is allowed beyond need will be used one day. */
export function unusedOf(bundles: readonly Bundle[]): string[] {
  return Object.entries(PLACES).flatMap(([what, { part, start, later }]) =>
    bundles.flatMap((bundle) => [
      ...(start.includes(bundle.name) && !isIn(part, startOf(bundle))
        ? [`no ${what} in the start of ${bundle.name}`]
        : []),
      ...(later.includes(bundle.name) && !isIn(part, laterOf(bundle)) ? [`no ${what} later in ${bundle.name}`] : []),
    ]),
  );
}
