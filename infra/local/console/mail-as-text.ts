import { readFile } from "node:fs/promises";
import { headerValue } from "../../../core/mail/headers.ts";
import { parse } from "../../../core/mail/parse.ts";

/** A mail of the outbox as a person would read it: subject, text, and where it lies. */
export async function mailAsText(path: string): Promise<string> {
  const message = await parse(await readFile(path));
  const rule = "-".repeat(72);
  const head = [`To: ${headerValue(message, "to") ?? ""}`, `Subject: ${message.subject ?? ""}`].join("\n");
  return `${rule}\n${head}\n\n${(message.textBody ?? "").trim()}\n${rule}\n${path}\n`;
}
