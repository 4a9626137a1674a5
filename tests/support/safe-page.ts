import { Parser } from "htmlparser2";

/** What a page of ours is made of. Nothing here runs, and nothing here is fetched. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    "html head meta title style body header main footer h1 h2 h3 p a b strong em bdi br code small span div section article " +
    "ul ol li dl dt dd blockquote q table caption thead tbody tr th td hr time figure figcaption details summary nav aside pre " +
    "form label input select option optgroup button fieldset legend datalist abbr cite address " +
    "svg g path circle rect line text title desc polyline polygon ellipse tspan"
  ).split(" "),
);
const ADDRESSES: ReadonlySet<string> = new Set(
  "href src action formaction srcset poster data background cite ping manifest xlink:href longdesc".split(" "),
);
/** A path of this site alone ("//" would be another one), the same page asked otherwise, a place on it, or a mail to be written. */
const OWN_ADDRESS = /^(?:\/(?![/\\])[^\s\\]*|\?[\w=&-]*|#[\w-]*|mailto:[^\s<>"]+)$/;

const RUNS = /^(?:on.*|style|http-equiv|srcdoc|target)$/;

/** What is wrong with one attribute. */
const dangerOf = (name: string, value: string): boolean =>
  RUNS.test(name) || (ADDRESSES.has(name) && !OWN_ADDRESS.test(value));

/** What would run, be fetched or lead elsewhere in the HTML of a page; none for a safe one. */
export function dangersIn(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!ELEMENTS.has(name)) found.push(`<${name}>`);
      const wrong = Object.entries(attributes).filter(([attribute, value]) => dangerOf(attribute, value));
      found.push(...wrong.map(([attribute, value]) => `${name} ${attribute}=${value}`));
      if (name === "form" && attributes.action === undefined) found.push("a form without action");
    },
    onprocessinginstruction: (name, data) => {
      if (name !== "!doctype" || data !== "!doctype html") found.push(`<${data}>`);
    },
    oncomment: (text) => found.push(`<!--${text}-->`),
  });
  parser.end(html);
  const sheets = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet = ""]) => sheet);
  if (sheets.some((sheet) => /url\(|@import|expression\(|image-set/i.test(sheet))) found.push("a style that fetches");
  return found;
}
