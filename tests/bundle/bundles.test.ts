import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from "vitest";
import { mailStateOf } from "../../core/ledger/mail-state.ts";
import { putUser, userOf } from "../../core/ledger/users.ts";
import { useZone } from "../../core/ledger/zones.ts";
import { parse } from "../../core/mail/parse.ts";
import { DynamoTable } from "../../functions/aws/dynamo-table.ts";
import { leaksIn } from "../guards/log-leak.ts";
import { snsEvent, sqsEvent, sqsRecord, storedNotification } from "../support/aws-events.ts";
import { contessaMails } from "../support/letter.ts";
import { loopbackConfig } from "../support/loopback-server.ts";
import { MARTIN, SECRET } from "../support/service.ts";
import { type Bundle, bundle, NAMES, type Name } from "./build.ts";
import { openCloud } from "./cloud.ts";
import { Running, runtimeIn } from "./running.ts";
import { weights } from "./weights.ts";

let folder = "";
let runtime = "";
const made: Bundle[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bundles-"));
  runtime = await runtimeIn(folder);
  for (const name of NAMES) made.push(await bundle(name, join(folder, name)));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

weights(made, () => folder);

const EVENING = "2026-11-11T19:00:00.000Z";
const MORNING = "2026-11-12T06:30:00.000Z";
const LATER = "2026-11-12T09:00:00.000Z";

/** Where each mail bounces, as SES's own simulator has it. */
const BOUNCING = "bounce+martin@simulator.amazonses.com";

/** Every function of the cloud as a bundle of its own; whatever is called is called by an event of AWS. */
async function opened() {
  const cloud = await openCloud(folder);
  const table = new DynamoTable(cloud.dynamo.table, loopbackConfig(cloud.dynamo.url));
  const running = new Map<Name, Running>();
  const start = async (name: Name, env = cloud.envOf(name)): Promise<Running> => {
    const one = await Running.start(runtime, join(folder, name), env);
    onTestFinished(() => one.stop());
    return one;
  };
  const call = async (name: Name, event: unknown, at: string): Promise<unknown> => {
    const one = running.get(name) ?? (await start(name));
    running.set(name, one);
    const { answer, error, refused } = await one.invoke(event, at);
    expect([name, error, refused]).toEqual([name, undefined, 0]);
    return answer;
  };
  /** All that waits on a queue, in one batch. */
  const deliver = async (name: Name, bodies: string[], at: string): Promise<void> => {
    const records = bodies.splice(0).map((body, i) => sqsRecord(`m${i}`, body));
    const answer = await call(name, sqsEvent(...records), at);
    expect([answer, running.get(name)?.lines]).toEqual([{ batchItemFailures: [] }, expect.anything()]);
  };
  /** A request to the Function URL (payload 2.0). */
  const visit = async (method: string, path: string, form?: Readonly<Record<string, string>>) => {
    const body = form && new URLSearchParams(form).toString();
    const event = {
      version: "2.0",
      routeKey: "$default",
      rawPath: path,
      rawQueryString: "",
      headers: { host: "web.example.net", ...(body && { "content-type": "application/x-www-form-urlencoded" }) },
      requestContext: { domainName: "web.example.net", http: { method, path, sourceIp: "192.0.2.1" } },
      ...(body !== undefined && { body }),
      isBase64Encoded: false,
    };
    return (await call("web", event, LATER)) as { readonly statusCode: number; readonly body: string };
  };
  return { ...cloud, table, running, start, call, deliver, visit };
}

it("a life through the bundles alone: mail in, daily reply, pages, unsubscribing, export, a bounce, a lost mail, erasing", async () => {
  const { s3, queues, sent, reports, table, running, call, deliver, visit } = await opened();
  await putUser(table, { ...MARTIN, address: BOUNCING, addresses: [...MARTIN.addresses, BOUNCING] });
  await useZone(table, MARTIN.zone);

  const [lost, ...mails] = contessaMails().toReversed();
  for (const [i, raw] of mails.toReversed().entries()) {
    s3.objects.set(`/raw/in/ses${i}`, raw);
    queues.inbound.push(storedNotification(`in/ses${i}`));
  }
  await deliver("receive", queues.inbound, EVENING);
  expect(running.get("receive")?.lines).toEqual(
    mails.map((_, i) => ({ event: "received", sesMessageId: `ses${i}`, outcome: "accepted" })),
  );

  // Whoever writes is heard at once, whatever the hour; here nothing was said to the service.
  await deliver("reply", queues.reply, EVENING);

  await call("due", { scheduledAt: MORNING }, MORNING);
  expect(queues.reply).toEqual([JSON.stringify({ users: [MARTIN.id] })]);
  await deliver("reply", queues.reply, MORNING);
  expect(sent.map(({ destinations }) => destinations)).toEqual([[BOUNCING]]);
  const { textBody = "", subject = "", headers } = await parse(await readFile(sent[0]?.path ?? ""));
  expect(subject).toMatch(/Jane/);
  expect(textBody).toMatch(/keel bolts/);

  // What a start does not load: what writes the sample, and what tells a story.
  expect((await visit("GET", "/about")).body).toMatch(/<html/);
  const settings = /\/s\/[\w.]+/.exec(textBody)?.[0] ?? "";
  const people = await visit("GET", `${settings}/people`);
  expect(people.statusCode).toBe(200);
  const person = /href="(\/s\/[^"]+\/people\/[^"]+)"/.exec(people.body)?.[1] ?? "";
  expect((await visit("GET", person)).body).toMatch(/Jane Roe[\s\S]*<svg/);

  expect((await visit("POST", settings, { export: "yes" })).statusCode).toBe(200);
  await deliver("job", queues.jobs, LATER);
  expect(sent).toHaveLength(2);

  const unsubscribe = headers.find(({ name }) => name === "list-unsubscribe")?.value ?? "";
  const link = /https:\/\/web\.example\.net(\/u\/[\w.]+)/.exec(unsubscribe)?.[1] ?? "";
  const done = await visit("POST", link, { "List-Unsubscribe": "One-Click" });
  expect([done.statusCode, done.body]).toEqual([200, "Unsubscribed.\n"]);
  expect(await mailStateOf(table, MARTIN.id)).toMatchObject({ isSubscribed: false });

  for (const report of reports) await call("feedback", report, LATER);
  expect((await mailStateOf(table, MARTIN.id))?.suppressed).toMatchObject({ reason: "bounce" });

  const trace = `Return-Path: <martin@example.org>\r\nReceived: from mail.example.org (mail.example.org [192.0.2.7]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id lost for ${SECRET}; Thu, 12 Nov 2026 06:00:00 +0000 (UTC)\r\nX-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: PASS\r\nAuthentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@example.org; dmarc=pass header.from=example.org;\r\nX-SES-RECEIPT: AEFB\r\n`;
  s3.objects.set("/raw/in/lost", Buffer.concat([Buffer.from(trace), lost ?? Buffer.alloc(0)]));
  expect(await call("sweep", {}, LATER)).toEqual({ requeued: ["in/lost"], unreadable: [], givenUp: [] });
  await deliver("receive", queues.inbound, LATER);
  expect(running.get("receive")?.lines.at(-1)).toEqual({
    event: "received",
    sesMessageId: "lost",
    outcome: "accepted",
  });

  expect((await visit("POST", `${settings}/erase`, { erase: "yes" })).statusCode).toBe(200);
  await deliver("job", queues.jobs, LATER);
  expect((await userOf(table, MARTIN.id))?.zone).toBeUndefined();
  expect([...s3.objects.keys()]).toEqual([]);

  expect([...running.keys()].sort()).toEqual([...NAMES].sort());
  for (const [name, { lines, noise }] of running) {
    expect([name, noise]).toEqual([name, []]);
    expect(lines.flatMap((line) => leaksIn(line, new Set(inject("sourceWords"))))).toEqual([]);
  }
}, 90_000);

it("a bundle says by its own name what is wrong with its settings, and nothing that stands in them", async () => {
  const { start, envOf } = await opened();
  const { TABLE_NAME: _, ...env } = envOf("feedback");
  const [noTable, badKeys] = [
    await start("feedback", env),
    await start("reply", { ...envOf("reply"), TOKEN_KEYS: '{"current":"k1","keys":{"k1":"too short"}}' }),
  ];
  expect((await noTable.invoke({ Records: [] }, LATER)).error).toMatchObject({
    name: "SettingError",
    message: "the environment names no TABLE_NAME",
  });
  expect((await badKeys.invoke({ Records: [] }, LATER)).error).toMatchObject({
    name: "SettingError",
    message: "TOKEN_KEYS holds a weak key",
  });
});

it("a bundle that reaches out of this machine is noticed", async () => {
  const { start, envOf } = await opened();
  const env = { ...envOf("feedback"), AWS_ENDPOINT_URL_DYNAMODB: "http://dynamodb.example.com" };
  const { error, refused } = await (await start("feedback", env)).invoke(
    snsEvent({
      notificationType: "Bounce",
      bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: BOUNCING }], timestamp: LATER },
      mail: { messageId: "m1", timestamp: LATER, destination: [BOUNCING] },
    }),
    LATER,
  );
  expect([error?.message, refused > 0]).toEqual([error?.name, true]);
});
