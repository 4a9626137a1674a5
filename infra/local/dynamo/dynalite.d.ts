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
  interface TableDescription {
    readonly TableStatus?: string;
  }
  type Done = (error?: Error | null) => void;
  type Found = (error: Error | null, table?: TableDescription) => void;
  /** An item as the API of DynamoDB writes it. */
  type Attributes = Readonly<Record<string, object>>;
  /** The store behind a server: LevelDB in a folder, or memory, which has nothing to compact. */
  interface Store {
    getTable(name: string, checkStatus: boolean | Found, found?: Found): void;
    getItemDb(table: string): {
      batch(
        puts: readonly { readonly type: "put"; readonly key: string; readonly value: Attributes }[],
        done: Done,
      ): void;
    };
    readonly db: {
      compactRange?(start: string, end: string): Promise<void>;
      put(key: string, value: unknown, done: Done): void;
      del(key: string, done: Done): void;
    };
  }
  const storage: {
    create: (options: unknown) => Store;
    /** Under which key an item stands. */
    createKey(item: Attributes, table: TableDescription): string;
    /** What is wrong with the keys of an item. */
    validateItem(item: Attributes, table: TableDescription): Error | undefined;
    /** In bytes. */
    itemSize(item: Attributes): number;
    MAX_SIZE: number;
  };
  export = storage;
}
