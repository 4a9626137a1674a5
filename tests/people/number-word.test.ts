import { expect, it } from "vitest";
import { spelled } from "../../core/people/number-word.ts";

it("writes small numbers as people do", () => {
  expect([0, 1, 12, 13].map(spelled)).toEqual(["no", "one", "twelve", "13"]);
});
