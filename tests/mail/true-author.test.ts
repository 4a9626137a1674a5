import { describe, expect, it } from "vitest";
import { authenticate } from "../../core/mail/authenticate.ts";
import type { Envelope } from "../../core/mail/envelope.ts";
import { readHead } from "../../core/mail/headers.ts";
import { parse } from "../../core/mail/parse.ts";
import { trueAuthor } from "../../core/mail/true-author.ts";
import { viewOf } from "../../core/receive.ts";
import { decompose } from "../../core/thread/decompose.ts";
import { sight } from "../../core/thread/sighting.ts";
import { forwardWhole } from "../../infra/local/mailbox/forward-whole.ts";
import { letter } from "../support/letter.ts";
import { MARTIN, SERVICE } from "../support/service.ts";

const JANE = "Jane Roe <jane@example.com>";
const LIST = "boats@lists.example.org";

const FIELDS: readonly (readonly [what: string, from: string, headers: readonly string[], author: string])[] = [
  ["Mailman 3", `Jane Roe via Boats <${LIST}>`, [`Reply-To: ${JANE}`], JANE],
  [
    "Mailman 3, answers to the list as well",
    `Jane Roe via Boats <${LIST}>`,
    [`Reply-To: Boats <${LIST}>, ${JANE}`],
    JANE,
  ],
  [
    "a list under an address like a person's",
    "Jane Roe via Boats <boats@example.org>",
    ["List-Post: <mailto:all-boats@example.org>", `Reply-To: all-boats@example.org, ${JANE}`],
    JANE,
  ],
  [
    "Google Groups",
    `"'Jane Roe' via Boats" <boats@googlegroups.example>`,
    [`X-Original-From: ${JANE}`, `Reply-To: ${JANE}`],
    JANE,
  ],
  ["Google Groups, answers to the list", `"'Jane Roe' via Boats" <${LIST}>`, [`X-Original-From: ${JANE}`], JANE],
  [
    "groups.io",
    `"Jane Roe via groups.example" <jane=example.com@groups.example>`,
    ["Reply-To: boats@groups.example"],
    JANE,
  ],
  [
    "an encoded name",
    `=?utf-8?q?J=C3=A4nn_Roe_via_Boats?= <${LIST}>`,
    [`Reply-To: ${JANE}`],
    "J\u00e4nn Roe <jane@example.com>",
  ],
  [
    "a member without a name",
    `"jane@example.com via Boats" <${LIST}>`,
    ["Reply-To: jane@example.com"],
    "<jane@example.com>",
  ],
  ["a list without the word via", `Jane Roe <${LIST}>`, [`Reply-To: ${JANE}`], JANE],
  ["a list under its own name", `Boats <${LIST}>`, ["Reply-To: jane@example.com"], "Boats <jane@example.com>"],
  [
    "nothing but the list",
    `Jane Roe via Boats <${LIST}>`,
    [`Reply-To: Boats <${LIST}>`],
    `Jane Roe via Boats <${LIST}>`,
  ],
  ["no other field", `Jane Roe via Boats <${LIST}>`, [], `Jane Roe via Boats <${LIST}>`],
  [
    "two who may be meant",
    `Jane Roe via Boats <${LIST}>`,
    [`Reply-To: ${JANE}, Tom Hale <tom@example.net>`],
    `Jane Roe via Boats <${LIST}>`,
  ],
  [
    "answers to somebody else",
    `Jane Roe via Boats <${LIST}>`,
    ["Reply-To: Tom Hale <tom@example.net>"],
    `Jane Roe via Boats <${LIST}>`,
  ],
  ["a person with another address for answers", JANE, ["Reply-To: Jane Roe <jane@example.net>"], JANE],
  ["a person whose mail claims an original", JANE, ["X-Original-From: Tom Hale <tom@example.net>"], JANE],
  [
    "a desk with a box for each case",
    "Boat Shop <support@example.org>",
    ["Reply-To: Boat Shop <case-4711@example.org>"],
    "Boat Shop <support@example.org>",
  ],
  ["a machine", "Boat Shop <no-reply@example.org>", [`Reply-To: ${JANE}`], "Boat Shop <no-reply@example.org>"],
];

const shown = ({ name, address }: { readonly name?: string; readonly address?: string }): string =>
  `${name ?? ""} <${address}>`.trim();

describe("the author of a message", () => {
  it.each(FIELDS)("from %s", async (_, from, headers, author) => {
    expect(shown(trueAuthor(await parse(letter({ from, headers }))))).toBe(author);
  });

  const LISTED = letter({
    from: `Jane Roe via Boats <${LIST}>`,
    to: LIST,
    id: "listed@example.com",
    headers: [`Reply-To: ${JANE}`],
    text: "The keel bolts came out at last.",
  });

  const authorsIn = async (raw: Uint8Array): Promise<string[]> => {
    const message = await parse(raw);
    const view = viewOf(SERVICE, MARTIN.addresses, "m1", new Date("2026-11-12T00:00:00Z"));
    return sight(message, decompose(message), view).map(({ author }) => shown(author));
  };

  it("of a list's mail is a person, also where it is attached whole", async () => {
    expect(await authorsIn(LISTED)).toEqual([JANE]);
    const whole = forwardWhole(LISTED, { from: "martin@example.org", to: "secret@in.buddy.example.net" });
    expect(await authorsIn(whole)).toEqual([JANE]);
  });

  it("is the user, where the user's own address looks like a desk's", async () => {
    const message = await parse(
      letter({
        from: "Martin Berg <office@example.org>",
        to: JANE,
        headers: ["Reply-To: Martin Berg <martin@example.net>"],
      }),
    );
    const view = viewOf(SERVICE, ["office@example.org"], "m1", new Date("2026-11-12T00:00:00Z"));
    expect(sight(message, decompose(message), view)[0]).toMatchObject({
      source: "bcc",
      author: { address: "office@example.org" },
    });
  });

  it("never lets anybody in: identity is decided on From", () => {
    const raw = letter({
      from: `Martin Berg via Boats <${LIST}>`,
      headers: ["Reply-To: Martin Berg <martin@example.org>", "X-Original-From: martin@example.org"],
    });
    const verdicts = { spamVerdict: "PASS", virusVerdict: "PASS", dkimVerdict: "PASS", spfVerdict: "PASS" } as const;
    const envelope: Envelope = {
      sesMessageId: "s1",
      mailFrom: LIST,
      recipient: "secret@in.buddy.example.net",
      receivedAt: new Date("2026-11-12T00:00:00Z"),
      ...verdicts,
      dmarcVerdict: "PASS",
    };
    expect(authenticate(readHead(raw), envelope)).toEqual({ outcome: "authenticated", address: LIST });
  });
});
