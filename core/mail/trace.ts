import { resultsOf } from "./authenticate.ts";
import type { Envelope, Verdict } from "./envelope.ts";
import { readHeaderDate } from "./header-date.ts";
import { readHeaders } from "./headers.ts";
import type { HeaderField } from "./message.ts";

/** The fields that SES puts on top of each mail it takes in, in its order. */
const BLOCK: readonly string[] = [
  "return-path",
  "received",
  "x-ses-spam-verdict",
  "x-ses-virus-verdict",
  "received-spf",
  "authentication-results",
  "x-ses-receipt",
  "x-ses-dkim-signature",
];

/** Without these nothing can be decided; the last of them is the proof that SES's own block reaches as far as it. */
const NEEDED: readonly string[] = [
  "return-path",
  "received",
  "x-ses-spam-verdict",
  "x-ses-virus-verdict",
  "authentication-results",
  "x-ses-receipt",
];

/**
 * SES's own block, which begins with the first field of all. It ends where the order does: what a sender has put below it under
 * the same names comes too late, for the place of each name is taken or passed by (threat 2).
 */
function blockOf(headers: readonly HeaderField[]): ReadonlyMap<string, string> | undefined {
  const block = new Map<string, string>();
  let next = 0;
  for (const { name, value } of headers) {
    const place = BLOCK.indexOf(name, next);
    if (place < 0) break;
    block.set(name, value);
    next = place + 1;
  }
  return headers[0]?.name === BLOCK[0] && NEEDED.every((name) => block.has(name)) ? block : undefined;
}

const RECEIVED =
  /^ by inbound-smtp\.[a-z0-9-]+\.amazonaws\.com with E?SMTPS? id ([A-Za-z0-9_-]+) for <?([^\s<>;]+)>?; *([^;]+)$/;

interface Received {
  readonly id: string;
  readonly recipient: string;
  readonly at: Date;
}

/** What stands before is the greeting of the sender, in which anything may stand: the last "by" is that of SES. */
function received(value: string): Received | undefined {
  const from = value.lastIndexOf(" by inbound-smtp.");
  const [, id, recipient, date] = (from < 0 ? undefined : RECEIVED.exec(value.slice(from))) ?? [];
  const at = date === undefined ? undefined : readHeaderDate(date)?.at;
  return id === undefined || recipient === undefined || at === undefined ? undefined : { id, recipient, at };
}

const WORDS: Readonly<Record<string, Verdict>> = { PASS: "PASS", FAIL: "FAIL", GRAY: "GRAY", DISABLED: "DISABLED" };
const verdictOf = (value = ""): Verdict => WORDS[value.trim().toUpperCase()] ?? "PROCESSING_FAILED";

/** RFC 8601 §2.7 in the words of SES: no policy and no signature is gray, and only a pass is a pass. */
const RESULTS: Readonly<Record<string, Verdict>> = {
  pass: "PASS",
  fail: "FAIL",
  softfail: "FAIL",
  permerror: "FAIL",
  none: "GRAY",
  neutral: "GRAY",
  policy: "GRAY",
};

const resultsFor = (results: readonly string[], method: string): Verdict[] =>
  results.flatMap((result) => {
    const [, word] = new RegExp(`^\\s*${method}=([a-z]+)\\b`, "i").exec(result) ?? [];
    return word === undefined ? [] : [RESULTS[word.toLowerCase()] ?? "PROCESSING_FAILED"];
  });

/** Of SPF and DMARC there is one result: a second one has come in by something that the sender chose, and none is believed. */
const only = (verdicts: readonly Verdict[]): Verdict =>
  (verdicts.length === 1 ? verdicts[0] : undefined) ?? "PROCESSING_FAILED";

function anyPass(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return "GRAY";
  return verdicts.find((one) => one === "PASS") ?? verdicts[0] ?? "GRAY";
}

/**
 * The envelope of a stored mail, rebuilt from what SES has put on top of it; undefined where that does not say all (a mail for
 * several recipients names none of them). `id` is the name of the object: a block of another mail is not believed.
 */
export function envelopeOf(raw: Uint8Array, id: string): Envelope | undefined {
  const block = blockOf(readHeaders(raw));
  const trace = block && received(block.get("received") ?? "");
  if (block === undefined || trace === undefined || trace.id !== id) return undefined;
  const results = resultsOf(block.get("authentication-results") ?? "");
  return {
    sesMessageId: id,
    mailFrom: (block.get("return-path") ?? "").replace(/^\s*<|>\s*$/g, "").trim(),
    recipient: trace.recipient,
    receivedAt: trace.at,
    spamVerdict: verdictOf(block.get("x-ses-spam-verdict")),
    virusVerdict: verdictOf(block.get("x-ses-virus-verdict")),
    spfVerdict: only(resultsFor(results, "spf")),
    dkimVerdict: anyPass(resultsFor(results, "dkim")),
    dmarcVerdict: only(resultsFor(results, "dmarc")),
  };
}
