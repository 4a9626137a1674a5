import { describe, expect, it } from "vitest";
import type { Account, ReceiptRule } from "../../infra/operate/account.ts";
import { examine } from "../../infra/operate/examine.ts";
import { isInOrder } from "../../infra/operate/finding.ts";
import type { Place } from "../../infra/operate/place.ts";
import { told, toldAsJson } from "../../infra/operate/told.ts";
import { loopbackServer } from "../support/loopback-server.ts";
import { ACCOUNT, DOMAIN, PLACE } from "./healthy.ts";

/** Of no interest here, and never asked outside. */
const server = {
  resolveMx: async () => Promise.reject(Object.assign(new Error("off"), { code: "ECONNREFUSED" })),
  resolveTxt: async () => Promise.reject(Object.assign(new Error("off"), { code: "ECONNREFUSED" })),
  resolveCname: async () => Promise.reject(Object.assign(new Error("off"), { code: "ECONNREFUSED" })),
};

const awsError = (name: string): Error => Object.assign(new Error("no"), { name, $metadata: {} });
const refusing = (name: string) => async (): Promise<never> => Promise.reject(awsError(name));

async function look(changed: Partial<Account>, place: Partial<Place> = {}, web?: string) {
  const outputs = web === undefined ? {} : { web };
  const chapters = await examine({ ...PLACE, ...place }, { account: { ...ACCOUNT, ...changed }, server, outputs });
  const findings = chapters.filter(({ name }) => !["DNS", "Pages"].includes(name)).flatMap((one) => one.findings);
  return { chapters, findings, notOk: findings.filter(({ outcome }) => outcome !== "ok") };
}

const identity = await ACCOUNT.identity(DOMAIN);
const rules = await ACCOUNT.activeRules();
const table = await ACCOUNT.table("l");
const ours = (changed: Partial<ReceiptRule>): ReceiptRule[] =>
  rules?.rules.map((rule) => ({ ...rule, ...changed })) ?? [];

type Row = readonly [
  name: string,
  account: Partial<Account>,
  place: Partial<Place>,
  outcome: string,
  what: RegExp,
  next: RegExp,
];

