import { describe, expect, it } from "vitest";
import { heldNoMail } from "../../infra/local/mailbox/held-no-mail.ts";
import { noneIsYours, whoseOf } from "../../infra/local/mailbox/whose.ts";

const JANE = "Jane Roe <jane@example.net>";
const said = (froms: readonly string[], ...me: readonly string[]): string | undefined =>
  noneIsYours(
    me,
    whoseOf(
      froms.map((from) => ({ from })),
      new Set(me),
    ),
  );

describe("a mailbox with nothing of its owner's", () => {
  it.each<[readonly string[], readonly string[], string | undefined]>([
    [[JANE], ["jane@example.net"], undefined],
    [[JANE, "martin@example.org"], ["martin@example.org"], undefined],
    [[], ["martin@example.org"], undefined],
    [[""], ["martin@example.org"], "None of these mails is from martin@example.org."],
    [
      [JANE, "JANE@example.net", "tom@example.com"],
      ["a@example.org", "b@example.org"],
      "None of these mails is from a@example.org, b@example.org. Most often it is jane@example.net (2 of 3): is that you?",
    ],
    [
      ["x\u001b[31m@example.net"],
      ["a@example.org"],
      "None of these mails is from a@example.org. Most often it is x [31m@example.net (1 of 1): is that you?",
    ],
  ])("of %j for %j is told as %j", (froms, me, sentence) => {
    expect(said(froms, ...me)).toBe(sentence);
  });
});

it.each<[readonly string[], string]>([
  [["a.png"], "One file held no mail: a.png."],
  [["a.png", "b\u202etxt"], "2 files held no mail: a.png, btxt."],
  [["x".repeat(200)], `One file held no mail: ${"x".repeat(59)}….`],
  [["", "b"], "2 files held no mail: a file without a name, b."],
  [["a", "b", "c", "d", "e", "f", "g"], "7 files held no mail: a, b, c, d, e and 2 more."],
])("files without mail, %j, are named", (names, sentence) => {
  expect(heldNoMail(names)).toBe(sentence);
});
