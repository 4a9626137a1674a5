import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sightingsOf } from "../../core/ledger/history.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { putUser } from "../../core/ledger/users.ts";
import type { LogLine } from "../../functions/log.ts";
import { fitting } from "../../functions/log-line.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { FolderRawMail } from "../../infra/local/raw-mail/folder-raw-mail.ts";
import { temporaryFolder } from "../local/temporary.ts";
import { atEachCall, jobbing, takingIn, worldOf } from "../support/at-work.ts";
import { snsEvent, sqsEvent, sqsRecord, storedNotification } from "../support/aws-events.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { EVENING, frontDoors, keptOf, kinds } from "../support/front-doors.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { MARTIN, SECRET, SERVICE, service } from "../support/service.ts";

const JANE = "jane@example.net";
const DAY = 86_400_000;
const tables = dynamoTables();
const NORA = {
  ...MARTIN,
  id: "u2",
  address: "nora@example.com",
  addresses: ["nora@example.com"],
  secretAddress: "n7f3@in.buddy.example.net",
};

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

describe("how much and how long", () => {
  it("threat 41: a flood of one address is counted at that address and touches nobody else", async () => {
    const { deliver, table } = await frontDoors({ table: await tables() });
    await putUser(table, NORA);
    const before = await keptOf(table, NORA.id);
    for (let n = 0; n < 20; n += 1) await deliver(letter({ to: JANE, id: `f${n}@example.org`, text: `Flood ${n}.` }));
    expect(await table.get({ PK: `A#${encodeURIComponent(SECRET)}`, SK: "A" })).toMatchObject({
      counter: 20,
      countedIn: "2026-11-11",
    });
    expect(await keptOf(table, NORA.id)).toEqual(before);
    const own = letter({ from: NORA.address, to: JANE, id: "n@example.com", text: "Dear Jane" });
    expect(await deliver(own, { recipients: [NORA.secretAddress] })).toBe("accepted");
    expect((await table.get({ PK: `A#${encodeURIComponent(NORA.secretAddress)}`, SK: "A" }))?.counter).toBe(1);
  });

  it("threat 41: what is beyond a day's share waits, is told of once, and is filed in the end; strangers use none of it up", async () => {
    const running = await service();
    const lines: LogLine[] = [];
    const receive = receiveHandler({
      ...running.receiveDeps,
      bucket: { any: 3, own: 2 },
      log: (line) => void lines.push(line),
    });
    running.clock.now = EVENING;
    const count = { mails: 0 };
    const deliver = async (raw: Buffer, dmarc: string) => {
      const key = await running.rawMail.put(`flood${++count.mails}`, raw);
      running.clock.now = new Date(running.clock.now.getTime() + 1_000);
      await receive(sqsEvent(sqsRecord(key, storedNotification(key, { dmarc }))));
      return lines.at(-1)?.reason ?? lines.at(-1)?.outcome;
    };
    const mine = (n: number) =>
      letter({ to: JANE, id: `m${n}@example.org`, text: `How is the keel, for the ${n}. time?` });
    for (let n = 0; n < 9; n += 1)
      await deliver(letter({ from: "eve@example.com", to: SECRET, id: `e${n}@example.com`, text: "Buy" }), "FAIL");
    const own = [await deliver(mine(1), "PASS"), await deliver(mine(2), "PASS"), await deliver(mine(3), "PASS")];
    expect(own).toEqual(["accepted", "accepted", "too-many"]);
    const filed = async () => (await kinds(running.table)).S ?? 0;
    const before = await filed();
    running.clock.now = new Date("2026-11-12T06:30:00Z");
    await running.day();
    for (let body = running.inbound.shift(); body !== undefined; body = running.inbound.shift())
      await receive(sqsEvent(sqsRecord("q", body)));
    expect(await filed()).toBe(before + 1);
    expect((await kinds(running.table)).L).toBeUndefined();
    for (const day of [13, 16, 17]) {
      running.clock.now = new Date(`2026-11-${day}T06:30:00Z`);
      await running.day();
    }
    const told = running.mailer.sent.filter((_, n) => /one waits|mails wait/.test(running.mailer.text(n)));
    expect(told).toHaveLength(1);
  });

  it("threat 42: what is past its time does not count, though nothing has deleted it yet", async () => {
    const { deliver, table, clock, app, token } = await frontDoors();
    await deliver(
      letter({ to: JANE, id: "one@example.org", date: "Wed, 11 Nov 2026 19:20:00 +0100", text: "The hull is dry." }),
    );
    const words = async (days: number) =>
      (await sightingsOf(table, MARTIN.id, JANE, new Date(EVENING.getTime() + days * DAY))).map(({ text }) => text);
    expect([await words(399), await words(401)]).toEqual([["The hull is dry."], [""]]);
    const ask = letter({
      from: "anna@mail.example.org",
      to: SERVICE.address,
      id: "a@mail.example.org",
      text: "Please.",
    });
    expect(await deliver(ask, { recipients: [SERVICE.address] })).toBe("signed-up");
    const confirm = `/c/${token("confirm", "new1")}`;
    clock.now = new Date(EVENING.getTime() + 6.9 * DAY);
    expect((await app.request(confirm)).status).toBe(200);
    clock.now = new Date(EVENING.getTime() + 7.1 * DAY);
    expect((await app.request(confirm)).status).toBe(404);
    const yes = letter({
      from: "anna@mail.example.org",
      to: "secret1@in.buddy.example.net",
      id: "y@mail.example.org",
      text: "Yes",
    });
    expect(await deliver(yes, { recipients: ["secret1@in.buddy.example.net"] })).toBe("unknown-recipient");
  });

  it("threat 43: no part of the service may do more than its code does: nothing is allowed wholesale", () => {
    const files = readdirSync(new URL("../../infra", import.meta.url)).filter((name) => name.endsWith(".ts"));
    const actions = files.flatMap((name) => [
      ...read(`infra/${name}`).matchAll(/"((?:s3|dynamodb|sqs|ses|sns|iam|sts|kms|lambda):[^"]+)"/g),
    ]);
    expect(actions.length).toBeGreaterThan(8);
    for (const [, action] of actions) expect(action).not.toContain("*");
    expect(read("infra/web.ts")).not.toMatch(/rawMail|mailAccess|s3:|ses:/);
    expect(read("infra/inbound.ts")).not.toMatch(/mailAccess|ses:SendRawEmail/);
    expect(read("infra/sender.ts")).toContain('variable: "ses:FromAddress", values: [serviceAddress]');
  });

  it("threat 44: who asks to be erased is gone, with all they had and all that named others, and may have all of it first", async () => {
    const table = new MemoryTable();
    const doors = await frontDoors({ table });
    await putUser(table, NORA);
    const others = JSON.stringify(await keptOf(table, NORA.id));
    await doors.told();
    await doors.deliver(letter({ from: "eve@example.com", to: SECRET, id: "e@example.com", text: "Let me in" }));
    await doors.post(`/s/${doors.token("settings")}`, "export=yes");
    await doors.post(`/s/${doors.token("settings")}/erase`, "erase=yes");
    await doors.work();
    expect(doors.mailer.sent.map(({ rcptTo }) => rcptTo)).toEqual([MARTIN.address, MARTIN.address, MARTIN.address]);
    expect(doors.mailer.text(1)).toContain("filename=");
    expect(await keptOf(table)).toEqual([]);
    expect(doors.rawMail.all.size).toBe(0);
    const left = JSON.stringify(table.everything());
    for (const secret of ["martin@", "martin%40", JANE, "jane%40", "eve@", "keel", "k7f3q2x5"])
      expect(left).not.toContain(secret);
    expect(JSON.stringify(await keptOf(table, NORA.id))).toBe(others);
    expect(await doors.deliver(letter({ to: JANE, text: "Are you there?" }))).toBe("unknown-recipient");
    expect((await doors.app.request(`/s/${doors.token("settings")}`)).status).toBe(404);
  });

  it("threat 44: nor does anything stay that a handler writes which was at work meanwhile, at whichever of its calls", async () => {
    const running = await service();
    running.clock.now = EVENING;
    for (const mail of contessaMails()) await running.take(mail);
    await running.rawMail.put("fresh", letter({ to: "Tom Hale <tom@example.com>", id: "t@example.org", text: "Ahoy" }));
    const calls = await atEachCall(worldOf(running), running.clock.now, {
      first: takingIn("in/fresh"),
      meanwhile: jobbing({ erase: MARTIN.id }),
      check: async ({ table, rawMail }, n) => {
        expect([n, await keptOf(table), rawMail.all.size]).toEqual([n, [], 0]);
      },
    });
    expect(calls).toBeGreaterThan(3);
  });

  it("threat 45: a raw mail is kept thirty days and a held one seven, and then goes", async () => {
    const { deliver, table } = await frontDoors();
    await deliver(letter({ from: "eve@example.com", to: SECRET, text: "Let me in" }));
    const [held] = (await keptOf(table)).filter(({ SK }) => SK.startsWith("H#"));
    expect(Number(held?.ttl)).toBe(EVENING.getTime() / 1000 + 7 * 86_400);
    const folder = await FolderRawMail.open(await temporaryFolder());
    await folder.put("a", Buffer.from("From: a@example.com\r\n\r\n"));
    await folder.settle("in/a");
    expect(await folder.removeSettled(new Date(Date.now() - DAY))).toBe(0);
    expect(await folder.removeSettled(new Date(Date.now() + DAY))).toBe(1);
    expect(await folder.get("in/a")).toBeUndefined();
    expect(read("infra/raw-mail.ts").match(/expiresIn: "30 days"/g)).toHaveLength(2);
  });
});

