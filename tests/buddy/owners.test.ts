import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LEXICON_NAMES, loadLexicons } from "../../core/buddy/pursuits/lexicon.ts";
import { signalsOf } from "../../core/buddy/read-signals.ts";
import { parse } from "../../core/mail/parse.ts";
import { moveRepeatedSignatures } from "../../core/people/repeated-signature.ts";
import { decompose } from "../../core/thread/decompose.ts";
import { sight } from "../../core/thread/sighting.ts";
import { mergeTurns } from "../../core/thread/turn.ts";
import { letter } from "../support/letter.ts";

await loadLexicons(LEXICON_NAMES);

/** A mail, and the number that is its author's own: with its country, as `written:` where that is not sure, or none. */
interface Row {
  readonly id: string;
  readonly author: string;
  readonly address: string;
  readonly date: string;
  readonly text: string;
  readonly phone: string | null;
}

const ROWS: readonly Row[] = JSON.parse(
  readFileSync(new URL("../fixtures/phone/owners.json", import.meta.url), "utf8"),
) as Row[];

const ME = "martin@example.org";
const WRITTEN = "written:";

/** "2026-03-02T10:00:00+01:00" as a header has it: the clock of the author stays. */
function dateField(iso: string): string {
  const [, day = "", time = "", zone = ""] = iso.match(/^(.{10})T(.{8})(.+)$/) ?? [];
  const [date = ""] = new Date(`${day}T00:00:00Z`).toUTCString().split(" 00:00:00");
  return `${date} ${time} ${zone === "Z" ? "+0000" : zone.replace(":", "")}`;
}

/** The number that the daily reply would give for the author of a mail. */
async function shownFor({ id, author, address, date, text }: Row): Promise<string | null> {
  const raw = letter({
    from: `"${author}" <${address}>`,
    to: ME,
    date: dateField(date),
    id: `${id}@example.com`,
    text,
  });
  const message = await parse(raw);
  const view = { mail: id, receivedAt: new Date(date), isMine: () => false, isService: () => false };
  const turns = moveRepeatedSignatures(mergeTurns(sight(message, decompose(message), view)));
  const phone = signalsOf(turns, (turn) => turn.author.address !== address, [])?.phone;
  if (phone === undefined) return null;
  return phone.national ? `${WRITTEN}${phone.number}` : phone.number;
}

const digits = (number: string): string => number.replace(/\D/g, "");
/** The digits that are dialled, however they are set apart. */
const isFound = (shown: string | null, { phone }: Row): boolean =>
  shown !== null && digits(shown) === digits(phone ?? "") && shown.startsWith(WRITTEN) === phone?.startsWith(WRITTEN);
/** His own, but as he wrote it: its country is left open. */
const isHis = (shown: string, { phone }: Row): boolean =>
  phone !== null && shown.startsWith(WRITTEN) && digits(phone).endsWith(digits(shown).replace(/^0/, ""));

describe("the numbers of sixty mails, written without sight of the code", async () => {
  const shown = await Promise.all(ROWS.map(async (row) => ({ row, phone: await shownFor(row) })));

  it("are never another's", () => {
    const wrong = shown.filter(({ row, phone }) => phone !== null && !isFound(phone, row) && !isHis(phone, row));
    expect(wrong.map(({ row, phone }) => `${row.id}: ${phone} for ${row.phone}`)).toEqual([]);
  });

  it("are found with their country where there is one", () => {
    const owned = shown.filter(({ row }) => row.phone !== null);
    expect(owned.filter(({ row, phone }) => isFound(phone, row)).length / owned.length).toBeGreaterThanOrEqual(0.9);
  });
});
