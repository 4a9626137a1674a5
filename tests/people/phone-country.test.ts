import { describe, expect, it } from "vitest";
import type { SentAt } from "../../core/mail/sent-at.ts";
import { findPhones } from "../../core/people/phone.ts";
import { postalCountries } from "../../core/people/postal-country.ts";

// Fictional numbers as in phone.test.ts; Australia keeps 5550 xxxx and 0491 570 xxx (ACMA), Sweden 08-465 004 xx (PTS).
// Other countries keep none: there the digits count up.
type Row = readonly [country: string, signature: string, numbers: readonly string[]];

/** Nothing but the signature tells the country. */
const BY_SIGNATURE: readonly Row[] = [
  ["US", "Ann Quill\n12 Main St, Austin, TX 78701\n(202) 555-0143", ["+12025550143"]],
  ["US", "Ann Quill | Austin TX 78701-1234 | 202.555.0143", ["+12025550143"]],
  ["US", "Boise, ID 83702\n1-202-555-0143", ["+12025550143"]],
  ["US", "Potter\nPortland, Oregon 97201, USA\nTel: 202 555 0143 ext. 12", ["+12025550143"]],
  ["US", "Atlanta, Georgia 30303\n202-555-0143", ["+12025550143"]],
  ["CA", "Toronto, ON M5V 2T6\n604-555-0123", ["+16045550123"]],
  ["CA", "Montréal (Canada)\n514 555-0123", ["+15145550123"]],
  ["US and CA", "Austin, TX 78701\nToronto, ON M5V 2T6\n604-555-0123", ["+16045550123"]],
  ["GB", "Jane Roe\nLondon SW1A 1AA\n020 7946 0018", ["+442079460018"]],
  ["GB", "4 Dock Road, Hamble, England\nSO31 4HB\nTel. 020 7946 0018", ["+442079460018"]],
  ["GB", "Hamble, United Kingdom\n(020) 7946 0018", ["+442079460018"]],
  ["DE", "Max Berg\n10115 Berlin, Germany\nTel. 030 23125-123", ["+493023125123"]],
  ["DE", "D-10115 Berlin\n030 / 23125123", ["+493023125123"]],
  ["DE", "DE-10115 Berlin\nMobil: 0171 3920012", ["+491713920012"]],
  ["DE", "10115 Berlin\nDeutschland\n(030) 23125123", ["+493023125123"]],
  ["DE", "10115 Berlin, Allemagne\nTél. 030 23125123", ["+493023125123"]],
  ["DE", "Tel. +49 30 23125123\nMobil 0171 3920012", ["+493023125123", "+491713920012"]],
  ["DE, by the fax", "Telefon 030 23125123\nTelefax +49 30 23125124", ["+493023125123"]],
  ["AT", "A-1010 Wien\nTel. 01 5330123", ["+4315330123"]],
  ["AT", "1010 Wien, Österreich\n0664 1234567", ["+436641234567"]],
  ["CH", "CH-8001 Zürich\nTel. 044 123 45 67", ["+41441234567"]],
  ["CH", "8001 Zürich, Schweiz\nMobile: 079 123 45 67", ["+41791234567"]],
  ["FR", "F-75001 Paris\nTél. : 01 99 00 12 34", ["+33199001234"]],
  ["FR", "Paris, France\n01 99 00 12 34", ["+33199001234"]],
  ["ES", "28001 Madrid, España\nMóvil: 612 34 56 78", ["+34612345678"]],
  ["IT", "20121 Milano, Italia\nTel. 02 1234 5678", ["+390212345678"]],
  ["NL", "1012 AB Amsterdam\nTel: 020 123 4567", ["+31201234567"]],
  ["NL", "Amsterdam, Nederland\nMobiel 06 12345678", ["+31612345678"]],
  ["SE", "111 22 Stockholm, Sverige\nTel: 08-465 004 12", ["+46846500412"]],
  ["PL", "00-001 Warszawa\nTel. 22 123 45 67", ["+48221234567"]],
  ["PT", "1000-001 Lisboa\nTel. 212 345 678", ["+351212345678"]],
  ["JP", "〒100-0001 東京都千代田区\nTel: 03-1234-5678", ["+81312345678"]],
  ["JP", "東京、日本\n100-0001 Tokyo, Japan\n03-1234-5678", ["+81312345678"]],
  ["BR", "São Paulo - SP, 01310-100\nTel.: (11) 5550-1234", ["+551155501234"]],
  ["BR", "São Paulo, Brasil\nCelular: (11) 95550-1234", ["+5511955501234"]],
  ["IN", "Bengaluru 560001, India\nTel: 080 5550 1234", ["+918055501234"]],
  ["AU", "Sydney NSW 2000\nPh: 02 5550 1234", ["+61255501234"]],
  ["AU", "Perth WA 6000, Australia\nM: 0491 570 156", ["+61491570156"]],
  ["IE", "Dublin, Ireland\nTel: 01 234 5678", ["+35312345678"]],
  ["DK", "DK-1050 København\nTlf. / Tel: 32 12 34 56", ["+4532123456"]],
  ["Czechia", "Praha, Česko\nMobil: 601 123 456", ["+420601123456"]],
];

