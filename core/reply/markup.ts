import { escapeText } from "entities";
import { printable } from "../mail/printable.ts";

/** A piece of HTML that is known to be whole. Anything else is text and is escaped when it is put in. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | readonly Markup[] | undefined;

const isMarkup = (part: Part): part is Markup => typeof part === "object" && "html" in part;

function put(part: Part): string {
  if (part === undefined) return "";
  if (isMarkup(part)) return part.html;
  if (typeof part === "object") return part.map(({ html }) => html).join("");
  return escapeText(printable(String(part)))
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A template whose every value is escaped, for text and for quoted attributes alike: no name, subject or quote becomes markup or turns the line round (threat 21). */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: strings.map((string, i) => string + put(parts[i])).join("") };
}
