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
