import { type ContactState, phoneOf } from "../buddy/contact-state.ts";
import { judge } from "../buddy/judge.ts";
import { shownName } from "../buddy/shown-name.ts";
import { contactsOfPerson } from "../ledger/identity.ts";
import { isAddress } from "../ledger/kept-by.ts";
import { vcardEntry } from "../reply/vcard.ts";
import { csvLine } from "./csv.ts";

const day = (at: Date | undefined): string => at?.toISOString().slice(0, 10) ?? "";

/** All addresses of a person, the one that is written to first. */
const addressesOf = (state: ContactState): string[] => [
  ...new Set([...(state.address === undefined ? [] : [state.address]), ...contactsOfPerson(state)].filter(isAddress)),
];

/** What stands over the columns of people.csv. */
export const CSV_HEAD = csvLine([
  "name",
  "address",
  "other addresses",
  "phone",
  "stands",
  "your word",
  "first mail",
  "last mail",
  "mails of theirs",
  "mails of yours",
  "common ground",
]);

/** One person as a line of people.csv. */
export function csvOf(state: ContactState, now: Date): string {
  const [address, ...others] = addressesOf(state);
  const { signals, word } = state;
  const topics = signals.topics.map(({ name }) => name).join("; ");
  const { rung } = judge(signals, state, now);
  return csvLine([
    shownName(state),
    address,
    others.join(" "),
    phoneOf(state)?.written,
    rung,
    word?.kind,
    day(signals.firstAt),
    day(signals.lastAt),
    signals.theirs.turns,
    signals.mine.turns,
    topics,
  ]);
}

/** One person as an entry of people.vcf. */
export const vcardOfPerson = (state: ContactState): string =>
  vcardEntry({ name: shownName(state), addresses: addressesOf(state), phone: phoneOf(state) });
