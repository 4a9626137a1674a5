import { beforeAll, describe, expect, it } from "vitest";
import { DEPLOYER, evaluate } from "./harness/evaluate.ts";
import type { Account, Env, Evaluation } from "./harness/evaluation.ts";
import { RULES } from "./rules/rules.ts";

/** The certificate of a zone that is elsewhere. */
const WEB_CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/one";

/**
 * Each kind of stage, in an account where SES runs no rule set, one of another stage, or one of somebody else; and what a
 * stage may be deployed with.
 */
const WAYS: readonly (readonly [stage: string, account: Account, env: Env])[] = [
  ["production", {}, {}],
  [
    "production",
    { ruleSet: "mails-of-the-company" },
    { WEB_DOMAIN: "www.example.org", DNS_ZONE: "route53", DMARC_REPORTS: "d@example.net" },
  ],
  [
    "staging",
    { ruleSet: "online-buddy" },
    { WEB_DOMAIN: "pages.example.net", WEB_CERTIFICATE, LEDGER_TABLE: "restored-ledger" },
  ],
  ["staging", {}, {}],
  ["ann", {}, {}],
];

describe.each(WAYS)(
  "the program of AWS, as stage %s in an account with %j, deployed with %j",
  (stage, account, env) => {
    let evaluation: Evaluation;

    beforeAll(async () => {
      evaluation = await evaluate(stage, { account, env: { ...DEPLOYER, ...env } });
    });

    it.each(Object.entries(RULES))("%s", (_, rule) => {
      expect(rule(evaluation)).toEqual([]);
    });
  },
);

it("a stage that may not look which rule set runs makes none, and says why", async () => {
  const { failures } = await evaluate("ann", { account: { isClosed: true } });
  expect(failures).toEqual([expect.stringContaining("AccessDenied")]);
});
