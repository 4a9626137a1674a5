import { beforeAll, describe, expect, it } from "vitest";
import { DEPLOYER, evaluate } from "./harness/evaluate.ts";
import type { Env, Evaluation } from "./harness/evaluation.ts";
import { RULES } from "./rules/rules.ts";

/** The certificate of a zone that is elsewhere. */
const WEB_CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/one";

/** What a stage may be deployed with. */
const WAYS: readonly (readonly [stage: string, way: string, env: Env])[] = [
  ["production", "with nothing but a domain", {}],
  ["staging", "with nothing but a domain", {}],
  [
    "production",
    "all of whose DNS is ours",
    { WEB_DOMAIN: "www.example.org", DNS_ZONE: "route53", DMARC_REPORTS: "d@example.net" },
  ],
  [
    "staging",
    "with pages and a ledger from elsewhere",
    { WEB_DOMAIN: "pages.example.net", WEB_CERTIFICATE, LEDGER_TABLE: "restored-ledger" },
  ],
];

describe.each(WAYS)("the program of AWS, as stage %s, %s", (stage, _way, env) => {
  let evaluation: Evaluation;

  beforeAll(async () => {
    evaluation = await evaluate(stage, undefined, { ...DEPLOYER, ...env });
  });

  it.each(Object.entries(RULES))("%s", (_, rule) => {
    expect(rule(evaluation)).toEqual([]);
  });
});
