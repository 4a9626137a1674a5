import type { WishDeps } from "../../core/wish.ts";

/** What the pages need for the larger wishes, where a test asks for none of them. */
export const WISHES: Pick<WishDeps, "jobQueue" | "newSecret"> = {
  jobQueue: { send: () => Promise.reject(new Error("no job was expected")) },
  newSecret: () => "x7f3q2x5m4n6p7r8x7f3",
};
