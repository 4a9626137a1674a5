import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BUDGETS, faultsOf, KB, unusedOf, weightOf } from "./budgets.ts";
import { type Bundle, bundle } from "./build.ts";

/** What every bundle has to weigh and hold. `made` are all of them, once the tests run; `folder` is for those that are planted. */
export function weights(made: readonly Bundle[], folder: () => string): void {
  describe("the bundles, as SST makes them", () => {
    it("keep their budgets, and hold nothing that they do not use", () => {
      expect(made.flatMap(faultsOf)).toEqual([]);
    });

    it("hold each part where it is said to be, so that a rule that looks for nothing is noticed", () => {
      expect(unusedOf(made)).toEqual([]);
    });

    it("leave no budget so wide that a library would fit in", () => {
      const wide = made.flatMap(({ name, pieces }) => {
        const spare = BUDGETS[name].all * KB - weightOf(pieces);
        return spare > 0.15 * BUDGETS[name].all * KB ? [`${name}: ${Math.round(spare / KB)} KB`] : [];
      });
      expect(wide).toEqual([]);
    });
  });

  describe("a mistake is noticed", () => {
    it("a handler that parses mails and needs not", async () => {
      const code = `import { simpleParser } from "mailparser";
      export { handler } from "./functions/due.ts";
      console.log(simpleParser);`;
      expect(faultsOf(await bundle("due", join(folder(), "planted"), code))).toEqual([
        expect.stringMatching(/^the start of due weighs \d+ KB, more than 320$/),
        expect.stringMatching(/^all of due weighs \d+ KB, more than 470$/),
        "what parses mails in the start of due",
      ]);
    });

    it("numbering plans that every tap would wait for", async () => {
      const code = `import { findPhones } from "./core/people/phone.ts";
      export { handler } from "./functions/web.ts";
      console.log(findPhones);`;
      expect(faultsOf(await bundle("web", join(folder(), "tap"), code))).toEqual([
        expect.stringMatching(/^the start of web weighs \d+ KB, more than 470$/),
        "the numbering plans in the start of web",
      ]);
    });
  });
}
