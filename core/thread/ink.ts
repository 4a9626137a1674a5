/** A color that somebody chose for his words, as a lower-case CSS value. Undefined for the color that text has anyway. */
export type Ink = string | undefined;

const COLOR = /(?:^|;)\s{0,4}color\s{0,4}:\s{0,4}([^;!]{1,40})/i;
const MAX_STYLE = 400;
const PLAIN = new Set([
  "black",
  "#000",
  "#000000",
  "windowtext",
  "inherit",
  "initial",
  "unset",
  "auto",
  "currentcolor",
]);

/** The color that an element says, if it says one. */
export function inkOf(attributes: ReadonlyMap<string, string>): { readonly ink: Ink } | undefined {
  const style = attributes.get("style")?.slice(0, MAX_STYLE);
  const said = (style && COLOR.exec(style)?.[1]) ?? attributes.get("color");
  if (said === undefined) return undefined;
  const value = said.toLowerCase().replace(/\s+/g, "");
  return { ink: PLAIN.has(value) || /^rgba?\(0,0,0/.test(value) ? undefined : value };
}
