import { describe, expect, it } from "vitest";
import type { Mailbox } from "../../core/mail/mailbox.ts";
import { contactKey, contactsOf } from "../../core/people/contact.ts";
import { viewOf } from "../../core/receive.ts";
import type { Sighting } from "../../core/thread/sighting.ts";
import { MARTIN, SECRET, SERVICE } from "../support/service.ts";

const view = viewOf(SERVICE, MARTIN.addresses, "mail1", new Date("2026-11-12T00:00:00Z"));
const ME: Mailbox = { name: "Martin Berg", address: "Martin@Example.org" };
const JANE: Mailbox = { name: "Jane Roe", address: "jane@example.net" };
const TOM: Mailbox = { name: "Tom Hale" };
const people = (n: number): Mailbox[] => Array.from({ length: n }, (_, i) => ({ address: `p${i}@example.com` }));
const keys = (n: number): string[] => people(n).map(({ address }) => address ?? "");

const KEYS: readonly (readonly [mailbox: Mailbox, key: string])[] = [
  [JANE, "jane@example.net"],
  [{ name: "Jane", address: "JANE@example.net" }, "jane@example.net"],
  [TOM, "name:tom hale"],
  [{ name: "Hale, Tom" }, "name:tom hale"],
  [{ name: "?" }, "unattributed"],
  [{}, "unattributed"],
];

type Row = readonly [what: string, author: Mailbox, to: Mailbox[], cc: Mailbox[], filed: readonly string[]];
const FILED: readonly Row[] = [
  ["my mail to one", ME, [JANE], [], ["jane@example.net"]],
  ["my mail to one and a copy to another", ME, [JANE], [TOM], ["jane@example.net", "name:tom hale"]],
  ["my mail to one who stands there twice", ME, [JANE], [{ address: "JANE@example.net" }], ["jane@example.net"]],
  [
    "my mail with the service in Cc",
    ME,
    [JANE],
    [{ address: SECRET }, { address: SERVICE.address }],
    ["jane@example.net"],
  ],
  ["my note to myself", ME, [ME], [], []],
  ["my mail to five", ME, people(5), [], keys(5)],
  ["my mail to six", ME, people(3), people(6), ["crowd"]],
  ["her mail to me", JANE, [ME], [], ["jane@example.net"]],
  ["her mail to me and four others", JANE, [ME, ...people(4)], [], ["jane@example.net"]],
  ["her mail to me and five others", JANE, [ME, ...people(5)], [], ["crowd"]],
  ["her mail to me with herself in Cc", JANE, [ME, ...people(4)], [JANE], ["jane@example.net"]],
  ["a name without an address", TOM, [ME], [], ["name:tom hale"]],
  ["words of which nobody knows the author", {}, [ME], [], ["unattributed"]],
];

describe("contacts", () => {
  it.each(KEYS)("%j has the key %s", (mailbox, key) => {
    expect(contactKey(mailbox)).toBe(key);
  });

  it.each(FILED)("files %s", (_, author, to, cc, filed) => {
    expect(contactsOf({ author, to, cc } as unknown as Sighting, view)).toEqual(filed);
  });
});
