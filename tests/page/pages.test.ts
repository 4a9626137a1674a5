import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeMailState, type MailState } from "../../core/ledger/mail-state.ts";
import { contessaMails, letter } from "../support/letter.ts";
import { SECRET } from "../support/service.ts";
import { desk } from "./desk.ts";

/** A desk to which Martin's four mails to Jane have come. */
async function withJane() {
  const at = await desk();
  const ids: string[] = [];
  for (const mail of contessaMails()) ids.push(await at.arrive(mail));
  return { ...at, ids };
}

const linkTo = (html: string, path: string): string => new RegExp(`href="(${path}/[^"]+)"`).exec(html)?.[1] ?? "";

describe("the start", () => {
  it("shows the secret address, ready lines for the real port, the clock and the next delivery", async () => {
    const { ask, read } = await desk();
    expect(await (await ask("/")).text()).toContain(`>${SECRET}</textarea>`);
    const words = await read("/");
    expect(words).toContain(`swaks --server 127.0.0.1:2525 --from martin@example.org \\ --to ${SECRET}`);
    expect(words).toContain("port: 2525");
    expect(words).toContain("Wed 11 Nov 2026, 20:00");
    expect(words).toMatch(/Next delivery: Thu 12 Nov 2026, 07:30/);
    expect(words).toContain("Nothing yet.");
  });

  it("says what a mail program can send this way, with a mail server and without", async () => {
    const { read } = await desk();
    expect(await read("/")).toMatch(/takes mail for the secret address and for nobody else/);
  });

  it("quotes an address for the shell", async () => {
    const odd = "o'neil$(id)@example.org";
    const user = {
      id: "u1",
      address: odd,
      addresses: [odd],
      secretAddress: SECRET,
      zone: "Europe/Berlin",
      dueMinute: 450,
    };
    const { read } = await desk(user);
    expect(await read("/")).toContain(`--from 'o'\\''neil$(id)@example.org'`);
  });

  it.each<[string, Partial<MailState>, RegExp]>([
    ["who unsubscribed", { isSubscribed: false }, /The clock .*You have unsubscribed: .* Bring the daily mail back/],
    ["whose mail bounced", { suppressed: { reason: "bounce", at: "" } }, /The clock .*came back for good/],
    ["who complained", { suppressed: { reason: "complaint", at: "" } }, /The clock .*was called spam/],
  ])("says in the clock's card to one %s that no mail goes out", async (_, state, words) => {
    const { read, table } = await desk();
    await changeMailState(table, "u1", (before) => ({ ...before, ...state }));
    const page = await read("/");
    expect(page).toMatch(words);
    expect(page).not.toContain("Next delivery");
  });

  it("leads back to the mails, from the card and from what the button says", async () => {
    const { post, ask, table } = await desk();
    await changeMailState(table, "u1", (before) => ({ ...before, isSubscribed: false }));
    const answer = await post("/reply-now");
    const html = await (await ask(answer.headers.get("location") ?? "")).text();
    const links = [...html.matchAll(/<a href="(\/u\/[^"]+)">Bring the daily mail back<\/a>/g)].map(([, href]) => href);
    expect(links).toHaveLength(2);
    expect((await ask(links[0] ?? "")).status).toBe(200);
  });

  it("lists what came in last", async () => {
    const { read } = await withJane();
    expect(await read("/")).toMatch(
      /What came in last 11 Nov, 20:00 Re: The Contessa accepted Martin Berg to Jane Roe/,
    );
  });
});