describe("the log", () => {
  it("threat 46: holds ids and outcomes: no address, subject, word, name or token, whatever goes wrong", async () => {
    const doors = await frontDoors();
    await doors.told();
    const words = "A subject of great secrecy";
    const mails = [
      letter({ to: JANE, subject: words, text: words }),
      letter({ from: "eve@example.com", to: SECRET, subject: words, text: words }),
      letter({ from: `${words} <x`, to: SECRET, subject: words, text: words }),
      letter({
        from: "anna@mail.example.org",
        to: SERVICE.address,
        subject: words,
        text: words,
        id: "a@mail.example.org",
      }),
      letter({
        to: `about-me@${SERVICE.inboundDomain}`,
        subject: words,
        text: "What do you keep about me?",
        id: "q@example.org",
      }),
    ];
    for (const mail of mails)
      for (const recipient of [
        SECRET,
        SERVICE.address,
        `about-me@${SERVICE.inboundDomain}`,
        `unsub+${doors.token("unsubscribe")}@${SERVICE.inboundDomain}`,
      ])
        await doors.deliver(mail, { recipients: [recipient] });
    doors.mailer.answer = () => Promise.reject(new TypeError(`${JANE} ${words} ${doors.token("settings")}`));
    await doors.work();
    const poison = [
      `{"mail":"${JANE} ${words}"`,
      JSON.stringify({ users: [JANE], answered: [7] }),
      JSON.stringify({ erase: words, export: words }),
    ];
    for (const handler of Object.values(doors.handlers))
      await handler(sqsEvent(...poison.map((body, n) => sqsRecord(`p${n}`, body))));
    const bounce = {
      bounceType: "Permanent",
      timestamp: "2026-11-01T07:00:00.000Z",
      bouncedRecipients: [{ emailAddress: JANE }],
    };
    await doors.feedback(
      snsEvent({ notificationType: "Bounce", bounce, mail: { messageId: "x", commonHeaders: { subject: words } } }),
    );
    await doors.app.request(`/s/${doors.token("settings")}`);
    expect(new Set(doors.lines.map(({ event }) => event)).size).toBeGreaterThan(3);
    const logged = JSON.stringify(doors.lines);
    expect(logged).toContain("record-failed");
    for (const secret of ["secrecy", "Jane", "Martin", "Contessa", "k1.u1.", "k7f3q2x5", "<"])
      expect(logged).not.toContain(secret);
    // A user whom a broken message names by an address is looked for by that name, and not found.
    expect(logged.replaceAll(`"user":"${JANE}"`, "")).not.toContain("@");
  });
});

