import { Tokenizer } from "htmlparser2";
import { type Attributes, type Meaning, meaningOf, READ_ATTRIBUTES } from "./html-marks.ts";
import { type Ink, inkOf } from "./ink.ts";
import { isVisible, type Line, type Mark, textLine } from "./line.ts";
import { linkTarget } from "./link.ts";

interface Element {
  readonly name: string;
  readonly meaning: Meaning;
  readonly ink: Ink;
  /** The innermost mark inside the innermost quote: a signature around the whole page says nothing of a quote in it. */
  readonly mark: Mark | undefined;
  /** The id that the innermost quote gives. */
  readonly cite: string | undefined;
  /** Where a link leads, and the part of the line with which its words begin. */
  readonly link?: { readonly href: string; readonly from: number };
  /** How many items of a list have been read. */
  items: number;
}

// Nesting beyond this has no meaning left: what stands deeper is read as if it stood here (threat 26).
const MAX_DEPTH = 512;
// How far up a closing tag looks for its opening one.
const MAX_CLOSE = 64;
const MAX_ATTRIBUTE = 1_000;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const VOID = words("area base basefont br col embed frame hr img input link meta param source track wbr");
const SKIPPED = words("style script noscript title template noframes textarea select object");
const BLOCK = words(
  "address article aside blockquote body center dd details dir div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header html li main menu nav ol p pre section table tbody tfoot thead tr ul",
);
// An opening tag of these ends an open one of the same kind.
const SELF_ENDING = words("p li tr td th dd dt option");
const SPACED = words("p h1 h2 h3 h4 h5 h6 ul ol dl");

/**
 * The lines of an HTML body, each with its quote depth and what the client marks it as. One pass of a tokenizer with a
 * stack of our own: the library's parser looks through its whole stack at every tag, which nested tables make quadratic.
 */
