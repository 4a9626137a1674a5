import type { Table } from "../ledger/table.ts";
import { type Answers, type Before, changeAnswers, type Noted } from "./answers.ts";

/** A forgotten contact, and the names under which it was told of. */
export interface Gone {
  readonly contacts: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function isAbout({ contacts, names }: Gone, noted: Noted): boolean {
  if (noted.kind === "done") return "contact" in noted.action && contacts.has(noted.action.contact);
  if (noted.kind === "unclear") return noted.about.some(({ contact }) => contacts.has(contact));
  if (noted.kind === "taken") return contacts.has(noted.address);
  return noted.kind !== "who" && names.has(noted.name);
}

const isBefore = ({ contacts }: Gone, before: Before): boolean =>
  before.of === "contact" && contacts.has(before.contact);

const without = ({ noted, undos, senders, ...rest }: Answers, gone: Gone): Answers => ({
  ...rest,
  noted: noted.filter((one) => !isAbout(gone, one)),
  ...(senders !== undefined && { senders: senders.filter(({ address }) => !gone.contacts.has(address)) }),
  undos: undos.map((undo) => ({ ...undo, before: undo.before.filter((one) => !isBefore(gone, one)) })),
});

/** Nothing that was said of a forgotten contact is confirmed, asked about or taken back any more. */
export async function forgetAnswers(table: Table, user: string, gone: Gone): Promise<void> {
  await changeAnswers(table, user, (answers) => {
    const isNamed =
      answers.noted.some((one) => isAbout(gone, one)) ||
      answers.senders?.some(({ address }) => gone.contacts.has(address)) ||
      answers.undos.some(({ before }) => before.some((one) => isBefore(gone, one)));
    return isNamed ? without(answers, gone) : undefined;
  });
}
