import { beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "./harness/evaluate.ts";
import type { Account, Evaluation } from "./harness/evaluation.ts";
import { RULES } from "./rules/rules.ts";

/** Each kind of stage, in an account where SES runs no rule set, one of another stage, or one of somebody else. */
const STAGES: readonly (readonly [stage: string, account: Account])[] = [
  ["production", {}],
  ["production", { ruleSet: "mails-of-the-company" }],
  ["staging", { ruleSet: "online-buddy" }],
  ["ann", {}],
];

describe.each(STAGES)("the program of AWS, as stage %s in an account with %j", (stage, account) => {
  let evaluation: Evaluation;

  beforeAll(async () => {
    evaluation = await evaluate(stage, { account });
  });

  it.each(Object.entries(RULES))("%s", (_, rule) => {
    expect(rule(evaluation)).toEqual([]);
  });
});

it("a stage that may not look which rule set runs makes none, and says why", async () => {
  const { failures } = await evaluate("ann", { account: { isClosed: true } });
  expect(failures).toEqual([expect.stringContaining("AccessDenied")]);
});
