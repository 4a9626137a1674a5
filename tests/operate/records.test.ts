import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mailRecords } from "../../infra/dns-records.ts";
import { outputsOf } from "../../infra/operate/outputs.ts";
import { placeOf } from "../../infra/operate/place.ts";
import { recordsOf } from "../../infra/operate/records.ts";
import { recordList, recordsAsJson, zoneFile } from "../../infra/operate/written-records.ts";
import { temporaryFolder } from "../local/temporary.ts";
import { ACCOUNT, DOMAIN, PLACE } from "./healthy.ts";

/** The error of the SDK of an account that nobody has logged in to. */
const NOBODY = Object.assign(new Error("no keys"), { name: "CredentialsProviderError" });

const written = (records: ReturnType<typeof mailRecords>): string[] =>
  records.map(({ type, name, value, priority = "" }) => `${type} ${name} ${priority} ${value}`.replace(/ +/g, " "));

describe("the records of a domain", () => {
  it("are what SES asks for, and a policy of DMARC without what RFC 9989 has dropped", () => {
    const records = mailRecords({
      mailDomain: DOMAIN,
      region: "us-east-1",
      dkimTokens: ["t1", "t2"],
      reports: "d@example.net",
    });
    expect(written(records)).toEqual([
      `MX in.${DOMAIN} 10 inbound-smtp.us-east-1.amazonaws.com`,
      `MX ${DOMAIN} 10 inbound-smtp.us-east-1.amazonaws.com`,
      `CNAME t1._domainkey.${DOMAIN} t1.dkim.amazonses.com`,
      `CNAME t2._domainkey.${DOMAIN} t2.dkim.amazonses.com`,
      `MX bounce.${DOMAIN} 10 feedback-smtp.us-east-1.amazonses.com`,
      `TXT bounce.${DOMAIN} v=spf1 include:amazonses.com ~all`,
      `TXT _dmarc.${DOMAIN} v=DMARC1; p=quarantine; rua=mailto:d@example.net`,
    ]);
    expect(written(records).join()).not.toMatch(/pct=|rf=|ri=/);
  });

  it("come as a zone file that ends each name with a dot and quotes each text", async () => {
    const text = zoneFile(
      await recordsOf({ ...PLACE, webDomain: "www.example.org" }, ACCOUNT, { webTarget: "d1.cloudfront.net" }),
    );
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith(";"));
    expect(lines).toHaveLength(9);
    for (const line of lines)
      expect(line).toMatch(/^[a-z0-9._-]+\.\t300\tIN\t(MX\t10 [a-z0-9.-]+\.|CNAME\t[a-z0-9._-]+\.|TXT\t"[^"]+")$/);
    expect(lines.at(-1)).toBe("www.example.org.\t300\tIN\tCNAME\td1.cloudfront.net.");
  });

  it("come as a list for people, with a warning for who has mailboxes at the domain", async () => {
    const text = recordList(await recordsOf(PLACE, ACCOUNT, {}));
    expect(text).toContain(`  in.${DOMAIN}  `);
    expect(text.match(/signs what is sent/g)).toHaveLength(1);
    expect(text).toMatch(
      /All mail to buddy\.example\.org comes to the service: .* a subdomain of its own instead\.\n$/,
    );
  });

  it.each([
    ["nobody has logged in", async () => Promise.reject(NOBODY), /AWS_PROFILE/],
    ["nothing is deployed yet", async () => ({ dkimTokens: [] }), /deploy, and ask again/],
  ])("say what is missing where %s", async (_, identity, next) => {
    const needed = await recordsOf(PLACE, { identity }, {});
    expect(needed.records.filter(({ type }) => type === "CNAME")).toEqual([]);
    const { notes, records } = JSON.parse(recordsAsJson(PLACE, needed)) as typeof needed;
    expect(notes.at(-1)).toMatch(next);
    expect(records).toEqual(needed.records);
  });

  it("of pages that have never been deployed wait for it", async () => {
    const { records, notes } = await recordsOf({ ...PLACE, webDomain: "www.example.org" }, ACCOUNT, {});
    expect(records.map(({ name }) => name)).not.toContain("www.example.org");
    expect(notes.at(-1)).toMatch(/^www\.example\.org needs a CNAME too: deploy first/);
  });
});

describe("what the last deployment has left", () => {
  const leave = async (text: string): Promise<string> => {
    const file = join(await temporaryFolder(), "outputs.json");
    await writeFile(file, text);
    return file;
  };
  const left = { web: "https://www.example.org", webTarget: "d1.cloudfront.net", inboundDomain: `in.${DOMAIN}` };

  it("is taken where it was this stage's", async () => {
    const file = await leave(JSON.stringify({ ...left, serviceAddress: `buddy@${DOMAIN}` }));
    expect(await outputsOf(PLACE, file)).toEqual({ web: left.web, webTarget: left.webTarget });
  });

  it.each([
    ["another stage's", JSON.stringify({ ...left, serviceAddress: `buddy@staging.${DOMAIN}` })],
    ["of another form", JSON.stringify({ web: 1, serviceAddress: `buddy@${DOMAIN}` })],
    ["no JSON", "{"],
    ["null", "null"],
  ])("is nothing where it is %s", async (_, text) => {
    expect(await outputsOf(PLACE, await leave(text))).toEqual({});
    expect(await outputsOf(PLACE, join(await temporaryFolder(), "never.json"))).toEqual({});
  });
});

describe("which installation is meant", () => {
  it.each([
    [{ domain: DOMAIN }, {}, PLACE],
    [{}, { MAIL_DOMAIN: DOMAIN, WEB_DOMAIN: "www.example.org" }, { ...PLACE, webDomain: "www.example.org" }],
    [
      { stage: "staging", region: "us-west-2" },
      { MAIL_DOMAIN: DOMAIN, WEB_DOMAIN: "www.example.org", LEDGER_TABLE: "restored" },
      {
        ...PLACE,
        stage: "staging",
        mailDomain: `staging.${DOMAIN}`,
        region: "us-west-2",
        webDomain: "staging.www.example.org",
        ledger: "restored",
      },
    ],
    [{}, { MAIL_DOMAIN: DOMAIN, MAIL_REGION: "us-east-1" }, { ...PLACE, region: "us-east-1" }],
    [{ stage: "ann" }, { MAIL_DOMAIN: DOMAIN }, { ...PLACE, stage: "ann", mailDomain: `ann.${DOMAIN}` }],
  ])("%j with %j", async (wanted, env, place) => {
    expect(await placeOf(wanted, env)).toEqual(place);
  });

  it.each([
    [{}, /^Say which domain/],
    [{ domain: "example" }, /"example" is none\.$/],
    [{ domain: "https://example.org" }, /is none\.$/],
    [{ domain: DOMAIN, stage: "a b" }, /^--stage .*"a b" is none\.$/],
    [{ domain: DOMAIN, region: "ireland" }, /^--region .*"ireland" is none\.$/],
    [{ domain: DOMAIN, reports: "me" }, /"me" is none\.$/],
    [{ domain: DOMAIN, web: "x" }, /"x" is none\.$/],
  ])("%j is answered with a sentence", async (wanted, sentence) => {
    await expect(placeOf(wanted, {})).rejects.toThrow(sentence);
  });

  it("is none in a region where SES takes no mail in, for nothing is deployed there", async () => {
    const env = { MAIL_DOMAIN: DOMAIN, MAIL_REGION: "eu-north-1" };
    await expect(placeOf({}, env)).rejects.toThrow(/^MAIL_REGION is eu-north-1, where SES takes no mail in/);
  });
});
