import { basename } from "node:path";

/** A setting that is missing or wrong. Its message is in our own words and names settings, never what stands in them. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

/** The code of a system error (errno(3)): ENOSPC, ECONNREFUSED. */
const SYSTEM_CODE = /^E[A-Z0-9]{2,24}$/;

/** What an error is called: its system code, else its class. Its message may hold what somebody wrote (threat 46). */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" && SYSTEM_CODE.test(code) ? code : error.name;
}

/** The frames of a stack, without the message above them: a message may have lines that look like frames. */
function framesOf({ stack = "", message }: Error): string[] {
  const start = stack.indexOf(message);
  const below = start < 0 ? "" : stack.slice(start + message.length);
  return below.split("\n").filter((line) => /^\s+at /.test(line));
}

/** The file, line and column where an error was thrown. */
export function placeOf(error: Error): string | undefined {
  const [, path, where] = /([^\s()]+?)(:\d+:\d+)\)?$/.exec(framesOf(error)[0] ?? "") ?? [];
  return path === undefined ? undefined : `${basename(path)}${where}`;
}

/**
 * What a handler may throw to Lambda, which writes class, message and stack of it into the log by itself: the class and the
 * frames. The message goes only where it is ours.
 */
export function withoutContent(error: unknown): Error {
  if (error instanceof SettingError) return error;
  const name = errorName(error);
  const bare = new Error(name);
  bare.name = name;
  bare.stack = [name, ...(error instanceof Error ? framesOf(error) : [])].join("\n");
  return bare;
}
