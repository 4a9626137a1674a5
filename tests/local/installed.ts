import { onTestFinished } from "vitest";
import type { Machine } from "../../infra/local/blueprint.ts";
import type { Me } from "../../infra/local/config.ts";
import { type Installation, openInstallation } from "../../infra/local/installation.ts";
import { startMachine } from "../../infra/local/machine.ts";
import { UNKNOWN } from "../../infra/local/verdicts.ts";
import { wire } from "../../infra/local/wire.ts";
import { keptLog } from "./temporary.ts";

const ME: Me = { name: "Martin Hale", addresses: ["you@example.com"] };

/** A machine on free ports with the handlers of AWS; it stops with the test at the latest. */
export async function machineOn(
  data: string,
  me = ME,
): Promise<{
  readonly machine: Machine;
  readonly installation: Installation;
  readonly lines: ReturnType<typeof keptLog>["lines"];
}> {
  const { lines, log } = keptLog();
  const installation = await openInstallation(data, me);
  const judge = async () => UNKNOWN;
  const machine = await startMachine({
    data,
    installation,
    smtpPort: 0,
    webPort: 0,
    trustLocal: true,
    judge,
    log,
    wire,
  });
  onTestFinished(() => machine.stop());
  return { machine, installation, lines };
}
