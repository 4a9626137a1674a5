import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Every string that the program itself spells out, where it is no text for a reader. */
    readonly sourceWords: readonly string[];
  }
}

const ROOT = join(import.meta.dirname, "../..");
/** What is written for people, or is about them: a word of a mail may well stand there. */
const TEXTS = /[/\\](?:pursuits|sayings|words|language|home-words|promising|agreeing|sample)[/\\]|-words\.tsx?$/;

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !TEXTS.test(file));

/** The strings between quotes in the program's own files. */
export function sourceWords(): string[] {
  const sources = ["core", "functions", "infra/local"]
    .flatMap(filesIn)
    .map((file) => readFileSync(join(ROOT, file), "utf8"));
  return [
    ...new Set(
      sources.flatMap((source) => [...source.matchAll(/"([a-z][a-z -]{0,60})"/g)].map(([, word = ""]) => word)),
    ),
  ];
}

/** vitest's global setup: once a run, for all workers. */
export function setup(project: TestProject): void {
  project.provide("sourceWords", sourceWords());
}
