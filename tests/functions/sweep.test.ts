import { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { changesBetween } from "../../core/ledger/history.ts";
import { S3RawMail } from "../../functions/aws/s3-raw-mail.ts";
import type { LogLine } from "../../functions/log.ts";
import { receiveHandler } from "../../functions/receive.ts";
import { sweepHandler } from "../../functions/sweep.ts";
import { sqsEvent, sqsRecord } from "../support/aws-events.ts";
import { dynamoTables } from "../support/dynamo.ts";
import { contessaMails } from "../support/letter.ts";
import { LoopbackS3 } from "../support/loopback-s3.ts";
import { loopbackConfig } from "../support/loopback-server.ts";
import { MARTIN, SECRET, service } from "../support/service.ts";

const tables = dynamoTables();

/** A mail as SES stores it: its own block on top. */
const stored = (id: string, raw: Uint8Array, recipient = ` for ${SECRET}`): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        "Return-Path: <martin@example.org>",
        `Received: from mail.example.org (mail.example.org [192.0.2.7]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ${id}${recipient}; Thu, 12 Nov 2026 06:00:00 +0000 (UTC)`,
        "X-SES-Spam-Verdict: PASS",
        "X-SES-Virus-Verdict: PASS",
        "Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@example.org; dmarc=pass header.from=example.org;",
        "X-SES-RECEIPT: AEFB",
        "",
      ].join("\r\n"),
    ),
    raw,
  ]);

/** The sweep and the reader of the inbound queue, over S3's and DynamoDB's API. */
async function sweeping() {
  const running = await service({ table: await tables() });
  const s3 = new LoopbackS3();
  const rawMail = new S3RawMail(new S3Client(loopbackConfig(await s3.listen())), "raw");
  const lines: LogLine[] = [];
  const log = (line: LogLine): void => void lines.push(line);
  const at = (time: string): Date => {
    running.clock.now = new Date(time);
    return running.clock.now;
  };
  const { inboundQueue, now } = running.receiveDeps;
  const sweep = sweepHandler({ table: running.table, rawMail, inboundQueue, now, log });
  const receive = receiveHandler({ ...running.receiveDeps, rawMail, log });
  return {
    ...running,
    s3,
    rawMail,
    lines,
    sweepAt: (time: string) => {
      at(time);
      return sweep();
    },
    /** Whatever the sweep has put on the queue, read twice: it delivers at least once. */
    async deliver() {
      const bodies = running.inbound.splice(0);
      const event = sqsEvent(...bodies.map((body, i) => sqsRecord(`m${i}`, body)));
      return [await receive(event), await receive(event)];
    },
  };
}

const NONE = { requeued: [], unreadable: [], givenUp: [] };

describe("mails whose event was lost, on the APIs of S3 and DynamoDB", () => {
  it("are filed as if nothing had happened, a quarter of an hour after they came", async () => {
    const { rawMail, s3, sweepAt, deliver, table, inbound, lines } = await sweeping();
    for (const [i, raw] of contessaMails().entries()) await rawMail.put(`lost${i}`, stored(`lost${i}`, raw));
    expect(await sweepAt("2026-11-12T06:15:00Z")).toEqual(NONE);
    const { requeued } = await sweepAt("2026-11-12T06:16:00Z");
    expect(requeued).toHaveLength(contessaMails().length);
    expect(await deliver()).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
    expect([...s3.objects.keys()].every((key) => key.startsWith("/raw/done/"))).toBe(true);
    expect(await sweepAt("2026-11-12T07:16:00Z")).toEqual(NONE);
    expect(inbound).toEqual([]);
    const filed = await changesBetween(
      table,
      MARTIN.id,
      new Date("2026-11-01T00:00:00Z"),
      new Date("2026-11-30T00:00:00Z"),
    );
    expect(filed.map((change) => change.filed.outcome)).toEqual(contessaMails().map(() => "accepted"));
    expect(lines.filter(({ event }) => event === "sweep")[1]).toEqual({
      event: "sweep",
      outcome: "swept",
      requeued: requeued.length,
      unreadable: 0,
      givenUp: 0,
    });
    expect(JSON.stringify(lines)).not.toMatch(/@|Contessa|Jane/);
  });

  it("stay where they are and are told of by id, where their header does not say for whom they came", async () => {
    const { rawMail, s3, sweepAt, inbound, lines } = await sweeping();
    const [raw = Buffer.alloc(0)] = contessaMails();
    await rawMail.put("forall", stored("forall", raw, ""));
    await rawMail.put("bare", raw);
    await rawMail.put("empty", new Uint8Array());
    for (const time of ["2026-11-12T07:00:00Z", "2026-11-20T07:00:00Z"])
      expect(await sweepAt(time)).toEqual({ ...NONE, unreadable: ["in/bare", "in/empty", "in/forall"] });
    expect(inbound).toEqual([]);
    expect(s3.objects.size).toBe(3);
    expect(lines).toContainEqual({ event: "swept", outcome: "unreadable", sesMessageId: "forall" });
  });

  it("are not what SES writes to try whether it may", async () => {
    const { rawMail, s3, sweepAt, lines } = await sweeping();
    await rawMail.put("AMAZON_SES_SETUP_NOTIFICATION", Buffer.from("This is a trial of SES.\r\n"));
    for (const time of ["2026-11-12T07:00:00Z", "2026-11-20T07:00:00Z"]) expect(await sweepAt(time)).toEqual(NONE);
    expect(s3.objects.size).toBe(1);
    expect(lines.filter(({ event }) => event === "swept")).toEqual([]);
  });

  it("that are poison come again at once, after hours and after days, and then wait for a person", async () => {
    const { rawMail, sweepAt, inbound } = await sweeping();
    const [raw = Buffer.alloc(0)] = contessaMails();
    await rawMail.put("poison", stored("poison", raw));
    const hours = Array.from(
      { length: 24 * 10 },
      (_, n) => new Date(Date.parse("2026-11-12T07:00:00Z") + n * 3_600_000),
    );
    const requeued: number[] = [];
    for (const [n, hour] of hours.entries())
      if ((await sweepAt(hour.toISOString())).requeued.length > 0) requeued.push(n);
    expect(requeued).toEqual([0, 5, 71]);
    expect(inbound).toHaveLength(3);
    expect(await sweepAt("2026-12-01T07:00:00Z")).toEqual({ ...NONE, givenUp: ["in/poison"] });
  });
});
