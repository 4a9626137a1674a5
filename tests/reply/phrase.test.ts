import { describe, expect, it } from "vitest";
import { PHRASES } from "../../core/reply/language/index.ts";
import { mailtoContact } from "../../core/reply/mailto.ts";
import {
  askOf,
  clockOf,
  dayOf,
  filedOf,
  firstName,
  listed,
  numberOf,
  shortDayOf,
  subjectOf,
  topicIn,
  whyOf,
} from "../../core/reply/phrase.ts";
import { JANE } from "../support/card.ts";
import { SECRET } from "../support/service.ts";

const CALENDAR = { zone: "Europe/Berlin", today: "2026-11-12" };
const { en: EN } = PHRASES;

const plain = (parts: ReturnType<typeof numberOf>): string =>
  parts
    .map((part) =>
      typeof part === "string" ? part : "name" in part ? part.name : "called" in part ? part.called : part.text,
    )
    .join("");

describe("phrases", () => {
  it("name the day in the user's zone", () => {
    const midnight = new Date("2026-11-02T23:30:00Z");
    expect([dayOf(midnight, CALENDAR, EN), dayOf(midnight, { ...CALENDAR, zone: "America/New_York" }, EN)]).toEqual([
      "3 November",
      "2 November",
    ]);
    expect(shortDayOf(midnight, CALENDAR, EN)).toBe("3 Nov");
  });

  it("says the year of a day where it is not this one", () => {
    const lastYear = new Date("2025-05-02T09:00:00Z");
    expect([dayOf(lastYear, CALENDAR, EN), shortDayOf(lastYear, CALENDAR, EN)]).toEqual(["2 May 2025", "2 May 2025"]);
    expect(dayOf(new Date("2025-12-31T23:30:00Z"), { ...CALENDAR, today: "2026-01-01" }, EN)).toBe("1 January");
  });

  it.each([
    ["Jane Roe", "Jane"],
    ["Jane", "Jane"],
    ["Dr. Jane Roe", "Jane"],
    ["Prof. Dr. Jane Roe", "Jane"],
    ["Mrs Roe", "Roe"],
    ["Dr.", "Dr."],
    ["jane@example.net", "jane@example.net"],
    ["山田 太郎", "山田"],
    ["", ""],
  ])("call %j %j", (name, first) => {
    expect(firstName(name)).toBe(first);
  });

  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("list %j as %j", (parts, text) => {
    expect(listed(parts, EN)).toBe(text);
  });

  it.each([
    [0, "Jane's clock shows the same time as yours."],
    [60, "Jane's clock is an hour ahead of yours."],
    [-60, "Jane's clock is an hour behind yours."],
    [120, "Jane's clock is two hours ahead of yours."],
    [-270, "Jane's clock is four hours and 30 minutes behind yours."],
    [45, "Jane's clock is 45 minutes ahead of yours."],
    [825, "Jane's clock is 13 hours and 45 minutes ahead of yours."],
    [undefined, undefined],
  ])("say what %s minutes of difference are", (ahead, text) => {
    const said = clockOf({ ...JANE, ahead }, EN);
    expect(said?.split(". ")[0]?.replace(/\.?$/, ".")).toBe(text);
  });

  it("say where a number comes from, and that there is none", () => {
    expect(plain(numberOf(JANE, CALENDAR, EN))).toBe("+44 7700 900123, from the signature of 11 November.");
    expect(plain(numberOf({ ...JANE, phone: undefined }, CALENDAR, EN))).toBe("No number yet: ask Jane for it.");
    const phone = {
      number: "020 7946 0018",
      written: "020 7946 0018",
      countries: [],
      national: true,
      at: JANE.firstAt,
    };
    expect(plain(numberOf({ ...JANE, phone }, CALENDAR, EN))).toBe(
      "020 7946 0018, from the signature of 2 November, without a country code.",
    );
  });

  it("give the reasons in one sentence, two beside the first at most", () => {
    expect(plain(whyOf(JANE, CALENDAR, EN))).toBe(
      "Jane has written four real mails on four days since 2 November and asks back.",
    );
    const more = (["thanks", "long"] as const).map((kind) => ({ kind, text: "", evidence: [] }));
    expect(plain(whyOf({ ...JANE, reasons: [...JANE.reasons, ...more] }, CALENDAR, EN))).toBe(
      "Jane has written four real mails on four days since 2 November, asks back and thanks you.",
    );
    expect(plain(whyOf({ ...JANE, reasons: [] }, CALENDAR, EN))).toBe(
      "Jane has written four real mails on four days since 2 November.",
    );
  });

  it("put a topic into a sentence, names as names", () => {
    const topics = [
      { name: "keel bolts" },
      { name: "Contessa" },
      { name: "Östersund" },
      { name: "sailing", isPursuit: true },
    ];
    expect(topics.map((topic) => topicIn(topic, EN))).toEqual(["the keel bolts", "Contessa", "Östersund", "sailing"]);
    expect(askOf(JANE, EN)).toContain("the keel bolts");
    expect(askOf({ ...JANE, topic: undefined }, EN)).not.toContain("undefined");
  });

  it("name the people in the subject", () => {
    const tom = { ...JANE, name: "Tom Hale", topic: undefined };
    expect(subjectOf(JANE, [], EN)).toBe("Jane Roe, and the keel bolts");
    expect(subjectOf(tom, [], EN)).toBe("Tom Hale: worth a call");
    expect(subjectOf(JANE, [tom], EN)).toBe("Jane Roe and Tom Hale: worth a call");
  });

  it.each([
    [0, 0, ""],
    [1, 0, "Since the last time: one mail filed."],
    [3, 0, "Since the last time: three mails filed."],
    [0, 1, "Since the last time: one held, because I could not tell that you sent it."],
    [20, 2, "Since the last time: 20 mails filed and two held, because I could not tell that you sent them."],
  ])("count %i filed and %i held", (accepted, held, text) => {
    expect(filedOf({ filed: { accepted, held }, isFirst: false }, EN)).toBe(text);
  });

  it("say of how many only the header could be read", () => {
    expect(filedOf({ filed: { accepted: 3, held: 0, byHead: 1 }, isFirst: false }, EN)).toBe(
      "Since the last time: three mails filed (read by the header alone: one).",
    );
  });

  it("know no last time in the first reply", () => {
    const filed = { accepted: 6, held: 1 };
    expect(filedOf({ filed, isFirst: true }, EN)).toBe(
      "So far: six mails filed and one held, because I could not tell that you sent it.",
    );
    expect(filedOf({ filed: { accepted: 0, held: 0 }, isFirst: true }, EN)).toBe("");
  });
});

