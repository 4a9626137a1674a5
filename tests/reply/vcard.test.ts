import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vcardOf } from "../../core/reply/vcard.ts";
import { JANE } from "../support/card.ts";

describe("a vCard", () => {
  it("holds the name, the address and the number", () => {
    expect(vcardOf(JANE)).toBe(
      "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jane Roe\r\nEMAIL:jane@example.net\r\nTEL;VALUE=uri:tel:+447700900123\r\nEND:VCARD\r\n",
    );
  });

  it("keeps a number without a country as it was written", () => {
    const phone = {
      ...JANE.phone,
      number: "0",
      written: "020 7946 0018",
      countries: [],
      national: true,
      at: JANE.firstAt,
    };
    expect(vcardOf({ ...JANE, phone })).toContain("\r\nTEL:020 7946 0018\r\n");
  });

  it("is none without a number", () => {
    expect(vcardOf({ ...JANE, phone: undefined })).toBeUndefined();
  });

  it("lets no name add a line, and keeps its lines short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        const card = vcardOf({ ...JANE, name: `${name}\r\nTEL:666` }) ?? "";
        const lines = card.split("\r\n");
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const unfolded = card.replace(/\r\n /g, "").trimEnd().split("\r\n");
        expect(unfolded.map((line) => line.split(/[:;]/, 1)[0])).toEqual([
          "BEGIN",
          "VERSION",
          "FN",
          "EMAIL",
          "TEL",
          "END",
        ]);
      }),
    );
  });
});
