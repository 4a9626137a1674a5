import { describe, expect, it } from "vitest";
import type { RawMail, WaitingMail } from "../../core/mail/raw-mail.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

const text = (raw: Uint8Array | undefined): string | undefined =>
  raw === undefined ? undefined : Buffer.from(raw).toString("latin1");

/** What every implementation of the port `RawMail` promises. `make` answers an empty one. */
export function rawMailContract(name: string, make: () => Promise<RawMail>): void {
  describe(`raw mail: ${name}`, () => {
    it("keeps a mail under in/ and gives its bytes back unchanged", async () => {
      const mail = await make();
      const all = Uint8Array.from({ length: 256 }, (_, index) => index);
      const key = await mail.put("a1", all);
      expect(key).toBe("in/a1");
      expect([...((await mail.get(key)) ?? [])]).toEqual([...all]);
    });

    it("has nothing under a key nobody put", async () => {
      const mail = await make();
      expect(await mail.get("in/nothing")).toBeUndefined();
    });

    it("finds a settled mail under its first key and under done/", async () => {
      const mail = await make();
      const key = await mail.put("a1", bytes("one"));
      await mail.settle(key);
      expect(text(await mail.get(key))).toBe("one");
      expect(text(await mail.get("done/a1"))).toBe("one");
    });

    it("settles twice, or what is not there, without complaint", async () => {
      const mail = await make();
      const key = await mail.put("a1", bytes("one"));
      await mail.settle(key);
      await mail.settle(key);
      await mail.settle("done/a1");
      await mail.settle("in/nothing");
      expect(text(await mail.get(key))).toBe("one");
    });

    it("removes a mail for good, settled or not, and what is not there without complaint", async () => {
      const mail = await make();
      await mail.put("a1", bytes("one"));
      await mail.put("a2", bytes("two"));
      await mail.settle("in/a2");
      for (const key of ["in/a1", "in/a2", "in/a2", "in/nothing", "../in/a3"]) await mail.remove(key);
      for (const key of ["in/a1", "in/a2", "done/a2"]) expect(await mail.get(key), key).toBeUndefined();
    });

    it("keeps a copy that stays when the first is removed, settled or not, and makes none of what is not there", async () => {
      const mail = await make();
      await mail.put("a1", bytes("one"));
      await mail.put("a2", bytes("two"));
      await mail.settle("in/a2");
      for (const id of ["a1", "a2"]) {
        expect(await mail.copy(`in/${id}`, `${id}-1`)).toBe(`done/${id}-1`);
        await mail.remove(`in/${id}`);
        // Asked for again, when the first is gone.
        await mail.copy(`in/${id}`, `${id}-1`);
        expect(await mail.get(`in/${id}`)).toBeUndefined();
      }
      expect([text(await mail.get("done/a1-1")), text(await mail.get("done/a2-1"))]).toEqual(["one", "two"]);
      expect(await mail.get(await mail.copy("in/nothing", "n1"))).toBeUndefined();
      await expect(mail.copy("in/a1", "../x")).rejects.toThrow();
    });

    it("puts the same mail twice and holds it once", async () => {
      const mail = await make();
      await mail.put("a1", bytes("one"));
      expect(text(await mail.get(await mail.put("a1", bytes("one"))))).toBe("one");
    });

    it("refuses an id that could name another place", async () => {
      const mail = await make();
      const ids = ["", ".", "..", "../x", "a/b", "a\\b", ".hidden", "a\0b", `a${"a".repeat(300)}`];
      for (const id of ids) await expect(mail.put(id, bytes("x")), id).rejects.toThrow();
    });

    it("answers nothing for a key that could name another place", async () => {
      const mail = await make();
      const keys = ["", "in/", "in/..", "in/../in/a1", "../in/a1", "/etc/hostname", "out/a1", "in/a1/b", "in/.hidden"];
      await mail.put("a1", bytes("one"));
      for (const key of keys) {
        expect(await mail.get(key), key).toBeUndefined();
        await mail.settle(key);
      }
      expect(text(await mail.get("in/a1"))).toBe("one");
    });
  });
}

const FAR_AHEAD = new Date("2999-01-01T00:00:00Z");
const LONG_AGO = new Date("2000-01-01T00:00:00Z");

/** What every implementation of the port `WaitingMail` promises besides. */
export function waitingMailContract(name: string, make: () => Promise<RawMail & WaitingMail>): void {
  describe(`mail that waits: ${name}`, () => {
    const keysOf = async (mail: WaitingMail, before: Date): Promise<string[]> =>
      (await mail.waiting(before)).map(({ key }) => key).sort();

    it("is all that lies under in/, however much it is, and nothing that is settled or removed", async () => {
      const mail = await make();
      for (let n = 0; n < 7; n += 1) await mail.put(`a${n}`, bytes("one"));
      await mail.settle("in/a2");
      await mail.remove("in/a5");
      expect(await keysOf(mail, FAR_AHEAD)).toEqual(["in/a0", "in/a1", "in/a3", "in/a4", "in/a6"]);
      expect(await keysOf(mail, LONG_AGO)).toEqual([]);
      for (const { since } of await mail.waiting(FAR_AHEAD))
        expect(since.getTime()).toBeGreaterThan(LONG_AGO.getTime());
    });

    it("shows its first 64 KB", async () => {
      const mail = await make();
      await mail.put("short", bytes("From: a@example.com"));
      await mail.put("empty", new Uint8Array());
      await mail.put("long", new Uint8Array(100_000).fill(65));
      expect(text(await mail.head("in/short"))).toBe("From: a@example.com");
      expect(text(await mail.head("in/empty"))).toBe("");
      expect((await mail.head("in/long"))?.byteLength).toBe(64 * 1024);
    });

    it("shows nothing of what is settled, is not there, or lies elsewhere", async () => {
      const mail = await make();
      await mail.settle(await mail.put("a1", bytes("one")));
      for (const key of ["in/a1", "done/a1", "in/none", "in/../done/a1", "../in/a1", ""])
        expect(await mail.head(key), key).toBeUndefined();
    });
  });
}
