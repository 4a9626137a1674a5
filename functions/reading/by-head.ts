import type { Read } from "../../core/reading.ts";

/** Read a mail by its header alone. What parses a header is loaded when one has to be read so: hardly a mail ever has. */
export const readByHead: Read = async (asked) => (await import("../../core/read-by-head.ts")).readByHead(asked);
