import { expect, it } from "vitest";
import { replyDeps } from "../../functions/deps/reply.ts";
import { webDeps } from "../../functions/deps/web.ts";

const env = (TOKEN_KEYS: string) => ({
  TABLE_NAME: "ledger",
  REPLY_QUEUE_URL: "https://sqs.example.com/reply",
  INBOUND_QUEUE_URL: "https://sqs.example.com/in",
  JOB_QUEUE_URL: "https://sqs.example.com/jobs",
  TOKEN_KEYS,
  SERVICE_ADDRESS: "Buddy@buddy.example.net",
  INBOUND_DOMAIN: "in.buddy.example.net",
});
const GOOD = { current: "k2", keys: { k1: "sixteen letters or more", k2: "another long enough" } };

it("takes keys that are long enough, the current one among them", () => {
  expect(webDeps(env(JSON.stringify(GOOD))).tokenKeys).toEqual(GOOD);
});

it("tells the pages their addresses, and who runs the service where somebody is named", () => {
  const { service, operator } = webDeps({ ...env(JSON.stringify(GOOD)), OPERATOR: "Jane Doe, jane@example.org" });
  expect(service).toEqual({ address: "buddy@buddy.example.net", inboundDomain: "in.buddy.example.net" });
  expect(operator).toBe("Jane Doe, jane@example.org");
  expect(webDeps(env(JSON.stringify(GOOD))).operator).toBeUndefined();
});

it.each([
  ["no JSON", '{"current":"k1","keys":{"k1":supersecretvalue}}'],
  ["an empty key", JSON.stringify({ current: "k1", keys: { k1: "" } })],
  ["a short key beside a good one", JSON.stringify({ ...GOOD, keys: { ...GOOD.keys, k3: "short secret" } })],
  ["a key under an odd name", JSON.stringify({ current: "K 1", keys: { "K 1": "sixteen letters or more" } })],
  ["no current key", JSON.stringify({ current: "k9", keys: GOOD.keys })],
  ["nothing", "null"],
])("refuses %s, and tells nothing of what stands in it", (_, keys) => {
  const refused = (): unknown => webDeps(env(keys));
  expect(refused).toThrow(/^TOKEN_KEYS/);
  expect(refused).not.toThrow(/secret|letters/);
});

it.each([
  ["no rate", {}],
  ["a rate that is none", { SEND_RATE: "fast", SEND_WORKERS: "4" }],
  ["nobody to share it", { SEND_RATE: "14", SEND_WORKERS: "0" }],
])("lets nobody send with %s", (_, rate) => {
  const whole = { ...env(JSON.stringify(GOOD)), WEB_URL: "https://buddy.example.net" };
  expect(() => replyDeps({ ...whole, ...rate })).toThrow(/SEND_(RATE|WORKERS)/);
  expect(replyDeps({ ...whole, SEND_RATE: "14", SEND_WORKERS: "4" }).mailer).toBeDefined();
});
