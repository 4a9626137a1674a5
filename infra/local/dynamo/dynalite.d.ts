declare module "dynalite" {
  import type { Server } from "node:http";

  /** An HTTP server that answers DynamoDB's JSON protocol; in memory where no path is given. */
  function dynalite(options?: {
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }): Server;
  export = dynalite;
}

declare module "dynalite/db/index.js" {
  /** The store behind a server: LevelDB in a folder, or memory, which has nothing to compact. */
  type Found = (error: Error | null, table?: { readonly TableStatus?: string }) => void;
  interface Store {
    getTable(name: string, checkStatus: boolean | Found, found?: Found): void;
    readonly db: {
      compactRange?(start: string, end: string): Promise<void>;
      put(key: string, value: unknown, done: (error?: Error | null) => void): void;
      del(key: string, done: (error?: Error | null) => void): void;
    };
  }
  const storage: { create: (options: unknown) => Store };
  export = storage;
}
