import type { WebDeps } from "../../functions/web/app.ts";
import { SERVICE } from "./service.ts";

/** What the pages need besides, where a test asks for none of the larger wishes. */
export const WISHES: Pick<WebDeps, "jobQueue" | "newSecret" | "service"> = {
  jobQueue: { send: () => Promise.reject(new Error("no job was expected")) },
  service: SERVICE,
  newSecret: () => "x7f3q2x5m4n6p7r8x7f3",
};
