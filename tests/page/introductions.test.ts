import { expect, it } from "vitest";
import { contessaMails } from "../support/letter.ts";
import { desk } from "./desk.ts";

/** The same correspondence with somebody else. */
const withTom = (mail: Buffer): Buffer =>
  Buffer.from(
    mail
      .toString()
      .replaceAll("Jane Roe", "Tom Hale")
      .replaceAll("Jane", "Tom")
      .replaceAll("jane@example.net", "tom@example.com")
      .replace(/Message-ID: </g, "Message-ID: <t")
      .replace(/In-Reply-To: </g, "In-Reply-To: <t"),
  );

it("offers to bring two friends together once both were talked to, and asks each alone", async () => {
  const { arrive, ask, post, read } = await desk();
  for (const mail of contessaMails()) {
    await arrive(mail);
    await arrive(withTom(mail));
  }
  expect(await read("/people")).not.toContain("Bring them together");
  const paths = new Set((await (await ask("/people")).text()).match(/\/people\/[\w-]{22}/g));
  expect(paths.size).toBe(2);
  for (const path of paths) await post(`${path}/word`, new URLSearchParams({ word: "called" }));
  const html = await (await ask("/people")).text();
  expect(await read("/people")).toMatch(/Bring them together.*both write with you of the keel bolts/);
  const drafts = [...html.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map(([, draft = ""]) => draft);
  expect(drafts).toHaveLength(2);
  expect(drafts.filter((draft) => /Jane/.test(draft) && /Tom/.test(draft))).toEqual([]);
});
