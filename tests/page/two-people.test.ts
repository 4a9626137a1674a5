import { expect, it } from "vitest";
import { letter } from "../support/letter.ts";
import { desk } from "./desk.ts";

const NOTE = {
  date: "Tue, 10 Nov 2026 08:20:00 +0100",
  subject: "The regatta",
  text: "The wind will turn at noon, and the boats with it.",
};

/** A desk on which Jane's two addresses were taken for one person by this morning's reply. */
async function withMerged() {
  const at = await desk();
  await at.arrive(letter({ ...NOTE, to: "Jane Roe <jane@yard.example.com>", id: "m1@example.org" }));
  const answer = { ...NOTE, to: "Jane Roe <jane@example.net>", id: "m2@example.org", inReplyTo: "m1@example.org" };
  await at.arrive(letter(answer));
  await at.post("/reply-now");
  const html = await (await at.ask("/people")).text();
  return { ...at, links: [...html.matchAll(/href="(\/people\/[^"]+)"/g)].map(([, path = ""]) => path) };
}

it("shows why two addresses are one person, and takes them apart by a button, without a mail having to come", async () => {
  const { ask, read, post, links } = await withMerged();
  expect(links).toHaveLength(1);
  const [path = ""] = links;
  expect(await read(path)).toMatch(
    /Also jane@yard\.example\.com : it bears the same name, in one conversation with jane@example\.net \. These are two people/,
  );
  const member = /name="member" value="([^"]+)"/.exec(await (await ask(path)).text())?.[1] ?? "";
  expect(await read(`/people/${member}`)).toContain("Also jane@yard.example.com");
  const answer = await post(`${path}/apart`, new URLSearchParams({ member }));
  expect(answer.headers.get("location")).toBe(`${path}?said=apart`);
  expect(await read(`${path}?said=apart`)).toContain("These are two people from now on.");
  const list = await (await ask("/people")).text();
  expect(new Set(list.match(/\/people\/[\w-]{22}/g)).size).toBe(2);
  expect((await post("/people/nobody/apart", new URLSearchParams({ member }))).status).toBe(404);
});

it("asks whether somebody of the user's own name is the user, and believes that it is not", async () => {
  const { arrive, ask, read, post } = await desk();
  await arrive(letter({ ...NOTE, to: "Martin Berg <mb@example.com>", id: "m1@example.org" }));
  const [path = ""] = (await (await ask("/people")).text()).match(/\/people\/[\w-]{22}/) ?? [];
  expect(await read(path)).toMatch(
    /They bear your own name: perhaps another address of yours\..*This is somebody else/,
  );
  expect((await post(`${path}/not-me`)).headers.get("location")).toBe(`${path}?said=not-me`);
  expect(await read(path)).not.toContain("They bear your own name");
  expect((await post("/people/nobody/not-me")).status).toBe(404);
});
