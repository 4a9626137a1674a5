import { readMoment, wallClock } from "../clock/wall-clock.ts";
import type { Machine, MachineOptions } from "../machine/blueprint.ts";
import { type Installation, openInstallation, saveInstallation } from "../machine/installation.ts";
import { startMachine } from "../machine/machine.ts";
import { wire } from "../machine/wire.ts";
import { mailauthJudge, systemResolver } from "../smtp/verdicts.ts";
import { StopError } from "../stop-error.ts";
import type { StartConfig } from "./config.ts";
import { journal } from "./journal.ts";
import { mailAsText } from "./mail-as-text.ts";
import { onInterrupt } from "./on-interrupt.ts";
import { readSmtpUrl } from "./smtp-url.ts";
import { welcome } from "./welcome.ts";

/** Start the machine, say what is where, feed the sample once, and leave it running until a signal ends it. */
export async function start(config: StartConfig, reading?: MachineOptions["reading"]): Promise<void> {
  const smtpUrl = readSmtpUrl(process.env.SMTP_URL, config.smtpPort);
  const installation = await openInstallation(config.data, config.me);
  const machine = await startMachine({
    ...config,
    installation,
    ...(reading && { reading }),
    ...(await surroundings(config, smtpUrl)),
  });
  stopOnSignal(machine);
  await setClock(machine, config, installation);
  say(welcome({ machine, installation, config, hasMailServer: smtpUrl !== undefined }));
  await sample(machine, config, installation);
  await machine.run();
  say("\nReady. Ctrl-C ends it; everything is kept.");
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function surroundings({ data }: StartConfig, smtpUrl: string | undefined) {
  return { judge: mailauthJudge(systemResolver()), log: journal(data, say), wire, ...(await mailServer(smtpUrl)) };
}

/** Loaded only where there is a server to speak to. */
async function mailServer(url: string | undefined): Promise<Pick<MachineOptions, "relay" | "handOn">> {
  if (url === undefined) return {};
  const [{ smtpRelay }, { handOnBy }] = await Promise.all([import("../ses/relay.ts"), import("../smtp/hand-on.ts")]);
  return { relay: smtpRelay(url), handOn: handOnBy(url) };
}

/** A clock that went back would let a day's one mail go out twice, so only an empty ledger may be dated back. */
async function setClock(machine: Machine, { now, data }: StartConfig, installation: Installation): Promise<void> {
  if (now === undefined) return;
  const { zone } = installation.user;
  const at = readMoment(now, zone);
  if (at === undefined) return;
  if (installation.sample !== undefined && at < machine.clock.now()) {
    await machine.stop();
    const stands = wallClock(machine.clock.now(), zone);
    throw new StopError(
      1,
      `The clock of ${data} stands at ${stands} and only moves forward: name a later --now, or a fresh folder with --data.`,
    );
  }
  await machine.clock.set(at);
}

/** Once, on an empty ledger. A feeding that was cut off is done again, on the same days: what is known already is a duplicate. */
async function sample(machine: Machine, { data, empty }: StartConfig, installation: Installation): Promise<void> {
  if (installation.sample === "fed" || installation.sample === "none") return;
  if (empty) {
    await saveInstallation(data, { ...installation, sample: "none" });
    return;
  }
  const today = new Date(installation.sample?.today ?? machine.clock.now());
  await saveInstallation(data, { ...installation, sample: { today: today.toISOString() } });
  await machine.clock.set(today);
  say("The ledger is empty: a sample correspondence of invented people goes in by SMTP, dated back from today.");
  const { feedSample } = await import("../sample/feed.ts");
  const { sent, to } = await feedSample(machine, installation);
  await saveInstallation(data, { ...installation, sample: "fed" });
  for (const { path } of sent) say(`\n${await mailAsText(path)}`);
  if (sent.length === 0) say("Nothing was sent: there was nothing to say.");
  say(
    `The clock stands at ${wallClock(to, installation.user.zone)}. Start with --empty and another --data to begin without the sample.`,
  );
}

function stopOnSignal(machine: Machine): void {
  // To end it at once is safe as well: everything taken in is on disk.
  onInterrupt(() => {
    say("\nStopping.");
    machine.stop().then(() => process.exit(0));
  });
}
