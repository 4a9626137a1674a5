import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const found = (text: string, form: RegExp): string[] => [...text.matchAll(form)].map(([, name = ""]) => name);

/** The chapters of a page, by the names that GitHub gives them in links. */
const chaptersOf = (text: string, form = /^#+ (.+)$/gm): string[] =>
  found(text, form).map((name) =>
    name
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );

const page = read("DEPLOY.md");
const wiring = readdirSync(join(ROOT, "infra")).filter((name) => name.endsWith(".ts"));

it("tells each setting that the program of AWS reads, and no other", () => {
  const settings = wiring.flatMap((name) => found(read(`infra/${name}`), /process\.env\.([A-Z_]+)/g));
  expect(settings.length).toBeGreaterThan(5);
  expect(sorted(found(page, /^\| `([A-Z_]+)` \|/gm))).toEqual(sorted(settings));
});

it("names commands that there are, in README and COST as well", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const commands = found(`${page}\n${read("README.md")}\n${read("COST.md")}`, /npm run (?:-s )?([a-z:-]+)/g);
  expect(commands.length).toBeGreaterThan(20);
  expect(sorted(commands).filter((name) => scripts[name] === undefined)).toEqual([]);
});

it("has nothing in its blocks that a shell can not read", () => {
  const blocks = found(page, /```sh\n([\s\S]*?)```/g);
  expect(blocks.length).toBeGreaterThan(6);
  for (const block of blocks) execFileSync("bash", ["-n"], { input: block });
});

it("leads to each of its chapters, and README to it", () => {
  expect(sorted(found(page, /\]\(#([^)]+)\)/g))).toEqual(sorted(chaptersOf(page, /^## (.+)$/gm)));
  expect(read("README.md")).toContain("](DEPLOY.md)");
});

it("and the other pages lead to files and chapters that there are", () => {
  const pages = readdirSync(ROOT).filter((name) => name.endsWith(".md"));
  const links = pages.flatMap((from) =>
    found(read(from), /\]\((?!\w+:)([^)\s]+)\)/g).map((link) => {
      const [file = "", chapter] = link.split("#");
      return { from, link, file: file || from, chapter };
    }),
  );
  expect(links.length).toBeGreaterThan(30);
  const isDead = ({ file, chapter }: (typeof links)[number]): boolean =>
    !existsSync(join(ROOT, file)) || (chapter !== undefined && !chaptersOf(read(file)).includes(chapter));
  expect(links.filter(isDead)).toEqual([]);
});
