import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LogLine } from "../../functions/log.ts";
import { unfitFields } from "../../functions/log-line.ts";
import { journal } from "../../infra/local/console/journal.ts";
import { TELLINGS } from "../../infra/local/console/tellings.ts";
import { temporaryFolder } from "./temporary.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** A line, and what a person reads of it; nothing where nobody needs to know. */
const TOLD: readonly (readonly [line: LogLine, sentence: string | undefined])[] = [
  [
    { event: "received", sesMessageId: "abcdefghij", outcome: "held", reason: "not-authenticated" },
    "Mail abcdefgh: held (not-authenticated).",
  ],
  [
    { event: "released", user: "u1", outcome: "more", mails: 10, removed: 0 },
    "Mails that waited are let in: 10. More of them follow.",
  ],
  [{ event: "released", user: "u1", outcome: "all", mails: 0, removed: 3 }, "Mails that waited are thrown away: 3."],
  [{ event: "export", user: "u1", outcome: "sent" }, "Everything that is kept went to you by mail."],
  [
    { event: "export", user: "u1", outcome: "parked", reason: "quota" },
    "What you asked for, everything that is kept, waits: no more may be sent now (quota).",
  ],
  [
    { event: "export", user: "u1", outcome: "suppressed" },
    "Everything that is kept was asked for, and not sent: suppressed.",
  ],
  [{ event: "erase", user: "u1", outcome: "erased" }, "All of a user is removed."],
  [{ event: "erase", user: "u1", outcome: "unknown-user" }, undefined],
  [
    { event: "forget", outcome: "forgotten", users: 1, isMore: true },
    "Somebody who is forgotten had come up again, and is removed; it is looked once more.",
  ],
  [{ event: "forget", outcome: "forgotten", users: 0, isMore: false }, undefined],
  [{ event: "about-me", outcome: "forgotten" }, "Somebody asked to be forgotten, and is."],
  [
    { event: "sweep", outcome: "swept", items: 0, rawMails: 0, requeued: 2 },
    "Mails whose notice was lost, and that are looked at now: 2.",
  ],
  [{ event: "sweep", outcome: "swept", items: 7, rawMails: 1, requeued: 0 }, undefined],
  [
    { event: "daily", user: "u1", outcome: "parked", reason: "throttled" },
    "The daily reply waits: no more may be sent now (throttled).",
  ],
  [
    { event: "answer", user: "u1", outcome: "parked", reason: "quota" },
    "What your answer asks for waits: no more may be sent now (quota).",
  ],
  [{ event: "due", outcome: "ticked", slots: 1, users: 1, unparked: 2 }, "Taken up again, which had met a limit: 2."],
  [{ event: "due", outcome: "ticked", slots: 1, users: 1 }, undefined],
];

async function heardOf(line: LogLine) {
  const folder = await temporaryFolder();
  const said: string[] = [];
  journal(folder, (sentence) => said.push(sentence))(line);
  return { said, kept: readFileSync(join(folder, "journal.jsonl"), "utf8") };
}

describe("the console", () => {
  it.each(TOLD)("of %j says it in a sentence, or nothing", async (line, sentence) => {
    expect(unfitFields(line)).toEqual([]);
    const { said, kept } = await heardOf(line);
    expect(said).toEqual(sentence === undefined ? [] : [sentence]);
    expect(JSON.parse(kept)).toMatchObject(line);
  });

  it("has a row for every event that is written down anywhere", () => {
    const files = ["functions", "infra/local"].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name) && !name.endsWith("log-line.ts"))
        .map((name) => readFileSync(join(ROOT, folder, name), "utf8")),
    );
    const spelled = files.flatMap((text) => [...text.matchAll(/\bevent: "([a-z-]+)"/g)].map(([, event = ""]) => event));
    // The jobs are named by what is asked for.
    const events = new Set([...spelled, "erase", "export"]);
    expect(events.size).toBeGreaterThan(15);
    expect([...events].filter((event) => TELLINGS[event] === undefined)).toEqual([]);
  });

  it("shows nobody a line as it is written, though nobody knows the event", async () => {
    const { said, kept } = await heardOf({ event: "unheard", outcome: "of" });
    expect(said).toEqual([]);
    expect(JSON.parse(kept)).toMatchObject({ event: "unheard" });
  });
});
