import { plain } from "../ledger/plain.ts";

const jsonOf = (value: object): string => JSON.stringify(plain(value));

/** An object of JSON that is written bit by bit: single values first, then lists whose entries come one after the other. */
export class JsonText {
  #list: string | undefined;

  open(part: number): string {
    this.#list = undefined;
    return `{"part":${part}`;
  }

  value(name: string, value: object): string {
    return `,\n${JSON.stringify(name)}:${jsonOf(value)}`;
  }

  /** One more entry of a list; the list before it is closed. */
  entry(list: string, value: object): string {
    const before = this.#list;
    this.#list = list;
    if (before === list) return `,\n${jsonOf(value)}`;
    return `${before === undefined ? "" : "\n]"},\n${JSON.stringify(list)}:[\n${jsonOf(value)}`;
  }

  close(): string {
    return `${this.#list === undefined ? "" : "\n]"}\n}\n`;
  }
}