const ROWS: readonly Row[] = [
  [
    "an identity that was never made",
    { identity: async () => ({ dkimTokens: [] }) },
    {},
    "missing",
    /is yours$/,
    /^Deploy the stage first: npm run deploy -- --stage production\.$/,
  ],
  [
    "an identity that waits for its records",
    { identity: async () => ({ ...identity, verification: "Pending" }) },
    {},
    "missing",
    /is yours$/,
    /^Set the records of DNS/,
  ],
  [
    "an identity that SES has given up",
    { identity: async () => ({ ...identity, verification: "Failed" }) },
    {},
    "wrong",
    /is yours$/,
    /given up looking/,
  ],
  [
    "mail that is not signed",
    { identity: async () => ({ ...identity, dkim: "TemporaryFailure" }) },
    {},
    "wrong",
    /DKIM/,
    /given up/,
  ],
  [
    "an envelope sender that waits",
    { identity: async () => ({ ...identity, mailFrom: { domain: `bounce.${DOMAIN}`, status: "Pending" } }) },
    {},
    "missing",
    /MAIL FROM/,
    /^Set the records/,
  ],
  [
    "an envelope sender elsewhere",
    { identity: async () => ({ ...identity, mailFrom: { domain: "mail.example.net", status: "Success" } }) },
    {},
    "wrong",
    /MAIL FROM/,
    /^Deploy/,
  ],
  [
    "the sandbox",
    { quota: async () => ({ perDay: 200, perSecond: 1, isPaused: false }) },
    {},
    "missing",
    /sends to everybody/,
    /production access/,
  ],
  [
    "sending that AWS has paused",
    { quota: async () => ({ perDay: 50_000, perSecond: 14, isPaused: true }) },
    {},
    "wrong",
    /sending is on/,
    /paused/,
  ],
  ["no configuration set", { reports: async () => undefined }, {}, "missing", /come back/, /^Deploy/],
  [
    "complaints that are not reported",
    { reports: async () => [{ types: ["bounce", "delivery"], topicArn: "t" }] },
    {},
    "wrong",
    /come back/,
    /deploy again/,
  ],
  [
    "reports that nobody hears",
    { subscriptions: async (topic) => [{ protocol: topic.includes("Stored") ? "sqs" : "email", isConfirmed: true }] },
    {},
    "wrong",
    /come back/,
    /deploy again/,
  ],
  ["a region where SES takes no mail in", {}, { region: "eu-north-1" }, "wrong", /in eu-north-1$/, /set MAIL_REGION/],
  [
    "no active rule set",
    { activeRules: async () => undefined },
    {},
    "missing",
    /receipt rule/,
    /runs no rule set in eu-west-1/,
  ],
  [
    "the rule set of somebody else, without a rule of this stage",
    { activeRules: async () => ({ name: "other", rules: [] }) },
    {},
    "wrong",
    /receipt rule/,
    /no rule of this stage: npm run deploy -- --stage production adds it/,
  ],
  [
    "a rule set in which another stage alone has a rule",
    {},
    { stage: "staging", mailDomain: `staging.${DOMAIN}` },
    "wrong",
    /receipt rule/,
    /no rule of this stage: npm run deploy -- --stage staging adds it/,
  ],
  [
    "a rule that is switched off",
    { activeRules: async () => ({ name: "x", rules: ours({ isEnabled: false }) }) },
    {},
    "wrong",
    /receipt rule/,
    /switched off/,
  ],
  [
    "a rule that leaves out the secret addresses",
    { activeRules: async () => ({ name: "x", rules: ours({ recipients: [`buddy@${DOMAIN}`] }) }) },
    {},
    "wrong",
    /receipt rule/,
    /leaves out some of its addresses/,
  ],
  [
    "a rule without a topic",
    { activeRules: async () => ({ name: "x", rules: rules?.rules.map(({ topicArn, ...rule }) => rule) ?? [] }) },
    {},
    "wrong",
    /queue hears/,
    /the sweep finds/,
  ],
  [
    "a subscription that nobody has confirmed",
    {
      subscriptions: async (topic) => [
        { protocol: topic.includes("Stored") ? "sqs" : "lambda", isConfirmed: !topic.includes("Stored") },
      ],
    },
    {},
    "wrong",
    /queue hears/,
    /deploy again/,
  ],
  ["no ledger", { tables: async () => [] }, {}, "missing", /ledger is there/, /^Deploy/],
  ["two ledgers", { tables: async () => ["a", "b"] }, {}, "unknown", /ledger is there/, /LEDGER_TABLE/],
  [
    "a restored ledger of another name",
    { table: async () => undefined },
    { ledger: "restored" },
    "missing",
    /ledger is there/,
    /no table restored in eu-west-1/,
  ],
  [
    "a ledger that is still being restored",
    { table: async (name) => ({ ...table, name, isActive: false, isProtected: true, canGoBackInTime: true }) },
    { ledger: "restored" },
    "unknown",
    /ledger is there/,
    /some minutes/,
  ],
  [
    "a restored ledger that can not go back in time",
    { table: async (name) => ({ name, isActive: true, isProtected: true, canGoBackInTime: false, ttl: "ttl" }) },
    { ledger: "restored" },
    "wrong",
    /any second/,
    /^aws dynamodb update-continuous-backups --table-name restored .* --region eu-west-1$/,
  ],
  [
    "a restored ledger that forgets nothing",
    { table: async (name) => ({ name, isActive: true, isProtected: true, canGoBackInTime: true }) },
    { ledger: "restored" },
    "wrong",
    /over is removed/,
    /^aws dynamodb update-time-to-live/,
  ],
  [
    "a ledger that a slip may delete",
    { table: async (name) => ({ name, isActive: true, isProtected: false, canGoBackInTime: true, ttl: "ttl" }) },
    {},
    "wrong",
    /by a slip/,
    /deletion-protection-enabled/,
  ],
  [
    "dead letters",
    { deadLetters: async () => [{ name: "Inbound", waiting: 2 }] },
    {},
    "wrong",
    /given up/,
    /npm run redrive -- --list --stage production/,
  ],
  [
    "keys that may not look at the queues",
    { deadLetters: refusing("AccessDenied") },
    {},
    "unknown",
    /dead letters/,
    /may not look/,
  ],
  ["a service that does not answer", { tables: refusing("TimeoutError") }, {}, "unknown", /the ledger/, /TimeoutError/],
];