describe("what came in", () => {
  it("is told with what became of it, and why", async () => {
    const { arrive, read } = await desk();
    const mail = letter({
      to: "Jane Roe <jane@example.net>",
      subject: "The mast",
      text: "Jane, the mast is up again.",
    });
    await arrive(mail);
    await arrive(mail);
    await arrive(letter({ from: "eve@example.com", subject: "It is me", to: "jane@example.net" }));
    await arrive(letter({ subject: "Forged", to: "jane@example.net" }), { dmarcVerdict: "FAIL" });
    await arrive(letter({ subject: "Away", to: "jane@example.net", headers: ["Auto-Submitted: auto-replied"] }));
    await arrive(letter({ subject: "To you alone", to: SECRET, text: "Hello?" }));
    const words = await read("/mail");
    expect(words).toContain("6 mails, newest first.");
    expect(words).toMatch(/The mast accepted Martin Berg to Jane Roe/);
    expect(words).toMatch(/The mast duplicate .* The very same mail came before/);
    expect(words).toMatch(/It is me held .* its From is not one of your addresses.* never answered/);
    expect(words).toMatch(/Forged held .* nothing proves that its From is true/);
    expect(words).toMatch(/Away ignored .* a machine wrote it/);
    expect(words).toMatch(
      /To you alone answered Martin Berg to the secret address You said this to the service itself/,
    );
  });

  it("turns its pages", async () => {
    const { arrive, read } = await desk();
    for (let n = 0; n < 51; n += 1)
      await arrive(letter({ to: "jane@example.net", subject: `Letter ${n}`, text: "Dear Jane" }));
    expect(await read("/mail")).toMatch(/51 mails.*Letter 50.*1 of 2 Older/);
    expect(await read("/mail?page=2")).toMatch(/Letter 0 .*Newer 2 of 2/);
    expect(await read("/mail?page=1.9")).toMatch(/Letter 50.*Letter 1 .*1 of 2 Older/);
    for (const page of ["0", "-3", "99", "NaN", "2.5", "1e9"])
      expect(await read(`/mail?page=${page}`)).toContain("51 mails, newest first.");
  });

  it("says when a mail could not be handled, and where it lies", async () => {
    const { folders, read } = await desk();
    await writeFile(join(folders.dead, "1.json"), "{}");
    expect(await read("/mail")).toMatch(/One mail could not be handled in five tries.*queues\/inbound\/dead/);
  });
});

