import { errorName } from "../../../functions/failure.ts";
import type { Fetch } from "../web/web-door.ts";
import type { Became } from "./became.ts";
import type { ImportDoor, Owner } from "./filing.ts";
import { unframed } from "./frames.ts";

/** Where on the control endpoint an import comes in. */
export const IMPORT_QUERY = "import";

/** What the machine says to somebody who hands a mailbox over. */
export type ImportAnswer =
  | { readonly outcome: "owner"; readonly owner: Owner }
  | { readonly outcome: "taken"; readonly became: readonly Became[] }
  | { readonly outcome: "nobody" | "malformed" }
  /** The name of an error of the disk or the table. */
  | { readonly outcome: "failed"; readonly error: string };

const answer = (said: ImportAnswer, status = 200): Response => Response.json(said, { status });

/** `GET`: whose ledger it is. `POST` of framed mails: file them, and answer when they are filed. */
export const importControl =
  (door: ImportDoor): Fetch =>
  async (request) => {
    if (request.method !== "POST") {
      const owner = await door.owner();
      if (owner === undefined) return answer({ outcome: "nobody" }, 409);
      const { id, address, addresses, secretAddress } = owner;
      return answer({ outcome: "owner", owner: { id, address, addresses, secretAddress } });
    }
    const mails = unframed(Buffer.from(await request.arrayBuffer()));
    if (mails === undefined) return answer({ outcome: "malformed" }, 400);
    try {
      return answer({ outcome: "taken", became: await door.file(mails) });
    } catch (error) {
      return answer({ outcome: "failed", error: errorName(error) }, 503);
    }
  };
