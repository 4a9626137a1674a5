const DISPOSITION = /^content-disposition:\s*form-data\b.*?\bname="?([^";]*)"?/i;

/**
 * The fields of a multipart body, read line by line: a field's value is the line after its header. The parsers at hand refuse
 * bodies that are good MIME (a preamble, a name without quotes, bare LF), and each refusal would be an unsubscribe not done.
 */
function multipart(body: string): Map<string, string> {
  const lines = body.split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const [at, line] of lines.entries()) {
    const name = DISPOSITION.exec(line)?.[1];
    const blank = name === undefined ? -1 : lines.indexOf("", at);
    if (name !== undefined && blank > 0) fields.set(name, (lines[blank + 1] ?? "").trim());
  }
  return fields;
}

const READERS: Readonly<Record<string, (body: string) => Map<string, string>>> = {
  "application/x-www-form-urlencoded": (body) => new Map(new URLSearchParams(body)),
  "multipart/form-data": multipart,
};

/** The fields of a posted form (RFC 8058 §3.2 names both types); none for a body of any other type. Never throws. */
export function fieldsOf(contentType: string | undefined, body: string): ReadonlyMap<string, string> {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  return read?.(body) ?? new Map();
}
