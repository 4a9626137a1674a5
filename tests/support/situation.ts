import { readFileSync } from "node:fs";
import type { Mailbox } from "../../core/mail/mailbox.ts";
import type { Turn } from "../../core/thread/turn.ts";

/** A conversation between Martin, who is the user, and Jane, with what must come of it. */
export interface Situation {
  readonly now: Date;
  /** Lines `name value` at the head of the file. */
  readonly expected: ReadonlyMap<string, string>;
  readonly turns: readonly Turn[];
}

const MARTIN: Mailbox = { name: "Martin Berg", address: "martin@example.org" };
const JANE: Mailbox = { name: "Jane Roe", address: "jane@example.net" };
const CROWD: readonly Mailbox[] = ["tom", "ann", "kim", "lou"].map((name) => ({ address: `${name}@example.com` }));

/** `== 2026-11-02 them [crowd] [thread x]`, and the words below it; a signature stands below a line of `-- `. */
const HEAD = /^== (\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))? (them|me)( crowd)?(?: thread (\S+))?$/;

function turnOf(head: RegExpExecArray, words: string, index: number): Turn {
  const [, date, time = `${String(8 + (index % 10)).padStart(2, "0")}:00`, by, crowd, thread = "t1"] = head;
  const [author, other] = by === "me" ? [MARTIN, JANE] : [JANE, MARTIN];
  const [text = "", signature] = words.split(/\n-- \n/);
  return {
    id: `turn${index}`,
    thread,
    author,
    to: [other],
    cc: crowd === undefined ? [] : CROWD,
    sentAt: { at: new Date(`${date}T${time}:00Z`), offset: 0 },
    subject: undefined,
    text: text.trim(),
    ...(signature && { signature: signature.trim() }),
    isAutomatic: false,
    isContested: false,
    sources: [by === "me" ? "bcc" : "quote"],
    isWhole: false,
    mail: `mail${index}`,
  };
}

/** Read one situation. Throws where a line of the head is none, so that no expectation is passed over. */
export function readSituation(path: URL): Situation {
  const [head = "", ...blocks] = readFileSync(path, "utf8").split(/^(?=== )/m);
  const expected = new Map<string, string>();
  for (const line of head.split("\n").filter((one) => one !== "" && !one.startsWith("#"))) {
    const [, name = "", value = ""] = /^([a-z-]+) (.+)$/.exec(line) ?? [];
    if (name === "") throw new Error(`${path.pathname}: no expectation: ${line}`);
    expected.set(name, value);
  }
  const turns = blocks.map((block, i) => {
    const end = block.indexOf("\n");
    const found = HEAD.exec(block.slice(0, end));
    if (found === null) throw new Error(`${path.pathname}: no turn: ${block.slice(0, end)}`);
    return turnOf(found, block.slice(end + 1), i);
  });
  return { now: new Date(`${expected.get("now")}T09:00:00Z`), expected, turns };
}
