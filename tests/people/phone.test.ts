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

// The postal address, or another number, reads a number without a country.
const BESIDE: readonly (readonly [signature: string, numbers: readonly string[]])[] = [
  ["Max Lind\n10115 Berlin, Germany\nTel 030 23125123", ["+493023125123"]],
  ["Max Lind\nTorstr. 1, D-10115 Berlin\n030 23125123", ["+493023125123"]],
  ["Max Lind\nBerlin, Deutschland\n030 23125123", ["+493023125123"]],
  ["Max Lind | Berlin | Allemagne\n030 23125123", ["+493023125123"]],
  ["Ann Quill\nAustin, TX 78701\n(512) 555-0143", ["+15125550143"]],
  ["Ann Quill\n12 Elm Street, Springfield, IL 62701-1234\n217-555-0143", ["+12175550143"]],
  ["Ann Quill\nToronto, ON M5V 3L9\n416 555 0143", ["+14165550143"]],
  ["Jane Roe\nLondon SW1A 1AA\n020 7946 0018", ["+442079460018"]],
  ["Jane Roe\nHamble, England\n020 7946 0018", ["+442079460018"]],
  ["Jane Roe\nHamble, U.K.\n020 7946 0018", ["+442079460018"]],
  ["Luc Martin\nF-75001 Paris\n01 99 00 12 34", ["+33199001234"]],
  ["Luc Martin\nParis, France\n01 99 00 12 34", ["+33199001234"]],
  ["Ida Berg\nSE-111 22 Stockholm\n08-465 004 23", ["+46846500423"]],
  ["Kim Ford\nSydney NSW 2000\n(02) 5550 1234", ["+61255501234"]],
  ["Anna Nowak\n00-950 Warszawa, Polska\n22 555 01 23", ["+48225550123"]],
  ["Mobile +49 171 3920012\nOffice 030 23125123", ["+491713920012", "+493023125123"]],
  // Two countries, a name that is one, a state that is one: nothing is told.
  ["Max Lind\nBerlin, Germany\nLondon SW1A 1AA\n030 23125123", ["030 23125123"]],
  ["India\n202-555-0143", ["202-555-0143"]],
  ["Ann Quill\nAtlanta, Georgia\n404-555-0143", ["404-555-0143"]],
];

// The clock of a mail that she sent herself: minutes east of UTC in winter.
const BY_CLOCK: readonly (readonly [signature: string, offset: number | undefined, number: string])[] = [
  ["Asha Rao\n080 4567 8901", 330, "+918045678901"],
  ["Kim Ford\n(02) 5550 1234", 600, "+61255501234"],
  ["Ria Moana\n021 555 0123", 780, "+64215550123"],
  // Korea has such a number as well as Japan, Canada as well as the United States; and UTC is the clock of machines.
  ["Yuki Sato\n03-5550-1234", 540, "03-5550-1234"],
  ["Ann Quill\n202-555-0143", -300, "202-555-0143"],
  ["Jane Roe\n020 7946 0018", 0, "020 7946 0018"],
  ["Max Lind\n030 23125123", 60, "030 23125123"],
  ["Max Lind\n030 23125123", undefined, "030 23125123"],
];

// Numbers that stand in her signature and are not hers.
const OTHERS: readonly (readonly [signature: string, numbers: readonly string[]])[] = [
  ["Jane Roe\n+44 7700 900123\nAssistant: Tom Hale, +44 20 7946 0018", ["+447700900123"]],
  ["Jane Roe\nAssistant: Tom Hale\n+44 20 7946 0018", []],
  ["Jane Roe\nMy assistant Tom is at +44 20 7946 0018", []],
  ["Jane Roe\nPA: +44 20 7946 0018", []],
  ["Max Lind\nSekretariat: +49 30 23125123", []],
  ["Luc Martin\nAssistante : +33 1 99 00 12 34", []],
  ["Jane Roe\nZoom: +1 202 555 0143, PIN 4711 0815", []],
  ["Jane Roe\nDial-in: +1 202 555 0143\n+44 7700 900123", ["+447700900123"]],
  ["Jane Roe\nMeeting ID 812 5550 1234", []],
  ["Jane Roe\nToll-free: +1 800 555 0143", []],
  ["Switchboard: +44 20 7946 0018\nMobile: +44 7700 900123", ["+447700900123", "+442079460018"]],
  ["Max Lind\nZentrale: +49 30 23125100\nDirekt: +49 30 23125123", ["+493023125123", "+493023125100"]],
  ["Jane Roe, Executive Assistant\n+44 7700 900123", ["+447700900123"]],
  ["Jane Roe | Support Engineer | +44 7700 900123", ["+447700900123"]],
  ["Jane Roe, Assistant Professor, +44 7700 900123", ["+447700900123"]],
  ["Jane Roe\nConference Manager\n+44 7700 900123", ["+447700900123"]],
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

  it.each(BESIDE)("%j", (signature, numbers) => {
    expect(findPhones(signature, { address: "someone@example.com" }).map(({ number }) => number)).toEqual(numbers);
  });

  it.each(BY_CLOCK)("%j with a clock %d minutes ahead of UTC", (signature, offset, number) => {
    const sentAt = { at: new Date("2026-11-09T09:00:00Z"), offset };
    expect(findPhones(signature, { address: "someone@example.com", sentAt })[0]?.number).toBe(number);
  });

  it.each(OTHERS)("finds whose number it is in %j", (signature, numbers) => {
    expect(findPhones(signature, { address: "someone@example.com" }).map(({ number }) => number)).toEqual(numbers);
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
