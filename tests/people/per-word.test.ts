import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { perWord } from "../../core/people/per-word.ts";

/** What stands in memory when all that nobody holds is gone, in bytes. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

it("reads a word once, and one that is too long for a word each time", () => {
  const asked: string[] = [];
  const read = perWord((word) => {
    asked.push(word);
    return word.length;
  });
  const long = "x".repeat(41);
  expect(["keel", "bolt", "keel", long, long].map(read)).toEqual([4, 4, 4, 41, 41]);
  expect(asked).toEqual(["keel", "bolt", long, long]);
});

it("keeps what has just been read when very many others come, and not for ever", () => {
  const asked: string[] = [];
  const read = perWord((word) => void asked.push(word));
  const others = (from: number) => Array.from({ length: 4_096 }, (_, n) => `w${from + n}`);
  for (const word of [...others(0), "keel"]) read(word);
  asked.length = 0;
  for (const word of ["w7", "keel"]) read(word);
  expect(asked).toEqual([]);
  for (const word of [...others(10_000), ...others(20_000)]) read(word);
  asked.length = 0;
  read("w8");
  expect(asked).toEqual(["w8"]);
});

it("keeps a word, also as a part of what was read, and not the letter in which it stood", () => {
  const read = perWord((word) => ({ shown: word.slice(1) }));
  const LETTER = 20_000;
  const before = heap();
  for (let n = 0; n < 1_000; n += 1) {
    const letter = JSON.parse(JSON.stringify(`Sailmakersapprentice${n} ${"a b c ".repeat(LETTER / 6)}`));
    read(letter.slice(0, letter.indexOf(" ")));
  }
  expect(heap() - before).toBeLessThan((1_000 * LETTER) / 4);
  expect(read("Sailmakersapprentice7")).toEqual({ shown: "ailmakersapprentice7" });
});
