import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../core/mail/parse.ts";
import { toIso } from "../../core/mail/sent-at.ts";
import { bodyLines } from "../../core/thread/body.ts";
import { decompose } from "../../core/thread/decompose.ts";
import type { Segment } from "../../core/thread/segment.ts";

// Each fixture is an invented mail as a client writes it, beside what comes out of it. `npm run golden` rewrites the latter.
const FOLDER = new URL("../fixtures/thread/", import.meta.url);
const names = (ending: string): string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

const asGolden = ({ sentAt, ...segment }: Segment): object => ({
  ...segment,
  ...(sentAt && { sentAt: toIso(sentAt) }),
});

async function check(name: string, newline: "\n" | "\r\n"): Promise<void> {
  const raw = readFileSync(new URL(`${name}.eml`, FOLDER), "utf8").replaceAll("\n", newline);
  const message = await parse(Buffer.from(raw, "utf8"));
  const { segments, pieces } = decompose(message);
  const golden = new URL(`${name}.json`, FOLDER);
  if (process.env.UPDATE_GOLDEN) writeFileSync(golden, `${JSON.stringify(segments.map(asGolden), null, 2)}\n`);
  expect(segments.map(asGolden)).toEqual(JSON.parse(readFileSync(golden, "utf8")));
  expect(pieces.flatMap((piece) => piece.lines)).toEqual(bodyLines(message).map((line) => line.raw));
}

describe("mails as clients write them", () => {
  it.each(names(".eml"))("%s is taken apart as its golden says", (name) => check(name, "\n"));

  it.each(names(".eml"))("%s comes out the same with CRLF", (name) => check(name, "\r\n"));

  it("has a golden for every mail and a mail for every golden", () => {
    expect(names(".json")).toEqual(names(".eml"));
  });
});
