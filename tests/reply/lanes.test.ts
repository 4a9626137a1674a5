import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../core/answer/languages.ts";
import type { Facts } from "../../core/buddy/facts.ts";
import { renderHtml } from "../../core/reply/html.ts";
import { lanesOf } from "../../core/reply/lanes.ts";
import { renderText } from "../../core/reply/text.ts";
import { writeReply } from "../../core/reply/write.ts";
import { JANE, REPLY } from "../support/card.ts";
import { MARTIN } from "../support/service.ts";

type Written = Parameters<typeof lanesOf>[0][number];

const wrote = (by: Facts["by"], ...days: readonly string[]): Written[] =>
  days.map((day) => ({ by, day, isGenuine: true }));
const sum = (lane: readonly number[] = []): number => lane.reduce((all, one) => all + one, 0);

describe("the lanes of a conversation", () => {
  it("have a column for each day, where there is room", () => {
    const facts = [...wrote("them", "2026-11-02", "2026-11-05"), ...wrote("me", "2026-11-03", "2026-11-06")];
    expect(lanesOf(facts, 20)).toEqual({
      from: "2026-11-02",
      to: "2026-11-06",
      mine: [0, 1, 0, 0, 1],
      theirs: [1, 0, 0, 1, 0],
    });
  });

  it("lose no mail in columns of many days, from the first to the last", () => {
    const facts = [
      ...wrote("them", "2023-05-02", "2024-02-29", "2026-11-11"),
      ...wrote("me", "2023-05-02", "2026-11-11"),
    ];
    const lanes = lanesOf(facts, 20);
    expect([lanes?.mine.length, lanes?.theirs.length]).toEqual([20, 20]);
    expect([sum(lanes?.mine), sum(lanes?.theirs)]).toEqual([2, 3]);
    expect([lanes?.mine[0], lanes?.mine[19], lanes?.theirs[0], lanes?.theirs[19]]).toEqual([1, 1, 1, 1]);
  });

  it("count what falls on one day", () => {
    const facts = [...wrote("them", "2026-11-02", "2026-11-02"), ...wrote("me", "2026-11-02", "2026-11-06")];
    expect(lanesOf(facts, 20)?.theirs).toEqual([2, 0, 0, 0, 0]);
  });

  it("are the same in whatever order the mails came", () => {
    const facts = [...wrote("them", "2026-11-02", "2026-11-05"), ...wrote("me", "2026-11-03", "2026-11-06")];
    expect(lanesOf(facts.toReversed(), 20)).toEqual(lanesOf(facts, 20));
  });

  it.each<readonly [string, readonly Written[]]>([
    ["nobody has written", []],
    ["the user has written once", [...wrote("them", "2026-11-02", "2026-11-09"), ...wrote("me", "2026-11-03")]],
    ["they have written once", [...wrote("me", "2026-11-02", "2026-11-09"), ...wrote("them", "2026-11-03")]],
    [
      "all lies within four days",
      [...wrote("me", "2026-11-02", "2026-11-05"), ...wrote("them", "2026-11-02", "2026-11-04")],
    ],
    [
      "an assistant has written",
      [...wrote("me", "2026-11-02", "2026-11-09"), ...wrote("assistant", "2026-11-03", "2026-11-04")],
    ],
    [
      "what they have written is not genuine",
      [
        ...wrote("me", "2026-11-02", "2026-11-09"),
        ...wrote("them", "2026-11-03", "2026-11-04").map((one) => ({ ...one, isGenuine: false })),
      ],
    ],
  ])("are not drawn where %s", (_, facts) => {
    expect(lanesOf(facts, 20)).toBeUndefined();
  });
});

const WORDS = {
  en: "Since 2 November: three mails from you, four from Jane.",
  de: "Seit dem 2. November: drei Mails von dir, vier von Jane.",
  fr: "Depuis le 2 novembre\u00a0: toi trois messages, Jane quatre.",
  es: "Desde el 2 de noviembre: tres correos tuyos, cuatro de Jane.",
} as const;

describe.each(LANGUAGES)("in %s", (language) => {
  const user = { ...MARTIN, language };
  const html = renderHtml(writeReply({ ...REPLY, user }));

  it("the picture is read as a sentence, which stands in the text as well", () => {
    expect(html).toContain(`role="img" aria-label="${WORDS[language].replace("\u00a0", "&nbsp;")}"`);
    expect(renderText(writeReply({ ...REPLY, user }))).toContain(`\n${WORDS[language]}\n`);
  });
});

describe("the picture", () => {
  const pictureOf = (card: object): string =>
    /<div role="img".*?<\/div>/s.exec(renderHtml(writeReply({ ...REPLY, card: { ...JANE, ...card } })))?.[0] ?? "";
  const rowsOf = (picture: string): string[] =>
    picture.split("<tr>").map((row) => [...row.matchAll(/>([●·])</g)].map(([, sign]) => sign).join(""));

  it("shows a sign where somebody has written", () => {
    expect(rowsOf(pictureOf({}))).toEqual(["", "·●··●···●·", "●··●···●·●", ""]);
  });

  it("says of which days it is, with the year where it is not this one", () => {
    expect(pictureOf({})).toContain(">2 Nov – 11 Nov<");
    expect(pictureOf({ lanes: JANE.lanes && { ...JANE.lanes, from: "2023-05-02" } })).toContain(
      ">May 2023 – Nov 2026<",
    );
  });

  it("clips a name, which never pushes it out of the column", () => {
    expect(pictureOf({ name: "山".repeat(200) })).toContain(`<span dir="auto">${"山".repeat(11)}…</span>`);
  });

  it("is not there without lanes", () => {
    expect(pictureOf({ lanes: undefined })).toBe("");
  });
});