/** No country is said, or two could be meant. */
const UNREAD: readonly (readonly [why: string, signature: string, written: string, address?: string])[] = [
  ["a town and digits that many countries have", "10115 Berlin\n030 23125123", "030 23125123"],
  ["two offices, and both could read it", "D-10115 Berlin\nLondon SW1A 1AA\n030 23125123", "030 23125123"],
  ["a country somebody looks after", "Head of Sales, Germany\n044 123 4567", "044 123 4567"],
  ["a person called like a country", "Chad\n020 7946 0018", "020 7946 0018"],
  ["a first name below a number", "Room 2004\nJordan Hale\n020 7946 0018", "020 7946 0018"],
  ["a state that is a country too", "Atlanta, Georgia\n202 555 0143", "202 555 0143"],
  ["digits of another country than the office", "10115 Berlin, Germany\n202-555-0143", "202-555-0143"],
  ["an order number", "Order, ref. OR 97201\n202-555-0143", "202-555-0143"],
  ["a street in the north-east", "1200 NE Oak Street\n020 123 4567", "020 123 4567"],
  ["digits of another country than the address", "(202) 555-0143", "(202) 555-0143", "ann@example.de"],
  [
    "an office abroad that would read it otherwise",
    "London SW1A 1AA\n030 2312 5123",
    "030 2312 5123",
    "max@example.de",
  ],
];

describe("a number without a country code", () => {
  it.each(BY_SIGNATURE)("is read in %s by its signature: %j", (_, signature, numbers) => {
    const phones = findPhones(signature, { address: "somebody@example.com" });
    expect(phones.map(({ number }) => number)).toEqual(numbers);
  });

  const unread = UNREAD.map(([why, signature, written, address = "somebody@example.com"]) => ({
    ...{ why, signature, written, address },
  }));

  it.each(unread)("is kept as written for $why", ({ signature, written, address }) => {
    expect(findPhones(signature, { address })).toEqual([{ number: written, written, countries: [], national: true }]);
  });

  it("goes by the address before another number, and by an office abroad before the address", () => {
    const numbers = (signature: string, address: string): string[] =>
      findPhones(signature, { address }).map(({ number }) => number);
    expect(numbers("+44 20 7946 0018\n030 23125123", "max@example.de")).toEqual(["+442079460018", "+493023125123"]);
    expect(numbers("London SW1A 1AA\n+44 20 7946 0018", "max@example.de")).toEqual(["+442079460018"]);
    expect(numbers("Austin, TX 78701\n(202) 555-0143", "max@example.de")).toEqual(["+12025550143"]);
  });
});

const WINTER = "2026-01-12T10:00:00Z";
const SUMMER = "2026-07-13T10:00:00Z";
const clock = (at: string, hours: number | undefined): SentAt => ({
  at: new Date(at),
  ...(hours !== undefined && { offset: hours * 60 }),
});

