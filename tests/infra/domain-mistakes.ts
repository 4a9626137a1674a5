import type { Mistake } from "./mistake.ts";

const SENDER = "what sends is the domain of the stage, with an envelope sender below it";
const RECORDS = "the records that the domain needs are made where its zone is ours, and nowhere else";
const LINKS = "links of mails lead to the pages, at their own domain where they have one";
const RUNS = "the program runs to its end, and every handler it names exists and is exported";

const OWN_DOMAIN = { WEB_DOMAIN: "www.example.org", DNS_ZONE: "route53" };

/** Mistakes around the domain: its records, who sends from it, where its pages are. */
export const DOMAIN_MISTAKES: readonly Mistake[] = [
  {
    name: "bounces that go to the address of the service",
    change: ["infra/sender.ts", "mailFromDomain: bounceDomainOf(mailDomain)", "mailFromDomain: mailDomain"],
    rule: SENDER,
    finding: /^SenderMailFrom: not so: the envelope sender is bounce\. the domain$/,
  },
  {
    name: "a deployment that waits for records that nobody can know",
    change: [
      "infra/sender.ts",
      "/** Permission to send",
      'new aws.ses.DomainIdentityVerification("Verified", { domain: mailDomain });\n\n/** Permission to send',
    ],
    rule: "no deployment waits for records that nobody can know before it",
    finding: /^Verified: holds up the deployment/,
  },
  {
    name: "secret addresses that nobody can write to",
    change: ["infra/dns-records.ts", "name: inboundDomainOf(mailDomain)", 'name: "inbound.example.org"'],
    env: { DNS_ZONE: "Z0123456789" },
    rule: RECORDS,
    finding: /^no record MX in\.example\.org 10 inbound-smtp\.eu-west-1\.amazonaws\.com$/,
  },
  {
    name: "records in a zone that nobody has opened",
    change: ["infra/zone.ts", "= process.env.DNS_ZONE;", '= process.env.DNS_ZONE ?? "route53";'],
    rule: RECORDS,
    finding: /^nobody needs the record MX example\.org/,
  },
  {
    name: "links that lead past the domain of the pages",
    change: ["infra/web.ts", ", ...(router && { router: { instance: router } })", ""],
    env: OWN_DOMAIN,
    rule: LINKS,
    finding: /^not so: links of mails lead to the domain/,
  },
  {
    name: "pages that refuse every form",
    change: ["infra/web-domain.ts", 'protection: "none"', 'protection: "oac"'],
    env: OWN_DOMAIN,
    rule: "a form reaches the pages without a signature of AWS",
    finding: /^WebUrl: not so: a form needs no signature of AWS$/,
  },
  {
    name: "a domain for the pages and nobody who makes its certificate",
    env: { WEB_DOMAIN: "www.example.org" },
    rule: RUNS,
    finding: /^set WEB_CERTIFICATE/,
  },
  {
    name: "pages at the very domain that gets the mail",
    env: { WEB_DOMAIN: "example.org", WEB_CERTIFICATE: "arn:aws:acm:us-east-1:123456789012:certificate/one" },
    rule: RUNS,
    finding: /^WEB_DOMAIN can not be MAIL_DOMAIN itself/,
  },
  {
    name: "reports of DMARC to what is no address",
    env: { DMARC_REPORTS: "d@example.net; p=none" },
    rule: RUNS,
    finding: /^DMARC_REPORTS is no mail address/,
  },
  {
    name: "a restored ledger that no function may touch",
    change: ["infra/table.ts", "resources: [table.arn]", "resources: [own.arn]"],
    env: { LEDGER_TABLE: "restored-ledger" },
    rule: "the ledger is the program's own table, or the one that was restored",
    finding: /^WebRole: may not touch the table restored-ledger/,
  },
  {
    name: "a restored ledger that nobody uses",
    change: ["infra/table.ts", "= process.env.LEDGER_TABLE;", "= process.env.RESTORED_TABLE;"],
    env: { LEDGER_TABLE: "restored-ledger" },
    rule: "the ledger is the program's own table, or the one that was restored",
    finding: /^WebFunction: writes to the table online-buddy/,
  },
];
