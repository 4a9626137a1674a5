import { getCountries } from "libphonenumber-js/max";
import { expect, it } from "vitest";
import { COUNTRIES, isCountry } from "../../core/people/countries.ts";

it("the countries are those of the numbering plans", () => {
  expect([...COUNTRIES]).toEqual(getCountries().toSorted());
});

it.each([
  ["DE", true],
  ["UK", false],
  ["XX", false],
  ["de", false],
  ["", false],
])("%s is a country: %s", (code, expected) => {
  expect(isCountry(code)).toBe(expected);
});