describe("one mail", () => {
  it("shows each part with author, date and level, how the author is known, and the signature apart", async () => {
    const { ids, read, ask } = await withJane();
    const words = await read(`/mail/${ids[3]}`);
    expect(words).toMatch(/You , Wed 11 Nov 2026, 19:20 the sender's own words · author from the header of the mail/);
    expect(words).toMatch(/Jane Roe , Wed 11 Nov 2026, 08:03 quoted, level 1 · author from the line above the quote/);
    expect(words).toMatch(/Signature: Jane Roe Sailmaker, Hamble \+44 7700 900123/);
    expect(words).toMatch(/It showed 2 messages\. Filed under Jane Roe/);
    const html = await (await ask(`/mail/${ids[3]}`)).text();
    expect(html).toContain('<li class="lane by-them d1" id="part-2">');
    expect((await ask(linkTo(html, "/people"))).status).toBe(200);
  });

  it("is there as it came, as plain text", async () => {
    const { ids, ask } = await withJane();
    const raw = await ask(`/mail/${ids[0]}/raw`);
    expect(raw.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(raw.headers.get("x-content-type-options")).toBe("nosniff");
    expect(Buffer.from(await raw.arrayBuffer())).toEqual(contessaMails()[0]);
  });

  it("whose raw text is gone says so", async () => {
    const { deps, read } = await desk();
    deps.arrivals.hear({ event: "received", outcome: "accepted", sesMessageId: "0123456789abcdef" });
    expect(await read("/mail/0123456789abcdef")).toMatch(/The raw mail is not kept any more/);
  });
});

describe("a reply", () => {
  it("is shown as HTML in a frame without scripts, as text, and with its header", async () => {
    const { post, ask, read } = await withJane();
    const made = await post("/reply-now");
    expect(made.status).toBe(303);
    const path = made.headers.get("location") ?? "";
    expect(path).toMatch(/^\/replies\/20261111T190000Z-ses-1\?said=sent$/);
    const html = await (await ask(path)).text();
    expect(html).toMatch(
      /<iframe src="\/replies\/[^"]+\/html" class="rows-\d+" title="[^"]+" sandbox="allow-popups allow-popups-to-escape-sandbox"/,
    );
    const words = await read(path);
    expect(words).toMatch(/Sent\. This is the daily reply\./);
    expect(words).toMatch(/As plain text Martin, Jane Roe would be good to ring/);
    expect(words).toMatch(/list-unsubscribe-post List-Unsubscribe=One-Click/);
    expect(await read("/replies")).toMatch(/Jane Roe, and/);
  });

  it("in its frame runs nothing, fetches nothing, and belongs to nobody", async () => {
    const { post, ask } = await withJane();
    const path = (await post("/reply-now")).headers.get("location")?.split("?")[0];
    const frame = await ask(`${path}/html`);
    expect(frame.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox",
    );
    expect(await frame.text()).toMatch(/<base target="_blank">[\s\S]*would be good to ring/);
  });

  it("comes once a day: the second time the button says why not", async () => {
    const { post, read } = await withJane();
    await post("/reply-now");
    const location = (await post("/reply-now")).headers.get("location");
    expect(location).toBe("/?said=already-today");
    expect(await read(location ?? "")).toMatch(/Today's reply has gone out already/);
  });

  it("does not come when there is nothing to say", async () => {
    const { post, read } = await desk();
    expect((await post("/reply-now")).headers.get("location")).toBe("/?said=quiet");
    expect(await read("/?said=quiet")).toMatch(/there is nothing to say today/);
  });
});

describe("the clock", () => {
  it("goes forward to a time, and shows the reply that came on the way", async () => {
    const { post, ticks } = await withJane();
    const moved = await post("/clock", new URLSearchParams({ now: "2026-11-12T07:30" }));
    expect(ticks).toEqual([new Date("2026-11-12T06:30:00Z")]);
    expect(moved.headers.get("location")).toMatch(/^\/replies\/20261112T063000Z-ses-1\?said=sent$/);
  });

  it.each([
    ["2026-11-10T07:30", "backwards"],
    ["2027-11-12T07:30", "too-far"],
    ["tomorrow", "wrong-time"],
    ["9999-12-31T23:59", "wrong-time"],
    ["0001-01-01T00:00", "wrong-time"],
    ["", "wrong-time"],
  ])("refuses %s in words", async (now, said) => {
    const { post, ticks, read } = await desk();
    expect((await post("/clock", new URLSearchParams({ now }))).headers.get("location")).toBe(`/?said=${said}`);
    expect(ticks).toEqual([]);
    expect((await read(`/?said=${said}`)).length).toBeGreaterThan((await read("/")).length);
  });
});

describe("people", () => {
  it("stand where their mails have brought them, before any reply has been made", async () => {
    const { read } = await withJane();
    const words = await read("/people");
    expect(words).toMatch(/Worth a call Jane Roe worth a call Has written four real mails on four days/);
    expect(words).toMatch(/Common ground: keel bolts|Common ground: Contessa/);
    expect(words).toMatch(/\+44 7700 900123 , from the signature of 11 Nov 2026/);
  });

  it("have a page with reasons, both quotes, both lanes and all that was said", async () => {
    const { ask, read } = await withJane();
    const path = linkTo(await (await ask("/people")).text(), "/people");
    const words = await read(path);
    expect(words).toMatch(/From 2 Nov 2026 to 11 Nov 2026: they wrote 4 messages; you wrote 4 messages/);
    expect(words).toMatch(/Why a call Jane Roe has written four real mails on four days/);
    expect(words).toMatch(/What you both return to .* you, 3 Nov 2026 “[^”]+”/);
    expect(words).toMatch(/Jane Roe , 2 Nov 2026 “[^”]+”/);
    expect(words).toMatch(/All that was said Jane Roe , Mon 2 Nov 2026, 09:12 seen in a quote/);
    const html = await (await ask(path)).text();
    expect(html.match(/<circle class="(?:mine|theirs)"/g)).toHaveLength(16);
    expect(path).not.toContain("@");
  });

  it("who were named are shown as named", async () => {
    const { post, read } = await withJane();
    await post("/reply-now");
    expect(await read("/people")).toMatch(/Named to you Jane Roe/);
  });

  it("who can not be told are counted, and filed under nobody", async () => {
    const { arrive, read } = await desk();
    await arrive(
      letter({
        to: SECRET,
        subject: "Fwd: boat show",
        text: "---------- Forwarded message ---------\nSubject: boat show\n\nWe should all meet at the boat show in spring, I will bring the plans.",
      }),
    );
    const words = await read("/people");
    expect(words).toMatch(/One message of which nobody can tell who wrote it/);
  });

  it("looked at are not changed: no item of the ledger is another afterwards", async () => {
    const { ask, table } = await withJane();
    const items = async () => JSON.stringify(await table.query("U#u1", "A", "\uffff"));
    const before = await items();
    const path = linkTo(await (await ask("/people")).text(), "/people");
    for (const one of ["/", "/mail", "/replies", "/people", path, "/replay"]) {
      await ask(one);
      await ask(one, { method: "HEAD" });
    }
    expect(await items()).toBe(before);
  });
});

it("says so, where nothing stands at an address", async () => {
  const { ask } = await desk();
  const paths = [
    "/x",
    "/mail/00",
    "/mail/00/raw",
    "/replies/x",
    "/replies/x/html",
    "/replies/..%2fconfig/raw",
    "/people/x",
    "/replay/x",
  ];
  for (const path of paths) {
    const answer = await ask(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).toContain("There is nothing at this address.");
  }
});
