import { request } from "node:http";
import { text } from "node:stream/consumers";
import { whoRuns } from "../machine/running.ts";
import { StopError } from "../stop-error.ts";
import { IMPORT_QUERY, type ImportAnswer } from "./control-import.ts";
import type { Door } from "./door.ts";
import { framed } from "./frames.ts";

const GONE =
  "The machine stopped before it had answered. Start it again with npm start, and then the same import: it goes on from here.";

/** Without the time limit that `fetch` has: mails that are hard to read may take a while. */
async function ask(control: string, body?: Buffer): Promise<ImportAnswer> {
  const answer = await new Promise<string>((resolve, reject) => {
    const method = body === undefined ? "GET" : "POST";
    const asked = request(`${control}?${IMPORT_QUERY}`, { method }, (response) => text(response).then(resolve, reject));
    asked.on("error", reject);
    asked.end(body);
  }).catch(() => undefined);
  try {
    return JSON.parse(answer ?? "");
  } catch {
    throw new StopError(1, GONE);
  }
}

/** The machine that runs on this data folder. */
export async function machineDoor(data: string): Promise<Door> {
  const running = await whoRuns(data);
  if (running === undefined)
    throw new StopError(1, `Nothing runs on ${data}: start it with npm start, or name its folder with --data.`);
  const { control } = running;
  const said = await ask(control);
  if (said.outcome !== "owner") throw new StopError(1, "Nobody is signed up on this machine any more.");
  return {
    owner: said.owner,
    hand: async (mails) => {
      const answer = await ask(control, framed(mails));
      if (answer.outcome === "taken") return answer.became;
      const why = answer.outcome === "failed" ? `it could not file a mail (${answer.error})` : "it took none";
      throw new StopError(
        1,
        `The machine is in need: ${why}. Look at its journal, mend it, and import again: it goes on.`,
      );
    },
  };
}
