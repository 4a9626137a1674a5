import { describe, expect, it } from "vitest";
import { DOMAIN_MISTAKES } from "./domain-mistakes.ts";
import { DEPLOYER, evaluate } from "./harness/evaluate.ts";
import { withChangedTree } from "./harness/tree.ts";
import { MISTAKES } from "./mistakes.ts";
import { RULES } from "./rules/rules.ts";

const PLANTED = [...MISTAKES, ...DOMAIN_MISTAKES];

describe.concurrent("a mistake in the program of AWS is noticed", () => {
  it.each(PLANTED.map((mistake) => [mistake.name, mistake] as const))("%s", async (_, mistake) => {
    const { stage = "production", account, change, env, rule, finding } = mistake;
    const evaluation = await withChangedTree(change, (root) =>
      evaluate(stage, { root, env: { ...DEPLOYER, ...env }, ...(account && { account }) }),
    );
    expect(RULES[rule]?.(evaluation)).toContainEqual(expect.stringMatching(finding));
  });
});

it("every rule is broken by a mistake", () => {
  const broken = new Set(PLANTED.map(({ rule }) => rule));
  expect(Object.keys(RULES).filter((rule) => !broken.has(rule))).toEqual([]);
});
