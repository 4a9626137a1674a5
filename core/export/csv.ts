// What a spreadsheet takes for a formula where a cell begins with it (OWASP, "CSV Injection"): a name of somebody else's
// choosing must not run on the user's machine. With an apostrophe in front it is text. Some take the wide forms for the same.
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/;

const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

function cell(value: string | number | undefined): string {
  // A number of ours is no formula, whatever its sign.
  const text = typeof value === "string" ? defused(value) : String(value ?? "");
  // A semicolon too: where a comma writes decimals, a spreadsheet takes it for the border, and what follows for a formula.
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export type Row = readonly (string | number | undefined)[];

/** One line of a table (RFC 4180): cells between commas, ended by CRLF. */
export const csvLine = (row: Row): string => `${row.map(cell).join(",")}\r\n`;
