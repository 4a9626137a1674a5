import { describe, expect, it } from "vitest";
import { mailRecords } from "../../infra/dns-records.ts";
import { checkDns, type NameServer } from "../../infra/operate/checks/dns.ts";
import { told } from "../../infra/operate/told.ts";
import type { Zone } from "../support/name-server.ts";
import { DOMAIN, ZONE } from "./healthy.ts";

const TOKENS = ["one", "two", "three"];
const RECORDS = mailRecords({ mailDomain: DOMAIN, region: "eu-west-1", dkimTokens: TOKENS });

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** A name server in memory; `FAIL` is said for a name that it does not answer. */
function serverOf(zone: Zone): NameServer {
  const values = (type: string, name: string): readonly string[] => {
    if (zone[`FAIL ${name}`]) throw failure(zone[`FAIL ${name}`]?.[0] ?? "");
    const found = zone[`${type} ${name}`];
    if (found === undefined || found.length === 0) throw failure(found === undefined ? "ENOTFOUND" : "ENODATA");
    return found;
  };
  return {
    resolveMx: async (name) =>
      values("MX", name).map((one) => {
        const [priority, exchange = ""] = one.split(" ");
        return { priority: Number(priority), exchange };
      }),
    resolveCname: async (name) => [...values("CNAME", name)],
    // As c-ares hands a text over: in the pieces it came in.
    resolveTxt: async (name) => values("TXT", name).map((text) => [text.slice(0, 9), text.slice(9)]),
  };
}

const look = async (changed: Readonly<Record<string, readonly string[] | undefined>>) => {
  const zone = Object.fromEntries(Object.entries({ ...ZONE, ...changed }).filter(([, values]) => values !== undefined));
  const found = await checkDns(RECORDS, { outcome: "known", tokens: TOKENS }, serverOf(zone as Zone));
  return found.filter(({ outcome }) => outcome !== "ok");
};

const MX = "10 inbound-smtp.eu-west-1.amazonaws.com";

