import { Resolver } from "node:dns/promises";
import type { Readable } from "node:stream";
import type { authenticate } from "mailauth";
import type { Verdict } from "../../../core/mail/envelope.ts";

/** Who says it is: the connection and envelope of one message. */
export interface Sender {
  readonly ip: string;
  readonly helo: string;
  readonly mailFrom: string;
}

/** What was found out about one message, as SES would have it. */
export interface Verdicts {
  readonly spfVerdict: Verdict;
  readonly dkimVerdict: Verdict;
  readonly dmarcVerdict: Verdict;
  /** Only where DMARC failed. */
  readonly dmarcPolicy?: "none" | "quarantine" | "reject";
  readonly spf: string;
  /** One entry a signature, in their order. */
  readonly dkim: readonly { readonly result: string; readonly domain: string }[];
  readonly dmarc: string;
  readonly headerFrom?: string;
}

/** Looks up one DNS record as `dns.resolve` does, and throws as it does. */
export type DnsResolver = (name: string, type: string) => Promise<string[][] | string[]>;

/** Checks a message; asks nothing of a network but DNS. */
export type Judge = (message: Readable, sender: Sender) => Promise<Verdicts>;

/** Nothing is known: SES says so when a check could not be made. No mail is let in on it. */
export const UNKNOWN: Verdicts = {
  spfVerdict: "PROCESSING_FAILED",
  dkimVerdict: "PROCESSING_FAILED",
  dmarcVerdict: "PROCESSING_FAILED",
  spf: "temperror",
  dkim: [],
  dmarc: "temperror",
};

/** What a client on this machine gets under `--trust-local`: no DNS is asked, since a laptop has no SPF record. */
export const TRUSTED: Verdicts = {
  spfVerdict: "PASS",
  dkimVerdict: "GRAY",
  dmarcVerdict: "PASS",
  spf: "pass",
  dkim: [],
  dmarc: "pass",
};

const SPF: Readonly<Record<string, Verdict>> = {
  pass: "PASS",
  fail: "FAIL",
  softfail: "FAIL",
  neutral: "GRAY",
  none: "GRAY",
};

const DMARC: Readonly<Record<string, Verdict>> = { pass: "PASS", fail: "FAIL", none: "GRAY" };

const POLICIES = ["none", "quarantine", "reject"] as const;

/** Ask SPF, DKIM and DMARC (RFC 7208, 6376, 9989) with mailauth. A lookup that hangs ends as `PROCESSING_FAILED`. */
export function mailauthJudge(resolver: DnsResolver, timeout = 10_000): Judge {
  return async (message, sender) => {
    const options = {
      ...sender,
      sender: sender.mailFrom,
      mta: "amazonses.com",
      resolver,
      disableArc: true,
      disableBimi: true,
    };
    try {
      // Loaded when the first stranger comes: most machines are only ever spoken to from themselves.
      const { authenticate } = await import("mailauth");
      return verdictsOf(await withDeadline(timeout, authenticate(message, options)));
    } catch {
      return UNKNOWN;
    } finally {
      message.destroy();
    }
  };
}

/** The machine's own DNS, with time-outs so short that a mail is not held up where there is no network. */
export function systemResolver(): DnsResolver {
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  return async (name, type) => (await resolver.resolve(name, type)) as string[][] | string[];
}

type Findings = Awaited<ReturnType<typeof authenticate>>;

/** What mailauth says of one signature; the last two it does not declare. */
type Signature = NonNullable<NonNullable<Findings["dkim"]>["results"]>[number] & {
  readonly signingHeaders?: { readonly keys: string };
  readonly algo?: string;
};

const DOMAIN = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i;
// SHA-1 can be made to match: RFC 8301 §3.1.
const BROKEN_HASH = /-sha1$/i;

/**
 * A signature that mailauth lets pass and that proves nothing: for a domain that a URL reader would cut
 * ("example.com/.evil.example"), of a part of the body (l=), of everything but From (RFC 6376 §5.4), or by a broken hash.
 */
const isWorthless = ({ signingDomain = "", signingHeaders, algo = "", status }: Signature): boolean =>
  !DOMAIN.test(signingDomain) ||
  ("underSized" in status && Boolean(status.underSized)) ||
  !/(?:^|[\s:])from(?:$|[\s:])/i.test(signingHeaders?.keys ?? "") ||
  BROKEN_HASH.test(algo);

/** mailauth looks at the organization where a policy wants the very domain (`adkim=s`, `aspf=s`: RFC 9989 §4.4). */
function isAligned(dmarc: Findings["dmarc"], from: string | undefined): boolean {
  if (!dmarc) return false;
  return [dmarc.alignment.dkim, dmarc.alignment.spf].some(
    ({ result, strict }) =>
      result !== false && result !== undefined && (!strict || result.toLowerCase() === from?.toLowerCase()),
  );
}

function verdictsOf({ spf, dkim, dmarc }: Findings): Verdicts {
  const signatures = (dkim?.results ?? []).filter((row) => row.status.result !== "none");
  const passed = signatures.filter((row) => row.status.result === "pass");
  if (passed.some(isWorthless)) return UNKNOWN;
  const policy = dmarc === false ? undefined : POLICIES.find((name) => name === dmarc?.policy);
  const from = dkim?.headerFrom?.length === 1 ? dkim.headerFrom[0]?.split("@").at(-1) : undefined;
  const said = dmarc === false || dmarc === undefined ? "permerror" : dmarc.status.result;
  const dmarcResult = said === "pass" && !isAligned(dmarc, from) ? "fail" : said;
  const spfResult = spf === false || spf === undefined ? "none" : spf.status.result;
  return {
    spfVerdict: SPF[spfResult] ?? "PROCESSING_FAILED",
    dkimVerdict: dkimVerdict(signatures.map((row) => row.status.result)),
    dmarcVerdict: DMARC[dmarcResult] ?? "PROCESSING_FAILED",
    ...(dmarcResult === "fail" ? { dmarcPolicy: policy ?? "none" } : {}),
    spf: spfResult,
    dkim: signatures.map((row) => ({ result: row.status.result, domain: row.signingDomain ?? "" })),
    dmarc: dmarcResult,
    ...(from === undefined ? {} : { headerFrom: from }),
  };
}

/** mailauth calls a broken body hash and a missing key `neutral`: neither is a pass, so both fail. */
function dkimVerdict(results: readonly string[]): Verdict {
  if (results.length === 0) return "GRAY";
  if (results.includes("pass")) return "PASS";
  return results.includes("temperror") ? "PROCESSING_FAILED" : "FAIL";
}

function withDeadline<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the checks took too long")), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