type Clocked = readonly [
  what: string,
  signature: string,
  clocks: readonly SentAt[],
  number: string,
  national: boolean,
  address?: string,
];

const BY_CLOCK: readonly Clocked[] = [
  ["New York", "(202) 555-0143", [clock(WINTER, -5)], "+12025550143", false],
  ["New York, winter and summer", "202-555-0143", [clock(WINTER, -5), clock(SUMMER, -4)], "+12025550143", false],
  ["both coasts", "202-555-0143", [clock(WINTER, -5), clock(WINTER, -8)], "+12025550143", false],
  ["Sydney", "02 5550 1234", [clock(WINTER, 11)], "+61255501234", false],
  ["São Paulo", "(11) 5550-1234", [clock(WINTER, -3)], "+551155501234", false],
  ["Delhi", "Mobile: 098765 43210", [clock(WINTER, 5.5)], "+919876543210", false],
  // What Germany and Italy both read is nobody's.
  ["Tokyo, and Seoul reads it too", "Tel: 03-1234-5678", [clock(WINTER, 9)], "03-1234-5678", true],
  ["Berlin", "030 23125123", [clock(WINTER, 1)], "030 23125123", true],
  // A German in New York.
  ["a journey", "030 23125123", [clock(WINTER, -5)], "030 23125123", true],
  // In Rio it would be (21) 2555-0143.
  ["a New Yorker in Rio", "212-555-0143", [clock(WINTER, -3)], "212-555-0143", true],
  ["a journey from Berlin", "0171 3920012", [clock(WINTER, 1), clock(WINTER, -5)], "0171 3920012", true],
  ["a server's UTC", "020 7946 0018", [clock(WINTER, 0)], "020 7946 0018", true],
  ["no zone", "(202) 555-0143", [clock(WINTER, undefined)], "(202) 555-0143", true],
  ["an offset that nobody keeps", "(202) 555-0143", [clock(WINTER, -4.25)], "(202) 555-0143", true],
  ["no mail of his own", "(202) 555-0143", [], "(202) 555-0143", true],
  // Who says where he is at home, or at work, is not read by the clock of a journey.
  ["an address of another country", "(202) 555-0143", [clock(WINTER, -5)], "(202) 555-0143", true, "max@example.de"],
  ["an office of another country", "London SW1A 1AA\n(202) 555-0143", [clock(WINTER, -5)], "(202) 555-0143", true],
];

describe("the clock of its owner", () => {
  const clocked = BY_CLOCK.map(([what, signature, sentAt, number, national, address = "somebody@example.com"]) => ({
    ...{ what, signature, sentAt, number, national, address },
  }));

  it.each(clocked)("$what", ({ signature, sentAt, number, national, address }) => {
    expect(findPhones(signature, { address, sentAt })[0]).toMatchObject({ number, national });
  });
});

describe("postal addresses", () => {
  it.each<readonly [string, readonly string[]]>([
    ["", []],
    ["Jane Roe, Sailmaker", []],
    ["Meeting ID 83702", []],
    ["Example SA 1204 Genève", []],
    ["Room B-1204 North", []],
    ["Tel 202 555 0143, Jordan", []],
    ["B-1000 Bruxelles", ["BE"]],
    ["FIN-00100 Helsinki", ["FI"]],
    ["London SW1A 1AA, Vereinigtes Königreich", ["GB"]],
    ["4 Dock Road, 10115 Berlin GERMANY", ["DE"]],
  ])("%j", (signature, countries) => {
    expect(postalCountries(signature)).toEqual(countries);
  });

  it("are looked for in bounded time", () => {
    for (const part of ["TX 7", "a, ", "D-1", "1012 AB ", "SW1A ", "Germany ", "- SP, "]) {
      expect(postalCountries(part.repeat(1_000)).length).toBeLessThan(10);
      expect(postalCountries(`${part}\n`.repeat(1_000)).length).toBeLessThan(10);
    }
  });
});