describe("what the name server says", () => {
  it("is in order when it is what the service needs", async () => {
    expect(await look({})).toEqual([]);
    expect(await look({ [`MX ${DOMAIN}`]: ["5 INBOUND-SMTP.eu-west-1.amazonaws.com."] })).toEqual([]);
    expect(await look({ [`TXT _dmarc.${DOMAIN}`]: ["v=DMARC1;p=reject; rua=mailto:a@example.net"] })).toEqual([]);
    expect(
      await look({ [`TXT bounce.${DOMAIN}`]: ["another text", "v=spf1 ip4:192.0.2.1 include:amazonses.com -all"] }),
    ).toEqual([]);
  });

  it.each<[string, Record<string, readonly string[] | undefined>, string, string, RegExp]>([
    [
      "no MX",
      { [`MX in.${DOMAIN}`]: undefined },
      `MX in.${DOMAIN}`,
      "missing",
      new RegExp(`^Set MX in\\.${DOMAIN} to ${MX}$`),
    ],
    ["an MX that is empty", { [`MX in.${DOMAIN}`]: [] }, `MX in.${DOMAIN}`, "missing", /^Set MX/],
    [
      "mailboxes at the domain itself",
      { [`MX ${DOMAIN}`]: ["10 mail.example.net"] },
      `MX ${DOMAIN}`,
      "wrong",
      /set MAIL_DOMAIN to a subdomain of its own, as buddy\.buddy\.example\.org/,
    ],
    [
      "mailboxes beside the service",
      { [`MX ${DOMAIN}`]: [MX, "20 mail.example.net"] },
      `MX ${DOMAIN}`,
      "wrong",
      /a subdomain of its own/,
    ],
    [
      "another server for the secret addresses",
      { [`MX in.${DOMAIN}`]: ["10 mail.example.net"] },
      `MX in.${DOMAIN}`,
      "wrong",
      /^Let inbound-smtp\.eu-west-1\.amazonaws\.com be the only MX of in\.buddy\.example\.org\.$/,
    ],
    [
      "an MX of another region",
      { [`MX ${DOMAIN}`]: ["10 inbound-smtp.us-east-1.amazonaws.com"] },
      `MX ${DOMAIN}`,
      "wrong",
      /^Let inbound-smtp\.eu-west-1/,
    ],
    [
      "a DKIM record that leads elsewhere",
      { [`CNAME two._domainkey.${DOMAIN}`]: ["old.dkim.example.net"] },
      `CNAME two._domainkey.${DOMAIN}`,
      "wrong",
      /^Let it lead to two\.dkim\.amazonses\.com\.$/,
    ],
    [
      "no DKIM record",
      { [`CNAME two._domainkey.${DOMAIN}`]: undefined },
      `CNAME two._domainkey.${DOMAIN}`,
      "missing",
      /^Set CNAME/,
    ],
    ["a text that is no SPF", { [`TXT bounce.${DOMAIN}`]: ["hello"] }, `SPF bounce.${DOMAIN}`, "missing", /v=spf1/],
    [
      "an SPF that leaves SES out",
      { [`TXT bounce.${DOMAIN}`]: ["v=spf1 -all"] },
      `SPF bounce.${DOMAIN}`,
      "wrong",
      /^Let it be v=spf1/,
    ],
    [
      "an SPF that denies SES",
      { [`TXT bounce.${DOMAIN}`]: ["v=spf1 -include:amazonses.com ~all"] },
      `SPF bounce.${DOMAIN}`,
      "wrong",
      /^Let it be/,
    ],
    [
      "two of SPF",
      { [`TXT bounce.${DOMAIN}`]: ["v=spf1 include:amazonses.com ~all", "v=spf1 -all"] },
      `SPF bounce.${DOMAIN}`,
      "wrong",
      /^Leave one of them/,
    ],
    [
      "a DMARC without a policy",
      { [`TXT _dmarc.${DOMAIN}`]: ["v=DMARC1; rua=mailto:a@example.net"] },
      `DMARC _dmarc.${DOMAIN}`,
      "wrong",
      /p=quarantine/,
    ],
    [
      "a DMARC of a policy that there is not",
      { [`TXT _dmarc.${DOMAIN}`]: ["v=DMARC1; p=maybe"] },
      `DMARC _dmarc.${DOMAIN}`,
      "wrong",
      /p=quarantine/,
    ],
    ["no DMARC", { [`TXT _dmarc.${DOMAIN}`]: undefined }, `TXT _dmarc.${DOMAIN}`, "missing", /v=DMARC1/],
    [
      "a server that does not answer",
      { [`FAIL ${DOMAIN}`]: ["ETIMEOUT"] },
      `MX ${DOMAIN}`,
      "unknown",
      /\(ETIMEOUT\).*--nameserver/,
    ],
  ])("%s", async (_, changed, what, outcome, next) => {
    expect(await look(changed)).toEqual([
      expect.objectContaining({ what, outcome, next: expect.stringMatching(next) }),
    ]);
  });

  it("can not be held against DKIM records that nobody knows", async () => {
    const dkim = { outcome: "not-told", tokens: [], next: "Log in." } as const;
    const found = await checkDns(
      mailRecords({ mailDomain: DOMAIN, region: "eu-west-1", dkimTokens: [] }),
      dkim,
      serverOf(ZONE),
    );
    expect(found.at(-1)).toEqual({ what: "CNAME of DKIM", outcome: "unknown", next: "Log in." });
    expect(found).toHaveLength(6);
  });
});

it("what strangers write into a zone is shown so that no terminal obeys it, and as long as anybody reads", async () => {
  const spf = "v=spf1 \u001b]0;gotcha\u0007\u001b[2J\u009b31m\r\n-all";
  const findings = await look({
    [`TXT bounce.${DOMAIN}`]: [spf],
    [`TXT _dmarc.${DOMAIN}`]: [`v=DMARC1; ${"x".repeat(60_000)}`],
    [`MX ${DOMAIN}`]: Array.from({ length: 4_000 }, (_, n) => `10 mx${n}.\u001b[31mexample.net`),
  });
  const text = told([{ name: "DNS", findings }]);
  expect(findings).toHaveLength(3);
  expect(text).toContain("v=spf1 ]0;gotcha");
  expect(/[^\P{Cc}\n]/u.test(text)).toBe(false);
  expect(text.length).toBeLessThan(2_500);
});

it("an alias that leads to nothing is no MX", async () => {
  const server = { ...serverOf(ZONE), resolveMx: async () => [] };
  const found = await checkDns(RECORDS, { outcome: "known", tokens: TOKENS }, server);
  expect(found.filter(({ what }) => what.startsWith("MX")).map(({ outcome }) => outcome)).toEqual(
    Array.from({ length: 3 }, () => "missing"),
  );
});
