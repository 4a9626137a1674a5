import { afterAll, expect } from "vitest";
import { leaks } from "./log-guard.ts";
import "./network-guard.ts";
import { refusals } from "./outside-call.ts";

// Together, so that each is told of when both are wrong.
afterAll(() => {
  expect([...leaks.splice(0), ...refusals.splice(0).map(({ message }) => message)]).toEqual([]);
});