describe("mailtoContact", () => {
  const linkOf = (card: Partial<typeof JANE>): URL =>
    new URL(mailtoContact({ ...JANE, ...card }, SECRET, EN) ?? "none:");

  it("opens a mail to the contact in the same conversation, with the secret address in BCC", () => {
    const link = linkOf({});
    expect([link.protocol, link.pathname]).toEqual(["mailto:", "jane@example.net"]);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      subject: "Re: The Contessa",
      bcc: SECRET,
      "in-reply-to": "<j4@example.net>",
      body: askOf(JANE, EN),
    });
  });

  it.each([
    ["Re: AW: Fwd: The Contessa", "Re: The Contessa"],
    ["RE : The Contessa", "Re: The Contessa"],
    ["Regatta", "Re: Regatta"],
    ["a & b = c? #1 + 50%", "Re: a & b = c? #1 + 50%"],
    ["hi&bcc=eve@example.com&x=", "Re: hi&bcc=eve@example.com&x="],
    ["Größe 山 👋", "Re: Größe 山 👋"],
    [undefined, "A call?"],
  ])("carries a subject of %j whole, and nothing beside it", (subject, expected) => {
    const link = linkOf({ last: { subject } });
    expect(link.searchParams.getAll("subject")).toEqual([expected]);
    expect(link.searchParams.getAll("bcc")).toEqual([SECRET]);
  });

  it("survives a subject that is cut inside an emoji", () => {
    expect(linkOf({ last: { subject: `${"x".repeat(199)}👋` } }).searchParams.get("subject")).toBe(
      `Re: ${"x".repeat(199)}`,
    );
  });

  it("lets no address add a field", () => {
    const link = linkOf({ address: "jane@example.net?bcc=eve@example.com&to=eve@example.com" });
    expect(link.searchParams.getAll("bcc")).toEqual([SECRET]);
    expect(link.searchParams.has("to")).toBe(false);
  });

  it("is left out where there is no address, or too much to say", () => {
    expect(mailtoContact({ ...JANE, address: undefined }, SECRET, EN)).toBeUndefined();
    expect(mailtoContact({ ...JANE, last: { subject: "山".repeat(200) } }, SECRET, EN)).toBeUndefined();
  });
});
