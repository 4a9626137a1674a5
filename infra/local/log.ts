/** Takes one line about one thing that happened. Never an address, a subject or a body. */
export type Log = (line: Readonly<Record<string, unknown>>) => void;
