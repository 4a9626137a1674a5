import { onTestFinished } from "vitest";
import type { Me } from "../../infra/local/console/config.ts";
import type { Machine, MachineOptions } from "../../infra/local/machine/blueprint.ts";
import { type Installation, openInstallation } from "../../infra/local/machine/installation.ts";
import { startMachine } from "../../infra/local/machine/machine.ts";
import { wire } from "../../infra/local/machine/wire.ts";
import { UNKNOWN } from "../../infra/local/smtp/verdicts.ts";
import { keptLog } from "./temporary.ts";

/** A machine that is busy with other tests reads as well as an idle one: nothing here is measured by a wall clock. */
const PATIENT = { milliseconds: 10 * 60_000, megabytes: 384 };

const ME: Me = { name: "Martin Hale", addresses: ["you@example.com"] };

/** A machine on free ports with the handlers of AWS; it stops with the test at the latest. */
export async function machineOn(
  data: string,
  me = ME,
  options: Partial<MachineOptions> = {},
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
    reading: PATIENT,
    ...options,
  });
  onTestFinished(() => machine.stop());
  return { machine, installation, lines };
}
