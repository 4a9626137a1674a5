import { describe, expect, it } from "vitest";
import { act } from "../core/act.ts";
import { changeMailState, mailStateOf } from "../core/ledger/mail-state.ts";
import { PHRASES } from "../core/reply/language/index.ts";
import { signToken } from "../core/reply/token.ts";
import { changeSettings } from "../core/settings.ts";
import { tapOn } from "../core/tap.ts";
import { contessaMails, letter } from "./support/letter.ts";
import { KEYS, MARTIN, SECRET, service } from "./support/service.ts";
import { usersDue } from "./support/users-due.ts";

const DAY = 86_400_000;
const LINE = "Mondays only, until you answer.";
const NAMES = [
  "Ann Ash",
  "Ben Birch",
  "Cleo Cole",
  "Dan Dale",
  "Eve Elm",
  "Fay Fox",
  "Gus Gale",
  "Hal Hill",
  "Ida Isle",
];

const header = (at: Date): string => at.toUTCString().slice(0, 16).replace(/, 0/, ", ");

/** The four mails to Jane, as mails to somebody else, so many days later. */
function mailsTo(name: string, days: number): Buffer[] {
  const [first = ""] = name.split(" ");
  return contessaMails().map((mail) => {
    const moved = String(mail).replace(/\w{3}, \d{1,2} Nov 2026/g, (date) =>
      header(new Date(Date.parse(`${date} 12:00:00 GMT`) + days * DAY)),
    );
    const other = moved.replaceAll("jane@example.net", `${first.toLowerCase()}@example.net`);
    return Buffer.from(other.replaceAll("Jane Roe", name).replace(/(?<=<)([jm]\d@)/g, `${first}$1`));
  });
}

/** Every fifth evening somebody new has become worth a call; mornings go by the markers alone. */
async function run(
  given: Parameters<typeof service>[0],
  onEvening: (date: string, made: Awaited<ReturnType<typeof service>>) => Promise<void>,
) {
  const made = await service(given);
  const sent: { date: string; contact: string | undefined; isTold: boolean }[] = [];
  for (let day = 0; day <= 56; day += 1) {
    const date = new Date(Date.parse("2026-11-12") + day * DAY).toISOString().slice(0, 10);
    made.clock.now = new Date(`${date}T06:30:00Z`);
    const isDue = (await usersDue(made.table, { date, zone: MARTIN.zone, quarter: 30 })).includes(MARTIN.id);
    const morning = isDue ? await made.day() : undefined;
    if (morning?.outcome === "sent")
      sent.push({ date, contact: morning.reply.card?.name, isTold: made.mailer.text(sent.length).includes(LINE) });
    made.clock.now = new Date(`${date}T19:30:00Z`);
    const name = day % 5 === 0 ? NAMES[day / 5] : undefined;
    for (const mail of name === undefined ? [] : mailsTo(name, day + 1)) await made.take(mail);
    await onEvening(date, made);
  }
  return { ...made, sent };
}

const nobody = async (): Promise<void> => undefined;

describe("a user who says nothing", () => {
  it("is told after five replies, once, and from then on written to on Mondays, until they answer", async () => {
    const { sent } = await run({}, async (date, { take, heed }) => {
      if (date !== "2026-12-23") return;
      await take(letter({ id: "a1@example.org", to: SECRET, subject: "Re: Fay Fox", text: "called Fay" }));
      await heed();
    });
    expect(sent.slice(0, 9)).toEqual([
      { date: "2026-11-13", contact: "Ann Ash", isTold: false },
      { date: "2026-11-18", contact: "Ben Birch", isTold: false },
      { date: "2026-11-23", contact: "Cleo Cole", isTold: false },
      { date: "2026-11-30", contact: "Dan Dale", isTold: false },
      { date: "2026-12-03", contact: "Eve Elm", isTold: false },
      { date: "2026-12-08", contact: "Fay Fox", isTold: true },
      { date: "2026-12-14", contact: "Gus Gale", isTold: false },
      { date: "2026-12-21", contact: "Hal Hill", isTold: false },
      // Ida came up on Tuesday evening; the answer of Wednesday evening brings her on Thursday.
      { date: "2026-12-24", contact: "Ida Isle", isTold: false },
    ]);
  });

  it("is left alone with it who wants no more than Mondays", async () => {
    const { sent } = await run({ user: { ...MARTIN, days: "mondays" } }, nobody);
    expect(sent.length).toBeGreaterThan(6);
    expect(sent.some(({ isTold }) => isTold)).toBe(false);
  });

  it("hears it in each language", () => {
    const lines = Object.values(PHRASES).map(({ untilAnswered, everyWeekday }) => untilAnswered(everyWeekday[0] ?? ""));
    expect(lines).toEqual([
      LINE,
      "Nur noch montags, bis du antwortest.",
      "Seulement le lundi, jusqu'à ta réponse.",
      "Solo los lunes, hasta que respondas.",
    ]);
  });
});

type Told = Awaited<ReturnType<typeof told>>;

/** Jane was named on Thursday 12 November, as the sixth to whom nothing was said; it is Thursday evening. */
async function told() {
  const made = await service();
  made.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await made.take(mail);
  made.clock.now = new Date("2026-11-12T06:30:00Z");
  const day = await made.day();
  if (day.outcome !== "sent") throw new Error("nothing was sent");
  await changeMailState(made.table, MARTIN.id, (state) => ({ ...state, unanswered: 6 }));
  made.clock.now = new Date("2026-11-12T18:00:00Z");
  return { ...made, deps: { ...made.dailyDeps, tokenKeys: KEYS }, reply: day.reply };
}

const answer =
  (text: string) =>
  async ({ take, heed }: Told) => {
    await take(letter({ id: "a1@example.org", to: SECRET, subject: "Re: Jane Roe", text }));
    await heed();
  };

const tap = async ({ deps, reply }: Told) => {
  const token = new URL(reply.card?.taps?.later ?? "").pathname.slice("/t/".length);
  expect((await tapOn(deps, token)).outcome).toBe("known");
};

const press =
  (action: "unsubscribe" | "subscribe") =>
  async ({ deps }: Told) => {
    await act(deps, { token: signToken(KEYS, action, MARTIN.id), action });
  };

describe("the silence is over with", () => {
  it.each<readonly [string, (made: Told) => Promise<void>, unanswered: number]>([
    ["an answer", answer("called Jane"), 0],
    ["an answer that was not understood", answer("The weather is dreadful."), 0],
    ["a tap", tap, 0],
    [
      "a setting",
      async ({ deps }) => void (await changeSettings(deps, signToken(KEYS, "settings", MARTIN.id), { hour: "07:30" })),
      0,
    ],
    ["subscribing", press("subscribe"), 0],
    [
      "another mail to somebody, which is no answer: it is not",
      async ({ take }) => void (await take(letter({ to: "tom@example.net", text: "Hello Tom." }))),
      6,
    ],
    ["unsubscribing, which asks for none: it is not", press("unsubscribe"), 6],
  ])("%s", async (_, say, unanswered) => {
    const made = await told();
    await say(made);
    expect((await mailStateOf(made.table, MARTIN.id))?.unanswered).toBe(unanswered);
    made.clock.now = new Date("2026-11-13T06:30:00Z");
    const isDue = (await usersDue(made.table, { date: "2026-11-13", zone: MARTIN.zone, quarter: 30 })).length > 0;
    if (unanswered === 0) expect(isDue).toBe(true);
    const reasons = ["day-off", "unsubscribed"];
    const day = await made.day();
    expect(day.outcome === "not-now" && reasons.includes(day.reason)).toBe(unanswered > 0);
  });
});
