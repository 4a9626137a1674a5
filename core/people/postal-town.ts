/** How a line of an address tells a town. One sample a row. */
const NAME = String.raw`(\p{Lu}[\p{L}'’.-]{1,30}(?:[ -](?:\p{Lu}|d|an|am|im|bei|sur|la|de)[\p{L}'’.-]{0,30}){0,3})`;

const SHAPES: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|, )(?:[A-Z]{1,3}-)?\d{4,5}(?: [A-Z]{2})? {1,2}${NAME}(?=$|,| \(| -)`, "u"), // "D-20457 Hamburg", "1012 AB Amsterdam"
  new RegExp(String.raw`(?:^|, )\d{2}-\d{3} ${NAME}(?=$|,)`, "u"), // "00-001 Warszawa"
  new RegExp(String.raw`(?:^|, )\d{4}-\d{3} ${NAME}(?=$|,)`, "u"), // "1000-001 Lisboa"
  new RegExp(String.raw`(?:^|, )${NAME},? [A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])`, "u"), // "Edinburgh EH6 6QQ"
  new RegExp(String.raw`(?:^|, )${NAME}, [A-Z]{2},? {1,2}\d{5}(?:-\d{4})?(?!\d)`, "u"), // "Austin, TX 78701"
  new RegExp(String.raw`(?:^|, )${NAME}, [A-Z]{2},? {1,2}[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\d])`, "u"), // "Toronto, ON M5V 2T6"
  new RegExp(String.raw`(?:^|, )${NAME},? (?:NSW|VIC|QLD|TAS|ACT|WA|SA|NT),? \d{4}(?=$|,)`, "u"), // "Sydney NSW 2000"
];

// "2210 Alder Street" is a house, not a postal code and a town.
const STREET =
  /\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|boulevard|blvd|court|ct|row|terrace|square|sq|place|pl|close|highway|hwy|parkway|pkwy|suite|floor)\b\.?/i;
const MAX_LINE = 200;
const MAX_LINES = 40;

/** The town of the first postal address in a signature, as it is written there; undefined where no line tells one for sure. */
export function postalTown(signature: string): string | undefined {
  for (const line of signature.split("\n", MAX_LINES)) {
    const bare = line.trim();
    if (bare.length > MAX_LINE) continue;
    const found = SHAPES.map((shape) => shape.exec(bare)?.[1]).find((town) => town !== undefined && !STREET.test(town));
    if (found !== undefined) return found;
  }
  return undefined;
}
