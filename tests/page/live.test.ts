import { expect, it } from "vitest";
import { desk } from "./desk.ts";

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it("is not told of by a HEAD: nobody listens afterwards", async () => {
  const { ask, followers } = await desk();
  for (let n = 0; n < 50; n += 1) {
    const answer = await ask("/live", { method: "HEAD" });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  }
  expect(followers()).toBe(0);
});

it("owes a reader who does not read one word, and lets go of one who leaves", async () => {
  const { ask, followers, change } = await desk();
  const answer = await ask("/live");
  expect(followers()).toBe(1);
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  for (let n = 0; n < 1000; n += 1) {
    change();
    if (n % 100 === 0) await settled();
  }
  const words: string[] = [];
  const read = async (): Promise<void> => {
    const { value, done } = await reader.read();
    if (done) return;
    words.push(Buffer.from(value ?? []).toString());
    return read();
  };
  read().catch(() => undefined);
  for (let n = 0; n < 20; n += 1) await settled();
  expect(words.length).toBeLessThan(6);
  expect(new Set(words)).toEqual(new Set(["event: change\ndata: \n\n"]));
  await reader.cancel();
  await settled();
  expect(followers()).toBe(0);
});

it.each(["cross-site", "same-site"])("is refused to a page elsewhere: %s", async (site) => {
  const { ask, followers } = await desk();
  const answer = await ask("/live", { headers: { "sec-fetch-site": site } });
  expect([answer.status, await answer.text()]).toEqual([403, "Only a page of this machine may follow it.\n"]);
  expect(followers()).toBe(0);
});

it("takes a hundred readers, tells the next one so, and takes it when another has left", async () => {
  const { ask, followers } = await desk();
  const open: Response[] = [];
  for (let n = 0; n < 100; n += 1) open.push(await ask("/live", { headers: { "sec-fetch-site": "same-origin" } }));
  const answer = await ask("/live");
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringMatching(/^100 pages follow this machine/)]);
  expect(followers()).toBe(100);
  await open[0]?.body?.cancel();
  await settled();
  const next = await ask("/live");
  expect([next.status, followers()]).toEqual([200, 100]);
  for (const { body } of [...open.slice(1), next]) await body?.cancel();
  await settled();
  expect(followers()).toBe(0);
});
