import { StopError } from "../stop-error.ts";

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another program",
  EACCES: "may not be used without special rights",
};

/** Open something on a port; one that can not be had becomes a sentence with the flag that chooses another. */
export async function takePort<T>(flag: string, port: number, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const reason = REASONS[(error as { readonly code?: string }).code ?? ""];
    if (reason === undefined) throw error;
    throw new StopError(1, `Port ${port} ${reason}: choose another one with ${flag} ${suggestion(port)}.`);
  }
}

const suggestion = (port: number): number => (port < 1024 ? port + 2500 : (port + 1) % 65_536);
