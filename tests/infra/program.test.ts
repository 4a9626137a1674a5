import { beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "./harness/evaluate.ts";
import type { Evaluation } from "./harness/evaluation.ts";
import { RULES } from "./rules/rules.ts";

describe.each(["production", "staging"])("the program of AWS, as stage %s", (stage) => {
  let evaluation: Evaluation;

  beforeAll(async () => {
    evaluation = await evaluate(stage);
  });

  it.each(Object.entries(RULES))("%s", (_, rule) => {
    expect(rule(evaluation)).toEqual([]);
  });
});
