import { describe, expect, it } from "vitest";
import { findPhones } from "../../core/people/phone.ts";

// Numbers that regulators keep for films and books: 020 7946 0xxx and 07700 900xxx (Ofcom), 555-01xx (NANPA),
// 030 23125 xxx and 0171 39200 xx (Bundesnetzagentur), 01 99 00 xx xx (Arcep).
type Row = readonly [signature: string, address: string, numbers: readonly string[]];

const NUMBERS: readonly Row[] = [
  ["Jane Roe\nSailmaker, Hamble\n+44 7700 900123", "jane@example.net", ["+447700900123"]],
  ["Jane Roe | Hamble | +44 (0)20 7946 0018", "jane@example.net", ["+442079460018"]],
  ["Tel.: +49 (0)30 / 23125-123", "max@example.com", ["+493023125123"]],
  ["Tel.: +49 30/23125123", "max@example.com", ["+493023125123"]],
  ["P: +1 (202) 555-0143", "ann@example.com", ["+12025550143"]],
  ["m. +1.202.555.0143", "ann@example.com", ["+12025550143"]],
  ["+33 1 99 00 12 34", "luc@example.com", ["+33199001234"]],
  ["+33\u00a01\u00a099\u00a000\u00a012\u00a034", "luc@example.com", ["+33199001234"]],
  ["mobile +44 7700 900123\noffice +44 20 7946 0018", "jane@example.net", ["+447700900123", "+442079460018"]],
  ["+44 7700 900123\n+447700900123", "jane@example.net", ["+447700900123"]],
  ["+44 7700 900123 / +44 20 7946 0018", "jane@example.net", ["+447700900123", "+442079460018"]],
  // The country of the address reads a number without one.
  ["Jane Roe\n020 7946 0018", "jane@example.co.uk", ["+442079460018"]],
  ["Tel 030 23125123", "max@example.de", ["+493023125123"]],
  ["Mobil: 0171 3920012", "max@mail.example.de", ["+491713920012"]],
  ["Tél. 01 99 00 12 34", "luc@example.fr", ["+33199001234"]],
  ["00 44 20 7946 0018", "max@example.de", ["+442079460018"]],
  // Fax is no voice.
  ["Fax: +44 20 7946 0019", "jane@example.net", []],
  ["Telefax +49 30 23125124", "max@example.com", []],
  ["F: +44 20 7946 0019", "jane@example.net", []],
  ["Tel: +44 20 7946 0018\nFax: +44 20 7946 0019", "jane@example.net", ["+442079460018"]],
  ["Tel: +44 20 7946 0018, Fax: +44 20 7946 0019", "jane@example.net", ["+442079460018"]],
  ["Fax: +44 20 7946 0019 | Tel: +44 20 7946 0018", "jane@example.net", ["+442079460018"]],
  ["t +44 20 7946 0018 f +44 20 7946 0019", "jane@example.net", ["+442079460018"]],
  // What else a signature is full of.
  ["Jane Roe\nSailmaker", "jane@example.net", []],
  ["", "jane@example.net", []],
  ["VAT GB 123 4567 89", "jane@example.co.uk", []],
  ["IBAN DE02 1203 0000 0000 2020 51", "max@example.com", []],
  ["Company No. 01234567, registered in England", "jane@example.net", []],
  ["HRB 123456 Amtsgericht Berlin, USt-IdNr. DE123456789", "max@example.de", []],
  ["Invoice 2026-11-0042 of 2026-11-09", "jane@example.net", []],
  ["Order 4711 0815 2342", "jane@example.net", []],
  ["10115 Berlin, 20359 Hamburg", "max@example.com", []],
  ["9:00-17:30, Mon-Fri 2026", "jane@example.net", []],
  ["+44", "jane@example.net", []],
  ["++++++++", "jane@example.net", []],
];

const WRITTEN: readonly (readonly [signature: string, address: string, written: string])[] = [
  ["Jane Roe\n020 7946 0018", "jane@example.net", "020 7946 0018"],
  ["Tel: 020 7946 0018", "jane@example.com", "020 7946 0018"],
  ["Phone (202) 555-0143", "ann@example.org", "(202) 555-0143"],
  ["c: 202.555.0143", "ann@example.org", "202.555.0143"],
  ["202-555-0143", "ann@example.org", "202-555-0143"],
  // A top-level domain sold to the world says nothing about where somebody lives.
  ["020 7946 0018", "jane@example.io", "020 7946 0018"],
  ["020 7946 0018", "jane@example.co", "020 7946 0018"],
];

describe("findPhones", () => {
  it.each(NUMBERS)("%j of %s", (signature, address, numbers) => {
    expect(findPhones(signature, { address }).map(({ number }) => number)).toEqual(numbers);
  });

  it.each(WRITTEN)("keeps %j of %s as it was written, and guesses no country", (signature, address, written) => {
    expect(findPhones(signature, { address })).toEqual([{ number: written, written, countries: [], national: true }]);
  });

  it.each(["ext. 12", "ext 12", "x12", "extension 12", "Durchwahl 12"])(
    "shows an extension written as %j",
    (extension) => {
      const [phone] = findPhones(`Tel +44 20 7946 0018 ${extension}`, {});
      expect([phone?.number, phone?.written]).toEqual(["+442079460018", `+44 20 7946 0018 ${extension}`]);
    },
  );

  it("says in which countries a number may be", () => {
    expect(findPhones("+44 7700 900123", {})[0]?.countries).toContain("GB");
    expect(findPhones("+1 202 555 0143", {})[0]?.countries).toContain("US");
    expect(findPhones("+49 30 23125123", {})[0]?.countries).toEqual(["DE"]);
  });

  it("quotes the number as it stands in the signature", () => {
    const signature = "Jane Roe, Hamble, +44 (0)20 7946 0018.";
    expect(signature).toContain(findPhones(signature, {})[0]?.written);
  });

  it("reads a hostile signature in bounded time", () => {
    for (const text of ["+1 ", "1".repeat(3), "(", "+4 (0) ", "020 7946 ", "fax "]) {
      expect(findPhones(text.repeat(200_000 / text.length), { address: "a@example.de" }).length).toBeLessThan(200);
    }
  });
});
