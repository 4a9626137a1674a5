import { describe, expect, it } from "vitest";
import { contactStateOf } from "../core/buddy/contact-state.ts";
import { letter } from "./support/letter.ts";
import { MARTIN, service } from "./support/service.ts";

const TOM = "Tom Hale <tom@example.net>";
const ASKED = "Let's talk on Tuesday at 16:00 about the hives.";

/** Tom has asked for a call; Martin answers with `text`, on Friday, 27 November. */
async function answered(text: string) {
  const running = await service({ user: { ...MARTIN, days: "all" } });
  running.clock.now = new Date("2026-11-27T19:00:00Z");
  await running.take(
    letter({
      to: TOM,
      date: "Fri, 27 Nov 2026 19:30:00 +0100",
      id: "m1@example.org",
      inReplyTo: "t1@example.net",
      subject: "Re: Bees",
      text: `${text}\n\nOn Thu, 26 Nov 2026 at 20:15, ${TOM} wrote:\n> ${ASKED}\n`,
    }),
  );
  running.clock.now = new Date("2026-11-28T06:30:00Z");
  return running;
}

describe("an agreed time", () => {
  it("is told once, with a calendar file, in a mail of its own", async () => {
    const { day, mailer, clock, table, take } = await answered("Perfect, that works for me.");
    expect(await day()).toMatchObject({ outcome: "sent", reply: { tip: { kind: "agreed", name: "Tom Hale" } } });
    expect(mailer.text(0)).toContain("filename=call.ics");
    expect(mailer.text(0)).toContain("text/calendar");
    const state = await contactStateOf(table, MARTIN.id, "tom@example.net");
    expect(state?.agreedAt).toEqual(new Date("2026-12-01T15:00:00Z"));
    clock.now = new Date("2026-11-28T19:00:00Z");
    await take(
      letter({
        to: TOM,
        date: "Sat, 28 Nov 2026 19:30:00 +0100",
        id: "m2@example.org",
        text: "The second hive is full of honey.",
      }),
    );
    clock.now = new Date("2026-11-29T06:30:00Z");
    expect(await day()).toMatchObject({ outcome: "quiet" });
    expect(mailer.sent).toHaveLength(1);
  });

  it("is none where the user has not said yes", async () => {
    const { day } = await answered("The second hive is full of honey, and the third is not.");
    expect((await day()).outcome).toBe("quiet");
  });

  it("is none once it has passed", async () => {
    const { day, clock } = await answered("Perfect, that works for me.");
    clock.now = new Date("2026-12-01T15:30:00Z");
    expect((await day()).outcome).toBe("quiet");
  });
});
