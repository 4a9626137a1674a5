import type { Resolver } from "node:dns/promises";
import type { DnsRecord } from "../../dns-records.ts";
import type { DkimTokens } from "../dkim-tokens.ts";
import { type Finding, missing, ok, unknown, wrong } from "../finding.ts";

/** What is asked of a name server. */
export type NameServer = Pick<Resolver, "resolveMx" | "resolveTxt" | "resolveCname">;

/** The codes by which a name server says that there is no such record. */
const NONE = new Set(["ENODATA", "ENOTFOUND"]);

const plain = (host: string): string => host.toLowerCase().replace(/\.$/, "");
const list = (hosts: readonly string[]): string => [...hosts].sort().join(", ");
const dataOf = ({ value, priority }: DnsRecord): string => (priority === undefined ? value : `${priority} ${value}`);

const INBOUND = /^(inbound|feedback)-smtp\.[a-z0-9-]+\.amazon(aws|ses)\.com$/;
/** What is made for the service alone. Anything else may be a domain that people have mailboxes at. */
const OURS = /^(in|bounce)\./;

/** Others than us get the mail for a name. */
function elsewhere({ name, value }: DnsRecord, hosts: readonly string[]): Finding {
  const what = `MX ${name}`;
  const only = `Let ${value} be the only MX of ${name}`;
  if (OURS.test(name) || hosts.every((host) => INBOUND.test(host))) return wrong(what, `${only}.`, list(hosts));
  return wrong(
    what,
    `If people have mailboxes at ${name}, leave it as it is, and set MAIL_DOMAIN to a subdomain of its own, as buddy.${name}. ${only} if nobody has.`,
    list(hosts),
  );
}

async function lookAtMx(record: DnsRecord, server: NameServer): Promise<Finding> {
  const hosts = (await server.resolveMx(record.name)).map(({ exchange }) => plain(exchange));
  const others = hosts.filter((host) => host !== record.value);
  if (others.length > 0) return elsewhere(record, others);
  // An alias that leads to nothing is an answer without any.
  if (hosts.length === 0) return missing(`MX ${record.name}`, `Set MX ${record.name} to ${dataOf(record)}`);
  return ok(`MX ${record.name}`);
}

async function lookAtCname({ name, value }: DnsRecord, server: NameServer): Promise<Finding> {
  const hosts = (await server.resolveCname(name)).map(plain);
  if (hosts.includes(value)) return ok(`CNAME ${name}`);
  return wrong(`CNAME ${name}`, `Let it lead to ${value}.`, list(hosts));
}

/** What a text has to begin with to be one of its kind, and what must stand in it. */
const TEXTS = [
  { kind: "SPF", begin: /^v=spf1( |$)/i, must: /(^| )\+?include:amazonses\.com( |$)/i },
  { kind: "DMARC", begin: /^v=DMARC1\s*(;|$)/, must: /;\s*p=(none|quarantine|reject)\s*(;|$)/i },
];

async function lookAtTxt(record: DnsRecord, server: NameServer): Promise<Finding> {
  const { name, value } = record;
  const form = TEXTS.find(({ begin }) => begin.test(value));
  const what = `${form?.kind} ${name}`;
  // A long text comes in pieces.
  const texts = (await server.resolveTxt(name))
    .map((pieces) => pieces.join(""))
    .filter((text) => form?.begin.test(text));
  const [text, ...others] = texts;
  if (text === undefined) return missing(what, `Set TXT ${name} to ${value}`);
  if (others.length > 0) return wrong(what, "Leave one of them: with two, neither counts.", texts.join(" | "));
  return form?.must.test(text) ? ok(what) : wrong(what, `Let it be ${value}`, text);
}

const LOOKS: Readonly<Record<DnsRecord["type"], (record: DnsRecord, server: NameServer) => Promise<Finding>>> = {
  MX: lookAtMx,
  CNAME: lookAtCname,
  TXT: lookAtTxt,
};

async function lookAt(record: DnsRecord, server: NameServer): Promise<Finding> {
  const what = `${record.type} ${record.name}`;
  try {
    return await LOOKS[record.type](record, server);
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === undefined) throw error;
    if (NONE.has(code)) return missing(what, `Set ${what} to ${dataOf(record)}`);
    return unknown(what, `The name server has not answered (${code}): ask again, or ask another with --nameserver.`);
  }
}

/** Hold what the name server says against the records that are needed. */
export async function checkDns(
  records: readonly DnsRecord[],
  dkim: DkimTokens,
  server: NameServer,
): Promise<readonly Finding[]> {
  const found = await Promise.all(records.map((record) => lookAt(record, server)));
  return dkim.outcome === "known" ? found : [...found, unknown("CNAME of DKIM", dkim.next)];
}
