import { describe, expect, it } from "vitest";
import { isEcho, runsOf } from "../../core/buddy/echo.ts";

const SAID = new Set(runsOf("The rudder of the Contessa came off in one piece, to my great surprise."));

describe("an echo", () => {
  it.each([
    ["the rudder of the contessa came off in one piece", true],
    ["You wrote that the rudder of the Contessa came off in one piece?", true],
    ["Our rudder came off in three pieces, and I was not surprised at all.", false],
    ["The rudder of the Contessa was never my worry, but the mast step keeps me awake at night.", false],
    ["The rudder?", false],
    ["", false],
  ])("%s: %s", (sentence, echoes) => {
    expect(isEcho(runsOf(sentence), SAID)).toBe(echoes);
  });
});
