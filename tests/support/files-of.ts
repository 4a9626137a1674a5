import { gunzipSync } from "node:zlib";

/** The files that go along with a mail, unpacked. */
export function filesOf(raw: Uint8Array): ReadonlyMap<string, string> {
  const parts = Buffer.from(raw)
    .toString("latin1")
    .split(/^--\S+\r$/m);
  const files = parts.flatMap((part) => {
    const name = /filename=(\S+)/.exec(part)?.[1];
    const content = Buffer.from(part.slice(part.indexOf("\r\n\r\n")), "base64");
    return name === undefined
      ? []
      : [[name, (name.endsWith(".gz") ? gunzipSync(content) : content).toString()] as const];
  });
  return new Map(files);
}
