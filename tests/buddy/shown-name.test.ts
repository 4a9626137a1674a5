import { describe, expect, it } from "vitest";
import { shownName } from "../../core/buddy/shown-name.ts";

const named = (name: string) => shownName({ contact: "jane@example.net", name });

describe("a shown name", () => {
  it.each([
    ["https://evil.example/login", "https: evil. example/login"],
    ["www.evil.example", "www. evil. example"],
    ["Jane Roe evil.example", "Jane Roe evil. example"],
    ["Dr.Lind", "Dr.Lind"],
    ["J.R. Ewing", "J.R. Ewing"],
    ["Jane Roe", "Jane Roe"],
  ])("%s reads %s, and no part of it looks like a link", (name, shown) => {
    expect(named(name)).toBe(shown);
  });

  it("is the address where there is no name, and never longer than a line or two", () => {
    expect(shownName({ contact: "name:jane roe" })).toBe("jane roe");
    expect(shownName({ contact: "jane@example.net", address: "jane@example.net" })).toBe("jane@example.net");
    expect(named("a".repeat(300))).toHaveLength(200);
  });
});
