import type { Enclosed } from "../mail/compose.ts";
import { CSV_HEAD } from "./address-book.ts";
import { JsonText } from "./json-text.ts";
import { Packed } from "./packed.ts";

const named = (name: string, ending: string, n: number): string => `${name}${n === 1 ? "" : `-${n}`}.${ending}`;

/** What goes into one mail, filled bit by bit; `isFull` says that the next one has to be begun. */
export class Parcel {
  readonly #limit: number;
  readonly #json = new JsonText();
  readonly #people = { csv: [CSV_HEAD], vcf: [] as string[] };
  #mbox = new Packed();
  #everything = new Packed();
  #n = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#begin();
  }

  get isFull(): boolean {
    return this.#mbox.size + this.#everything.size > this.#limit;
  }

  get part(): number {
    return this.#n;
  }

  value(name: string, value: object): void {
    this.#everything.add(this.#json.value(name, value));
  }

  entry(list: string, value: object): void {
    this.#everything.add(this.#json.entry(list, value));
  }

  mail(text: string): void {
    this.#mbox.add(text);
  }

  person(csv: string, vcf: string): void {
    this.#people.csv.push(csv);
    this.#people.vcf.push(vcf);
  }

  /** The files of a mail that is full; the next one is begun. */
  next(): readonly Enclosed[] {
    const files = this.#packed();
    this.#begin();
    return files;
  }

  /** The files of the last mail: with them come the people, who are all known only now. */
  end(): readonly Enclosed[] {
    return [
      { name: "people.csv", type: "text/csv; charset=utf-8", content: Buffer.from(this.#people.csv.join("")) },
      { name: "people.vcf", type: "text/vcard; charset=utf-8", content: Buffer.from(this.#people.vcf.join("")) },
      ...this.#packed(),
    ];
  }

  #begin(): void {
    this.#n += 1;
    this.#mbox = new Packed();
    this.#everything = new Packed();
    this.#everything.add(this.#json.open(this.#n));
  }

  #packed(): readonly Enclosed[] {
    this.#everything.add(this.#json.close());
    const type = "application/gzip";
    const files = [
      { name: named("everything", "json.gz", this.#n), type, content: this.#everything.end() },
      { name: named("correspondence", "mbox.gz", this.#n), type, content: this.#mbox.end() },
    ];
    return files.filter(({ content }) => content.length > 0);
  }
}
