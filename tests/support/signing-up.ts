import { heed } from "../../core/heed.ts";
import type { Envelope } from "../../core/mail/envelope.ts";
import { release } from "../../core/release.ts";
import { welcome } from "../../core/welcome.ts";
import { works } from "../../core/works.ts";
import { type Letter, letter } from "./letter.ts";
import { SERVICE, service } from "./service.ts";

export const ANNA = "anna.weiss@mail.example.org";
const ANNAS = "Anna Weiss <Anna.Weiss@mail.example.org>";
export const ANNAS_SECRET = `secret1@${SERVICE.inboundDomain}`;

/** The service, and Anna, whom it does not know. */
export async function signingUp(given: Parameters<typeof service>[0] = {}) {
  const running = await service(given);
  const { dailyDeps, receiveDeps, queued, inbound } = running;
  const from = (more: Letter, envelope: Partial<Envelope>) =>
    running.take(letter({ from: ANNAS, ...more }), { mailFrom: ANNA, ...envelope });
  const one = async (body: string): Promise<unknown[]> => {
    const { welcome: asked = [], confirmed = [], answered = [] } = JSON.parse(body);
    const done: unknown[] = [];
    for (const id of asked) done.push((await welcome(dailyDeps, id)).outcome);
    for (const id of confirmed) done.push((await works(dailyDeps, id)).outcome);
    for (const id of answered) done.push((await heed(dailyDeps, id)).outcome);
    return done;
  };
  return {
    ...running,
    /** Her first mail to the public address. */
    ask: (more: Letter = {}, envelope: Partial<Envelope> = {}) =>
      from(
        { to: SERVICE.address, id: "ask1@mail.example.org", subject: "Hello", text: "Please let me try it.", ...more },
        { recipient: SERVICE.address, ...envelope },
      ),
    /** A mail of hers that reaches her secret address. */
    write: (more: Letter, envelope: Partial<Envelope> = {}) => from(more, { recipient: ANNAS_SECRET, ...envelope }),
    /** An answer to the welcome. */
    say: (text: string, n = 1, more: Letter = {}) =>
      from({ to: ANNAS_SECRET, id: `said${n}@mail.example.org`, text, ...more }, { recipient: ANNAS_SECRET }),
    /** Do what stands on both queues, as their handlers would. */
    async work(): Promise<unknown[]> {
      const done: unknown[] = [];
      while (inbound.length + queued.length > 0) {
        const body = inbound.shift();
        if (body === undefined) done.push(...(await one(queued.shift() ?? "{}")));
        else done.push((await release(receiveDeps, JSON.parse(body).release)).receipts.map(({ outcome }) => outcome));
      }
      return done;
    },
  };
}
