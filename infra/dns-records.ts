/** A record that the domain needs, as whoever runs its zone has to write it. Names and values are whole and end without a dot. */
export interface DnsRecord {
  readonly name: string;
  readonly type: "CNAME" | "MX" | "TXT";
  /** A host for MX and CNAME; of a TXT its text, without quotes. */
  readonly value: string;
  /** Of an MX alone. */
  readonly priority?: number;
  /** What it is good for, for whoever sets it. */
  readonly purpose: string;
}

/** What the records are made of. */
export interface DnsNeeds {
  /** The domain of a stage, as `buddy.example.org`: mail is written by `buddy@` it. */
  readonly mailDomain: string;
  /** Where SES takes mail in, as `eu-west-1`. */
  readonly region: string;
  /** SES makes three of them with the identity; none are known before. */
  readonly dkimTokens: readonly string[];
  /** Who gets the reports of DMARC. Unset, nobody does. */
  readonly reports?: string;
}

/** Where the secret addresses of a stage are. */
export const inboundDomainOf = (mailDomain: string): string => `in.${mailDomain}`;

/** The envelope sender of all mail. It is a subdomain that does nothing else, which SES asks for. */
export const bounceDomainOf = (mailDomain: string): string => `bounce.${mailDomain}`;

const inboundHost = (region: string): string => `inbound-smtp.${region}.amazonaws.com`;

/**
 * The records that a stage needs for mail (SES guide, "Publishing an MX record", "Using a custom MAIL FROM domain", "Easy
 * DKIM"). DMARC as of RFC 9989, which knows no `pct` any more. SES demands neither TLS-RPT nor MTA-STS.
 */
export function mailRecords({ mailDomain, region, dkimTokens, reports }: DnsNeeds): readonly DnsRecord[] {
  const bounces = bounceDomainOf(mailDomain);
  const rua = reports === undefined ? "" : `; rua=mailto:${reports}`;
  return [
    {
      name: inboundDomainOf(mailDomain),
      type: "MX",
      priority: 10,
      value: inboundHost(region),
      purpose: "mail to the secret addresses",
    },
    { name: mailDomain, type: "MX", priority: 10, value: inboundHost(region), purpose: "mail to buddy@ and answers" },
    ...dkimTokens.map(
      (token): DnsRecord => ({
        name: `${token}._domainkey.${mailDomain}`,
        type: "CNAME",
        value: `${token}.dkim.amazonses.com`,
        purpose: "signs what is sent (DKIM), and proves to SES that the domain is yours",
      }),
    ),
    {
      name: bounces,
      type: "MX",
      priority: 10,
      value: `feedback-smtp.${region}.amazonses.com`,
      purpose: "brings bounces back",
    },
    { name: bounces, type: "TXT", value: "v=spf1 include:amazonses.com ~all", purpose: "lets SES send (SPF)" },
    {
      name: `_dmarc.${mailDomain}`,
      type: "TXT",
      value: `v=DMARC1; p=quarantine${rua}`,
      purpose: "what others may do with mail that only claims to come from here (DMARC)",
    },
  ];
}

/** The record of the pages' own domain, where its zone is not run by the program. */
export const webRecord = (webDomain: string, target: string): DnsRecord => ({
  name: webDomain,
  type: "CNAME",
  value: target,
  purpose: "the pages",
});
