import { describe, expect, it } from "vitest";
import { postalTown } from "../../core/people/postal-town.ts";

describe("the town of a signature", () => {
  it.each([
    ["Kaiweg 11, 20457 Hamburg", "Hamburg"],
    ["D-10115 Berlin", "Berlin"],
    ["1012 AB Amsterdam", "Amsterdam"],
    ["12 quai des Tanneurs\n69005 Lyon, France", "Lyon"],
    ["60311 Frankfurt am Main", "Frankfurt am Main"],
    ["00-001 Warszawa", "Warszawa"],
    ["1000-001 Lisboa", "Lisboa"],
    ["14 Harbour Row, Edinburgh EH6 6QQ", "Edinburgh"],
    ["19 Pier Terrace, Grimsby DN32 7XX, UK", "Grimsby"],
    ["2210 Alder Street, Suite 4\nSan Francisco, CA 94110", "San Francisco"],
    ["Toronto, ON M5V 2T6", "Toronto"],
    ["Sydney NSW 2000", "Sydney"],
    ["Jane Roe\nSailmaker, Hamble\n+44 7700 900123", undefined],
    ["Invoice 20457 of Monday", undefined],
    ["Room 1012 and the attic", undefined],
    ["In 2019 Hamburg won", undefined],
    ["", undefined],
  ])("%j: %s", (signature, town) => {
    expect(postalTown(signature)).toBe(town);
  });
});
