import { times, together, type Usage } from "./bill.ts";
import { type Measured, storedBytes } from "./measured.ts";

/** How a user uses it. */
export interface Profile {
  readonly mailsADay: number;
  /** Replies that are sent in a month; on its other mornings with mail nothing is said. */
  readonly replies: number;
  /** Mornings with mail in a month. */
  readonly mornings: number;
  /** Links that are opened and pressed. */
  readonly taps: number;
}

/** Beside all users: what runs by the clock. */
export interface Standing {
  readonly tick: Usage;
  /** What a tick asks for more for each user that is due. */
  readonly perDue: Usage;
  readonly alarms: number;
}

const GIGABYTE = 1024 ** 3;
const CHUNK = 256 * 1024;
const DAYS = 30;
const TICKS = DAYS * 96;
const SWEEPS = DAYS * 24;
const MONTHS = 12;

/**
 * A queue that a function works on is asked all the time: Lambda begins with five askers, who wait twenty seconds each (Lambda
 * developer guide, "Using Lambda with Amazon SQS"). There are three of them: `infra/work.ts`, `infra/job-queue.ts`.
 */
const POLLS_A_QUEUE = 5 * 3 * 60 * 24 * DAYS;
const QUEUES = 3;

const use = ({ kinds }: Measured, name: string): Usage => kinds[name]?.use ?? {};

/** One mail in: SES takes it, S3 keeps it, SNS and SQS tell of it, `receive` files it. */
export function mailIn(measured: Measured): Usage {
  const bytes = measured.kinds["receive mail"]?.bytes ?? 0;
  return together(use(measured, "receive mail"), {
    sesReceived: 1,
    sesChunk: Math.floor(bytes / CHUNK),
    snsPublish: 1,
    // One message: sent, received, removed.
    sqsRequest: 3,
    s3GigabyteMonth: bytes / GIGABYTE,
  });
}

/** One reply: the day is looked at, it is sent, and SES tells that it was delivered. */
export const replySent = (measured: Measured): Usage =>
  together(use(measured, "reply sent"), use(measured, "feedback delivered"), { snsPublish: 1 });

/** A morning on which there is nothing to say. */
export const quietMorning = (measured: Measured): Usage => use(measured, "reply quiet");

/** A link of a mail, opened and pressed. */
export const tapped = (measured: Measured): Usage => together(use(measured, "web looked"), use(measured, "web tapped"));

/** What is kept of a user after a year, each month: all items of a mail stand for it, words and dates alike. */
function kept({ items, mails }: Measured, mailsADay: number): Usage {
  const gigabytes = ((storedBytes(items) / mails) * mailsADay * DAYS * MONTHS) / GIGABYTE;
  return { tableGigabyteMonth: gigabytes, recoveryGigabyteMonth: gigabytes };
}

/** A user's month, after a year of it. */
export function userMonth(measured: Measured, profile: Profile, { perDue }: Standing): Usage {
  const { mailsADay, replies, mornings, taps } = profile;
  return together(
    times(mailIn(measured), mailsADay * DAYS),
    times(replySent(measured), replies),
    times(quietMorning(measured), Math.max(0, mornings - replies)),
    times(perDue, mornings),
    times(tapped(measured), taps),
    kept(measured, mailsADay),
  );
}

/** A month of a service without users: the clock, its queues, what watches it. */
export function emptyMonth(measured: Measured, { tick, alarms }: Standing): Usage {
  const due = { ...use(measured, "due tick"), readUnit: 0, writeUnit: 0, sqsRequest: 0 };
  return together(
    times(together(due, tick, { schedule: 1 }), TICKS),
    {
      ...times(together(use(measured, "sweep swept"), { schedule: 1 }), SWEEPS),
    },
    { sqsRequest: QUEUES * POLLS_A_QUEUE, alarm: alarms },
  );
}

/** The month of so many users. */
export const month = (measured: Measured, profile: Profile, standing: Standing, users: number): Usage =>
  together(emptyMonth(measured, standing), times(userMonth(measured, profile, standing), users));