describe("a line of the log", () => {
  it("threat 46: loses what is not of its field's shape before it is written, and a field that nobody knows", () => {
    const bad = {
      event: "received",
      outcome: JANE,
      reason: "The keel of the Contessa",
      user: SECRET.split("@")[0],
      sesMessageId: "k1.u1.0e31c8e611064e47e07512fd3928a392",
      error: "SyntaxError: martin@example.org",
      subject: "Re: The Contessa",
    };
    expect(fitting(bad)).toEqual({
      event: "received",
      outcome: "unfit",
      reason: "unfit",
      user: "unfit",
      sesMessageId: "unfit",
      error: "unfit",
    });
    const good = {
      event: "received",
      outcome: "held",
      reason: "not-authenticated",
      sesMessageId: "abc1",
      isByHead: true,
    };
    expect(fitting(good)).toEqual(good);
  });
});

describe("what is built in", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as { packages: Readonly<Record<string, unknown>> };

  it("threat 49: is no language model: no package of the service speaks to one", () => {
    const names = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ""));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name) => /openai|anthropic|bedrock|langchain|llama|mistral|gemini|^ai$/.test(name))).toEqual(
      [],
    );
  });
});

describe("the same kinds of items", () => {
  it("threat 44: are known to whoever erases: none is left of a user who has had everything", async () => {
    const doors = await frontDoors();
    await doors.told();
    expect(Object.keys(await kinds(doors.table)).length).toBeGreaterThan(8);
    doors.jobs.push(JSON.stringify({ erase: MARTIN.id }));
    await doors.work();
    expect(await kinds(doors.table)).toEqual({});
  });
});
