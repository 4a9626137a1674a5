import { answerAboutMe } from "../../core/answer-about-me.ts";
import { welcome } from "../../core/welcome.ts";
import type { Way } from "./bombs/bomb.ts";
import { contessaMails } from "./letter.ts";
import { SECRET, SERVICE, service } from "./service.ts";

type Running = Awaited<ReturnType<typeof service>>;

/** One way into the service: who writes to whom, what stands in the ledger before, and all that comes of a mail. */
export interface Door {
  readonly way: Way;
  /** Everything that one mail sets going, to its end: the names of the outcomes, in order. */
  readonly through: (running: Running, raw: Uint8Array) => Promise<string[]>;
}

const ABOUT_ME = `about-me@${SERVICE.inboundDomain}`;
const ANNA = "anna.weiss@mail.example.org";

interface Outcome {
  readonly outcome: string;
  readonly reason?: string;
}

const named = ({ outcome, reason }: Outcome): string => (reason === undefined ? outcome : `${outcome}: ${reason}`);

/** Martin and Jane have written to each other, and Martin was told so this morning. */
export async function correspondents(): Promise<Running> {
  const running = await service();
  running.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await running.take(mail);
  running.clock.now = new Date("2026-11-12T06:30:00Z");
  await running.day();
  running.clock.now = new Date("2026-11-12T18:00:00Z");
  running.queued.splice(0);
  return running;
}

async function nextMorning(running: Running): Promise<string> {
  running.clock.now = new Date("2026-11-13T06:30:00Z");
  return named(await running.day());
}

/** The ways on which a mail that is proved to be its sender's goes through the service. */
export const DOORS = {
  filed: {
    way: { from: "Martin Berg <martin@example.org>", to: "Jane Roe <jane@example.net>" },
    through: async (running, raw) => [named(await running.take(raw)), await nextMorning(running)],
  },
  answer: {
    way: { from: "Martin Berg <martin@example.org>", to: SECRET },
    through: async (running, raw) => [
      named(await running.take(raw)),
      named(await running.heed()),
      await nextMorning(running),
    ],
  },
  "sign-up": {
    way: { from: `Anna Weiss <${ANNA}>`, to: SERVICE.address },
    through: async (running, raw) => {
      const receipt = await running.take(raw, { recipient: SERVICE.address, mailFrom: ANNA });
      const asked = running.queued.splice(0).flatMap((body) => (JSON.parse(body).welcome ?? []) as string[]);
      const welcomed: string[] = [];
      for (const user of asked) welcomed.push(named(await welcome(running.dailyDeps, user)));
      return [named(receipt), ...welcomed];
    },
  },
  "about me": {
    way: { from: "Jane Roe <jane@example.net>", to: ABOUT_ME },
    through: async (running, raw) => {
      const receipt = await running.take(raw, { recipient: ABOUT_ME, mailFrom: "jane@example.net" });
      const asked = running.queued.splice(0).flatMap((body) => JSON.parse(body).aboutMe ?? []);
      const told: string[] = [];
      for (const request of asked) told.push(named(await answerAboutMe(running.dailyDeps, request)));
      return [named(receipt), ...told];
    },
  },
} satisfies Readonly<Record<string, Door>>;
