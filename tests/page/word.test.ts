import { expect, it } from "vitest";
import { contessaMails, letter } from "../support/letter.ts";
import { desk } from "./desk.ts";

const say = (word: string) => new URLSearchParams({ word });

/** A desk on which Jane is worth a call, and the way to her page. */
async function withJane() {
  const at = await desk();
  for (const mail of contessaMails()) await at.arrive(mail);
  const [path = ""] = (await (await at.ask("/people")).text()).match(/\/people\/[\w-]{22}/) ?? [];
  return { ...at, path };
}

it("takes the user's word for what has happened, and keeps it when mail comes", async () => {
  const { arrive, post, read, path } = await withJane();
  expect(await read(path)).toContain("It counts for more than what the mails say.");
  expect((await post(`${path}/word`, say("called"))).headers.get("location")).toBe(`${path}?said=word`);
  expect(await read(`${path}?said=word`)).toMatch(/Noted\..*you have talked.*You said that you have talked, /);
  await arrive(
    letter({ to: "Jane Roe <jane@example.net>", id: "late@example.org", text: "The drawing has come, thank you." }),
  );
  await post("/reply-now");
  expect(await read(path)).toMatch(/You said that you have talked, /);
  await post(`${path}/word`, say("never"));
  expect(await read(path)).toMatch(/left in peace.*You asked never to hear of them\./);
  // No first call is suggested any more; what comes after one is.
  expect(await read("/replies")).toContain("You talked to Jane Roe");
  expect(await read("/replies")).not.toMatch(/Jane Roe, and|worth a call/);
  await post(`${path}/word`, say("not-yet"));
  expect(await read(path)).toMatch(/worth a call/);
});

it("knows no other word, and nobody else", async () => {
  const { post, read, path } = await withJane();
  expect((await post(`${path}/word`, say("marry"))).status).toBe(404);
  expect((await post("/people/nobody/word", say("called"))).status).toBe(404);
  expect(await read(path)).toContain("It counts for more than what the mails say.");
});
