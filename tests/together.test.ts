import { describe, expect, it } from "vitest";
import { keepCircle } from "../core/buddy/circle.ts";
import { rememberTold } from "../core/buddy/contact-state.ts";
import type { Candidate } from "../core/buddy/look.ts";
import { append } from "../core/ledger/history.ts";
import { keys } from "../core/ledger/keys.ts";
import { MemoryTable } from "../core/ledger/memory-table.ts";
import { plain } from "../core/ledger/plain.ts";
import { parse } from "../core/mail/parse.ts";
import { CROWD } from "../core/people/contact.ts";
import { about, friend } from "./support/friend.ts";
import { contessaMails } from "./support/letter.ts";
import { MARTIN, service } from "./support/service.ts";

const TOM = friend("Tom Hale", about("sourdough"));
const IDA = friend("Ida Berg", about("sourdough"));
const LINE = "Ida Berg and Tom Hale both keep returning to sourdough, and I never saw them on one mail.";

class CountingTable extends MemoryTable {
  readonly queried: string[] = [];

  override async query(...range: Parameters<MemoryTable["query"]>) {
    this.queried.push(range[1]);
    return super.query(...range);
  }
}

/** A day with a card about Jane, and friends who were looked at on days before. */
async function withFriends(friends: readonly Candidate[], hasCard = true) {
  const table = new CountingTable();
  const running = await service({ table, user: { ...MARTIN, days: "all" } });
  for (const { state } of friends)
    await table.put({ ...plain(state), ...keys.contact(MARTIN.id, state.contact), version: 1 });
  await keepCircle(table, MARTIN.id, friends);
  running.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails().slice(0, hasCard ? 4 : 1)) await running.take(mail);
  running.clock.now = new Date("2026-11-12T06:30:00Z");
  const text = async (n: number): Promise<string> =>
    (await parse(running.mailer.sent[n]?.raw ?? new Uint8Array())).textBody?.replace(/\s+/g, " ") ?? "";
  return { ...running, table, text };
}

/** A mail of Martin's to many. */
const toMany = (table: MemoryTable, to: readonly string[]) =>
  append(table, MARTIN.id, {
    filed: [
      {
        contact: CROWD,
        sighting: {
          turn: "t9",
          mail: "mail9",
          opening: "",
          openingLength: 0,
          author: { address: "martin@example.org" },
          known: "header",
          to: to.map((address) => ({ address })),
          cc: [],
          source: "bcc",
          depth: 0,
          isWhole: true,
          isAutomatic: false,
          references: [],
          text: "",
        },
      },
    ],
    change: {
      mail: "mail9",
      at: new Date("2026-10-01T09:00:00Z"),
      filed: { outcome: "accepted", turns: 1 },
      contacts: [CROWD],
    },
  });

describe("two friends", () => {
  it("are brought together in a line beside the card, by a draft to each, and once", async () => {
    const { day, mailer, text, clock, take } = await withFriends([TOM, IDA]);
    expect(await day()).toMatchObject({ outcome: "sent", reply: { together: { kind: "introduce" } } });
    expect(await text(0)).toContain(LINE);
    const { htmlBody = "" } = await parse(mailer.sent[0]?.raw ?? new Uint8Array());
    const links = [...htmlBody.matchAll(/href="(mailto:(?:tom|ida)@[^"]+)"/g)].map(([, link = ""]) =>
      decodeURIComponent(link.replaceAll("&amp;", "&")),
    );
    expect(links).toHaveLength(2);
    for (const link of links) expect(link).toMatch(/body=Dear (?:Tom|Ida),.*sourdough/s);
    expect(links.find((link) => link.startsWith("mailto:tom"))).not.toContain("Ida");
    expect(links.find((link) => link.startsWith("mailto:ida"))).not.toContain("Tom");
    clock.now = new Date("2026-11-13T19:00:00Z");
    for (const mail of contessaMails()) {
      const zoe = String(mail).replaceAll("jane@example.net", "zoe@example.net").replaceAll("Jane Roe", "Zoe Lind");
      await take(Buffer.from(zoe.replace(/(?<=<)([jm]\d@)/g, "z$1")));
    }
    clock.now = new Date("2026-11-14T06:30:00Z");
    expect((await day()).outcome).toBe("sent");
    expect(await text(1)).toContain("Zoe Lind");
    expect(await text(1)).not.toContain("sourdough");
  });

  it("are no reason for a mail", async () => {
    const { day } = await withFriends([TOM, IDA], false);
    expect((await day()).outcome).toBe("quiet");
  });

  it("are left alone where a mail to many shows both", async () => {
    const { table, day, text } = await withFriends([TOM, IDA]);
    await toMany(table, ["tom@example.com", "ida@example.com"]);
    await day();
    expect(await text(0)).toContain("Jane Roe");
    expect(await text(0)).not.toContain("sourdough");
  });

  it("are left alone where the user has said never since they were looked at, or later", async () => {
    for (const kind of ["never", "later"] as const) {
      const { table, day, text } = await withFriends([TOM, IDA]);
      await rememberTold(table, MARTIN.id, "tom@example.com", { word: { kind, at: new Date("2026-11-12T06:00:00Z") } });
      await day();
      expect(await text(0), kind).toContain("Jane Roe");
      expect(await text(0), kind).not.toContain("sourdough");
    }
  });

  it("cost nothing where there is no pair", async () => {
    const { table, day } = await withFriends([TOM, friend("Sam Ito", about("bees"))]);
    expect((await day()).outcome).toBe("sent");
    expect(table.queried.filter((from) => from.startsWith(`S#${CROWD}`))).toEqual([]);
  });
});

describe("three of one town", () => {
  it("are seated at one table", async () => {
    const town = { ...about("sourdough"), town: "Hamburg" };
    const { day, text } = await withFriends([
      friend("Tom Hale", town),
      friend("Ida Berg", town),
      friend("Eva Lim", town),
    ]);
    expect(await day()).toMatchObject({ outcome: "sent", reply: { together: { kind: "gather" } } });
    expect(await text(0)).toMatch(
      /(?:Eva|Ida|Tom) \w+, (?:Eva|Ida|Tom) \w+ and (?:Eva|Ida|Tom) \w+ all write with you of sourdough, and their signatures stand in Hamburg: a table for four would be easy to set\./,
    );
  });
});
