import { describe, expect, it } from "vitest";
import { findPhones } from "../../core/people/phone.ts";

const HERS = "+447700900123";
const OWN = "Mobile: +44 7700 900123";

/** Signatures with numbers of others: Jane's own is all that may be found, or nothing. */
const ROWS: readonly (readonly [what: string, signature: string, numbers: readonly string[]])[] = [
  ["an assistant in the line", `${OWN}\nAssistant: Tom Hale +1 202 555 0143`, [HERS]],
  ["an assistant first", `Assistant: Tom Hale, tom@example.com, +1 202 555 0143\n${OWN}`, [HERS]],
  ["my PA", `My PA: Tom Hale +1 202 555 0143\n${OWN}`, [HERS]],
  ["a PA whose number stands below", `PA: Tom Hale\n+1 202 555 0143\n${OWN}`, [HERS]],
  ["an assistant in brackets", `${OWN}\nTom Hale (assistant) +1 202 555 0143`, [HERS]],
  ["an executive assistant by name", `Executive Assistant Tom Hale +1 202 555 0143`, []],
  ["words about an assistant", "To reach me call my assistant Tom on +1 202 555 0143", []],
  ["a Sekretariat", `Sekretariat: +49 30 23125 100\n${OWN}`, [HERS]],
  ["Assistenz", `Meine Assistenz: Tom Hale, +49 30 23125 100\n${OWN}`, [HERS]],
  ["a title that says assistant", `Executive Assistant\n${OWN}`, [HERS]],
  ["a title with a mark behind it", `Executive Assistant | +44 7700 900123`, [HERS]],
  ["Pittsburgh", `Pittsburgh, PA 15222\n${OWN}`, [HERS]],
  ["Zoom", `${OWN}\nZoom dial-in: +1 202 555 0143`, [HERS]],
  ["Zoom below", `Zoom dial-in:\n+1 202 555 0143\n+44 20 7946 0018 (London)\n\n${OWN}`, [HERS]],
  ["Teams", `Microsoft Teams: +1 202 555 0143\n${OWN}`, [HERS]],
  ["Meet", `Join by Google Meet\n+1 202 555 0143\n${OWN}`, [HERS]],
  ["a conference", `Conference ID: 123 456 7890\nPIN: 4711\n${OWN}`, [HERS]],
  ["a one-tap number", `+12025550143,,1234567890#\n${OWN}`, [HERS]],
  ["Einwahl", `Einwahl Telefonkonferenz:\n+49 30 23125 100\n\n${OWN}`, [HERS]],
  ["a personal meeting room is no number", `https://zoom.example.com/j/2025550143\n${OWN}`, [HERS]],
  ["fax", `Fax:\n+44 20 7946 0019\n${OWN}`, [HERS]],
  ["fax alone", "Fax +44 20 7946 0019", []],
  ["fax behind its number", `+44 20 7946 0019 fax\n${OWN}`, [HERS]],
  ["fax behind a comma", `+44 20 7946 0019, fax\n${OWN}`, [HERS]],
  ["phone and fax behind", "+44 7700 900123 phone +44 20 7946 0019 fax", [HERS]],
  ["facsimile and pager", `Facsimile: +44 20 7946 0019\nPager: +44 20 7946 0017\n${OWN}`, [HERS]],
  ["a quoted line", `> +1 202 555 0143\n${OWN}`, [HERS]],
  // A switchboard rings somebody, but is never what to ring first.
  ["a switchboard", `Switchboard: +44 20 7946 0018\n${OWN}`, [HERS, "+442079460018"]],
  ["a switchboard behind", `${OWN}\n+44 20 7946 0018 (switchboard)`, [HERS, "+442079460018"]],
  ["a reception below its name", `Reception:\n+44 20 7946 0018\n${OWN}`, [HERS, "+442079460018"]],
  ["a main office", `Main office: +44 20 7946 0018 | ${OWN}`, [HERS, "+442079460018"]],
  ["a Zentrale", "Zentrale: +49 30 23125-0\nDurchwahl: +49 30 23125 123", ["+493023125123", "+4930231250"]],
  ["a standard", "Standard : +33 1 99 00 12 00\nLigne directe : +33 1 99 00 12 34", ["+33199001234", "+33199001200"]],
  ["a hotline", `Hotline: +44 20 7946 0018\n${OWN}`, [HERS, "+442079460018"]],
  ["a switchboard alone", "Switchboard: +44 20 7946 0018", []],
  ["a switchboard, and a number as written", "Zentrale: 030 23125 100\nTel. 030 23125 123", ["030 23125 123"]],
];

describe("numbers of others", () => {
  it.each(ROWS)("%s", (_, signature, numbers) => {
    expect(findPhones(`Jane Roe\n${signature}`, { address: "jane@example.com" }).map(({ number }) => number)).toEqual(
      numbers,
    );
  });
});