export function htmlLines(html: string): Line[] {
  const page = new Page();
  const attributes = new Map<string, string>();
  let attribute = "";
  let value = "";
  let tag = "";
  const slice = (start: number, end: number): string => html.slice(start, end);
  const noop = (): void => undefined;
  const endTag = (): void => {
    page.open(tag, attributes);
    attributes.clear();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => page.text(slice(start, end)),
      ontextentity: (code) => page.text(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        tag = slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        attribute = slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata: (start, end) => {
        if (value.length < MAX_ATTRIBUTE) value += slice(start, Math.min(end, start + MAX_ATTRIBUTE));
      },
      onattribentity: (code) => {
        if (value.length < MAX_ATTRIBUTE) value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (READ_ATTRIBUTES.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag: (start, end) => page.close(slice(start, end).toLowerCase()),
      oncdata: noop,
      oncomment: noop,
      ondeclaration: noop,
      onprocessinginstruction: noop,
      onend: noop,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return page.finish();
}

/** The page as it is being read: the open elements, the line being filled, the lines done. */
class Page {
  readonly #lines: Line[] = [];
  readonly #stack: Element[] = [];
  #parts: string[] = [];
  /** The inks of the words on the line. */
  readonly #inks = new Set<Ink>();
  #quote = 0;
  #cited = 0;
  #scope = 0;
  #hidden = 0;
  #pre = 0;

  open(name: string, attributes: Attributes): void {
    if (name === "br") this.#flush();
    if (name === "hr") this.#rule();
    if (VOID.has(name)) return;
    if (SELF_ENDING.has(name) && this.#top()?.name === name) this.#pop();
    if (BLOCK.has(name)) this.#break(spaced(name, attributes));
    if (name === "li") this.#parts.push(this.#bullet());
    if (this.#stack.length < MAX_DEPTH) this.#push(name, attributes);
  }

  #push(name: string, attributes: Attributes): void {
    const inside = this.#cited > 0 ? "cited" : "other";
    const meaning = SKIPPED.has(name) ? { hidden: true as const } : meaningOf(name, attributes, inside);
    this.#stack.push(this.#element(name, attributes, meaning));
    this.#count(meaning, name, 1);
  }

  /** What an element is known to be when it opens: by its own attributes, else by what it stands in. */
  #element(name: string, attributes: Attributes, meaning: Element["meaning"]): Element {
    const href = name === "a" ? attributes.get("href") : undefined;
    // A link has the color of links, whoever wrote it.
    const said = name === "a" || meaning.quote ? undefined : inkOf(attributes);
    const around = meaning.quote ? undefined : this.#top();
    return {
      name,
      meaning,
      ink: said === undefined ? this.#top()?.ink : said.ink,
      mark: meaning.mark ?? around?.mark,
      cite: meaning.cite ?? around?.cite,
      ...(href && { link: { href, from: this.#parts.length } }),
      items: 0,
    };
  }

  #top(): Element | undefined {
    return this.#stack.at(-1);
  }

  close(name: string): void {
    const from = this.#stack.length - 1;
    for (let i = from; i >= Math.max(0, from - MAX_CLOSE); i--) {
      if (this.#stack[i]?.name !== name) continue;
      while (this.#stack.length > i) this.#pop();
      return;
    }
  }

  text(text: string): void {
    if (this.#hidden > 0) return;
    if (/\S/.test(text)) this.#inks.add(this.#top()?.ink);
    if (this.#pre === 0) {
      this.#parts.push(text.replace(/[\t\r\n\f]+/g, " "));
      return;
    }
    const [first = "", ...rest] = text.split("\n");
    this.#parts.push(first);
    for (const line of rest) {
      this.#flush();
      this.#parts.push(line);
    }
  }

  finish(): Line[] {
    this.#break(false);
    return this.#lines;
  }

  #pop(): void {
    const element = this.#stack.pop();
    if (!element) return;
    if (element.link) this.#parts.push(linkTarget(element.link.href, this.#parts.slice(element.link.from).join("")));
    if (BLOCK.has(element.name)) this.#break(SPACED.has(element.name) && element.name !== "p");
    if (element.name === "td" || element.name === "th") this.#parts.push(" ");
    this.#count(element.meaning, element.name, -1);
  }

  #count(meaning: Meaning, name: string, step: 1 | -1): void {
    if (meaning.quote) this.#quote += step;
    if (meaning.isCited) this.#cited += step;
    if (meaning.quote || meaning.scope) this.#scope += step;
    if (meaning.hidden) this.#hidden += step;
    if (name === "pre") this.#pre += step;
  }

  /** End the line if it holds anything; with `spaced`, see that a blank line follows. */
  #break(spaced: boolean): void {
    if (this.#parts.some((part) => isVisible(part) || part.includes("\u00a0"))) this.#flush();
    else this.#parts = [];
    const last = this.#lines.at(-1);
    if (spaced && last && last.bare !== "") this.#add("");
  }

  #flush(): void {
    const joined = this.#parts.length === 1 ? (this.#parts[0] ?? "") : this.#parts.join("");
    this.#parts = [];
    const text = this.#pre > 0 ? joined : joined.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
    const ink = this.#inks.size === 1 ? this.#inks.values().next().value : undefined;
    this.#inks.clear();
    this.#add(text, this.#top()?.mark, ink);
  }

  // A list stays a list: "- " or its number, as clients write it in their text part.
  #bullet(): string {
    const list = this.#stack.findLast((element) => element.name === "ol" || element.name === "ul");
    if (list?.name !== "ol") return "- ";
    list.items += 1;
    return `${list.items}. `;
  }

  #rule(): void {
    this.#break(false);
    this.#add("", "rule");
  }

  #add(raw: string, mark = this.#top()?.mark, ink?: Ink): void {
    const cite = this.#quote > 0 ? this.#top()?.cite : undefined;
    // Plain text that was turned into HTML keeps its ">" marks.
    const { text, bare, quote, scope } = textLine(raw);
    this.#lines.push({
      raw,
      text,
      bare,
      quote: quote + this.#quote,
      scope: scope + this.#scope,
      ...(mark ? { mark } : {}),
      ...(cite ? { cite } : {}),
      ...(ink ? { ink } : {}),
    });
  }
}

// Outlook's paragraphs have no space between them; an empty one stands for a blank line.
const spaced = (name: string, attributes: Attributes): boolean =>
  SPACED.has(name) &&
  !/Mso|elementToProof/.test(attributes.get("class") ?? "") &&
  !/margin(?:-top)?:\s?0/.test(attributes.get("style") ?? "");
