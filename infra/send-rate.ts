/** What SES takes of an account at first, out of the sandbox. */
const FIRST_RATE = 14;
/** So many daily replies a second one worker writes and sends: 0.2 s each, of which it waits most (`npm run fanout`). */
const MAILS_A_WORKER = 4;
/** How few and how many workers a queue may have (Lambda, `ScalingConfig`). */
const [FEWEST, MOST] = [2, 1_000];
/** The other tenth is for exports and last mails, which jobs send. */
const SHARE_OF_REPLIES = 0.9;

/** Mails a second that SES takes, by the environment of whoever deploys: "Maximum send rate" in the console of SES. */
export function rateOf(setting: string | undefined): number {
  const rate = setting === undefined || setting === "" ? FIRST_RATE : Number(setting);
  if (!(rate > 0 && Number.isFinite(rate)))
    throw new Error("set SEND_RATE to the mails a second that SES takes of the account, as in SEND_RATE=14");
  return rate;
}

/** How many workers write daily replies at the same time, and how many mails a second all of them send together. */
export const sendingAt = (rate: number): { readonly workers: number; readonly mailsASecond: number } => ({
  workers: Math.min(MOST, Math.max(FEWEST, Math.ceil(rate / MAILS_A_WORKER))),
  mailsASecond: rate * SHARE_OF_REPLIES,
});