describe("an installation on AWS", () => {
  it("is in order when all of it is", async () => {
    const { chapters, notOk } = await look({});
    expect(notOk).toEqual([]);
    expect(isInOrder(chapters)).toBe(true);
    // The eight records, which no server answers here, and a page whose address nobody has said.
    expect(told(chapters)).toMatch(/\nAll that could be seen is in order\. 9 could not be looked at\.\n$/);
  });

  it.each(ROWS)("%s", async (_, account, place, outcome, what, next) => {
    const { chapters, notOk } = await look(account, place);
    expect(notOk).toContainEqual(
      expect.objectContaining({ outcome, what: expect.stringMatching(what), next: expect.stringMatching(next) }),
    );
    expect(isInOrder(chapters)).toBe(outcome === "unknown");
  });

  it.each([
    ["staging", ["any second of the last 35 days can be restored", "what is over is removed"]],
    ["ann", ["what is over is removed"]],
  ])("of stage %s is asked no more of its ledger than the stage has", async (stage, claims) => {
    const bare = { isActive: true, isProtected: false, canGoBackInTime: false };
    const { notOk } = await look({ table: async (name) => ({ ...bare, name }) }, { stage });
    const ledger = notOk.filter(({ what }) => !/receipt rule/.test(what));
    expect(ledger.map(({ what }) => what)).toEqual(claims);
  });

  it.each(["CredentialsProviderError", "ExpiredTokenException", "InvalidClientTokenId"])(
    "is not asked seven times where AWS says %s",
    async (name) => {
      const { chapters, findings } = await look({ quota: refusing(name), identity: refusing(name) });
      expect(findings).toHaveLength(1);
      expect(isInOrder(chapters)).toBe(false);
      expect(told(chapters)).toMatch(/\nNothing could be looked at\.\n$/);
    },
  );

  it("throws what is no answer of AWS", async () => {
    await expect(look({ tables: async () => Promise.reject(new TypeError("a mistake of ours")) })).rejects.toThrow(
      TypeError,
    );
  });

  it.each([
    [200, "ok", undefined],
    [500, "wrong", /TokenKeys/],
    [502, "wrong", /TokenKeys/],
    [404, "wrong", /^Somebody else answers/],
    [301, "wrong", /^Somebody else answers/],
  ])("has a public page that answers %i", async (status, outcome, next) => {
    const asked: string[] = [];
    const url = await loopbackServer(({ path }) => {
      asked.push(path);
      return { status, headers: { location: "https://example.net/" } };
    });
    const { chapters } = await look({}, {}, `${url}/`);
    const [page] = chapters.find(({ name }) => name === "Pages")?.findings ?? [];
    expect(asked).toEqual(["/about"]);
    expect(page?.outcome).toBe(outcome);
    if (next !== undefined) expect(page).toHaveProperty("next", expect.stringMatching(next));
  });

  it("has a public page that nobody can reach", async () => {
    const { chapters } = await look({}, {}, "http://127.0.0.1:9");
    expect(chapters.at(-1)?.findings).toEqual([
      expect.objectContaining({ outcome: "wrong", next: expect.stringMatching(/reached/) }),
    ]);
  });

  it("is told a program as it is", async () => {
    const { chapters } = await look({ deadLetters: async () => [{ name: "Inbound", waiting: 2 }] });
    expect(JSON.parse(toldAsJson(chapters))).toEqual({ isInOrder: false, chapters });
  });
});
