import { beforeEach, describe, expect, it } from "vitest";
import { changeMailState } from "../core/ledger/mail-state.ts";
import { sentTo } from "../core/ledger/sent-reply.ts";
import { parse } from "../core/mail/parse.ts";
import { welcome } from "../core/welcome.ts";
import { SERVICE } from "./support/service.ts";
import { ANNA, ANNAS_SECRET, signingUp } from "./support/signing-up.ts";

const DAY = 86_400_000;

describe("the welcome", () => {
  let running: Awaited<ReturnType<typeof signingUp>>;
  beforeEach(async () => {
    running = await signingUp();
  });

  it("asks for a yes, with the secret address as text and for the address book", async () => {
    await running.ask();
    expect(await running.work()).toEqual(["welcomed"]);
    const [mail] = running.mailer.sent;
    expect(mail).toMatchObject({ rcptTo: ANNA, mailFrom: SERVICE.address });
    const message = await parse(mail?.raw ?? new Uint8Array());
    const header = (name: string) => message.headers.find((field) => field.name === name)?.value;
    expect(message.replyTo).toMatchObject([{ address: ANNAS_SECRET }]);
    expect(message.inReplyTo).toEqual(["ask1@mail.example.org"]);
    expect(header("auto-submitted")).toBe("auto-replied");
    expect(message.attachments).toMatchObject([{ name: "contact.vcf", type: "text/vcard" }]);
    expect(message.textBody).toContain(ANNAS_SECRET);
    expect(message.textBody).toMatch(/https:\/\/buddy\.example\.net\/c\/k1\.new1\.[0-9a-f]{32}/);
    const card = /filename=contact\.vcf\n\n([A-Za-z0-9+/=\n]+)\n--/.exec(running.mailer.text(0))?.[1] ?? "";
    expect(Buffer.from(card, "base64").toString()).toContain(`FN:Online Buddy\r\nEMAIL:${ANNAS_SECRET}\r\n`);
    expect(await sentTo(running.table, "ses-1")).toEqual({ user: "new1", address: ANNA });
  });

  it("hangs in no conversation that others are in", async () => {
    await running.ask({ cc: "jane@example.net" });
    await running.work();
    expect((await parse(running.mailer.sent[0]?.raw ?? new Uint8Array())).inReplyTo).toEqual([]);
  });

  it("comes once a day, and three times in all", async () => {
    const outcomes: unknown[] = [];
    for (let day = 0; day < 5; day += 1) {
      for (let time = 0; time < 2; time += 1) {
        outcomes.push((await running.ask({ id: `${day}.${time}@mail.example.org` })).outcome);
        await running.work();
      }
      running.clock.now = new Date(running.clock.now.getTime() + DAY);
    }
    expect(running.mailer.sent).toHaveLength(3);
    expect(outcomes).toEqual([
      "signed-up",
      "ignored",
      "signed-up",
      "ignored",
      "signed-up",
      ...Array(5).fill("ignored"),
    ]);
  });

  it("is sent once, though its message is brought again after a crash inside the send", async () => {
    await running.ask();
    running.mailer.answer = async () => Promise.reject(new Error("nobody knows whether it went out"));
    await expect(welcome(running.dailyDeps, "new1")).rejects.toThrow("nobody knows");
    running.mailer.answer = undefined;
    expect(await welcome(running.dailyDeps, "new1")).toEqual({ outcome: "not-again", user: "new1" });
    expect(running.mailer.sent).toEqual([]);
  });

  it("comes later when SES was too busy", async () => {
    await running.ask();
    running.mailer.answer = async () => ({ outcome: "refused", reason: "throttled" });
    expect(await welcome(running.dailyDeps, "new1")).toMatchObject({ outcome: "refused", reason: "throttled" });
    running.mailer.answer = undefined;
    expect(await welcome(running.dailyDeps, "new1")).toMatchObject({ outcome: "welcomed" });
  });

  it("does not come to who has unsubscribed, or is gone", async () => {
    await running.ask();
    await changeMailState(running.table, "new1", (state) => ({ ...state, isSubscribed: false }));
    expect(await welcome(running.dailyDeps, "new1")).toMatchObject({ outcome: "not-wanted" });
    running.clock.now = new Date(running.clock.now.getTime() + 7 * DAY);
    expect(await welcome(running.dailyDeps, "new1")).toMatchObject({ outcome: "unknown-user" });
    expect(running.mailer.sent).toEqual([]);
  });
});
