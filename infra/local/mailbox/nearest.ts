const MAX_LENGTH = 80;

/** By how many signs two words differ: put in, left out, or another (Levenshtein). */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(other, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How far a name is from what was asked for: as a share of the longer, and next to nothing where one holds the other. */
function farness(asked: string, name: string): number {
  if (asked.length >= 3 && name.includes(asked)) return 0.1;
  if (name.length >= 3 && asked.includes(name)) return 0.2;
  return distance(asked, name) / Math.max(1, asked.length, name.length);
}

const plain = (text: string): string => text.toLowerCase().trim().slice(0, MAX_LENGTH);

/** All by which somebody may be meant: a name, its parts, an address, and what stands before its @. */
const waysOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, name.split("@")[0] ?? "", ...name.split(" ")]).map(plain);

/** Those of some people whose names or addresses are nearest to what was asked for, the nearest first. */
export function nearest<T>(asked: string, people: readonly T[], namesOf: (one: T) => readonly string[], most = 3): T[] {
  const wanted = waysOf([asked]);
  return people
    .map((one) => {
      const ways = waysOf(namesOf(one)).filter((way) => way !== "");
      return { one, far: Math.min(...wanted.flatMap((want) => ways.map((way) => farness(want, way)))) };
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ one }) => one);
}
