import { consentOf } from "./answer/consent.ts";
import { LANGUAGES } from "./answer/languages.ts";
import { languagesOf } from "./answer/words/index.ts";
import { fold } from "./buddy/sayings/fold.ts";
import type { Queue } from "./ledger/queue.ts";
import { nextMarker, wake } from "./ledger/schedule.ts";
import { mayWelcome, takeSignUp } from "./ledger/sign-ups.ts";
import { liftSuppression } from "./ledger/suppressed.ts";
import type { Table } from "./ledger/table.ts";
import { claimAddress, completeUser, isOver, ownerOf, putUser, type User } from "./ledger/users.ts";
import { useZone } from "./ledger/zones.ts";
import { betweenUs, isNote, saidTo } from "./let-in.ts";
import { authenticate } from "./mail/authenticate.ts";
import type { Envelope } from "./mail/envelope.ts";
import { headerValue, readHead } from "./mail/headers.ts";
import { identify } from "./mail/identify.ts";
import { domainOf } from "./mail/mailbox.ts";
import { clean } from "./mail/printable.ts";
import { hasNamed } from "./mail/signed-fields.ts";
import { isStale } from "./mail/stale.ts";
import { firstZone } from "./people/first-zone.ts";
import { localTime } from "./people/zone.ts";
import { type Read, type Reading, type Service, type ToRead, viewIn } from "./reading.ts";
import { notForAnswering } from "./reply/not-for-filing.ts";
import type { View } from "./thread/sighting.ts";

/** What signing up needs from outside. */
export interface SignUpDeps {
  readonly table: Table;
  readonly service: Service;
  readonly read: Read;
  readonly replyQueue: Queue;
  /** A fresh id, and the local part of a secret address that nobody guesses. */
  readonly newUser: () => { readonly id: string; readonly secret: string };
  /** Who may sign up: addresses, and domains as `@example.org`. Everybody where none is named. */
  readonly allowedSenders?: readonly string[];
  readonly now: () => Date;
}

/** Why a mail to the public address signs nobody up. Nothing of it is kept, and nobody is answered. */
export type NoSignUp =
  | "sign-up-unproved"
  | "sign-up-automatic"
  | "sign-up-not-addressed"
  | "sign-up-closed"
  | "sign-up-limit"
  | "sign-up-gone";

/** What became of it. `known`: the sender is a user, and the mail is one to their secret address. */
export type SignUp =
  | { readonly outcome: "signed-up"; readonly user: string }
  | { readonly outcome: "ignored"; readonly reason: NoSignUp }
  | { readonly outcome: "known"; readonly user: User };

const DAY_MS = 86_400_000;
const PENDING_MS = 7 * DAY_MS;
const DUE_MINUTE = 450;
const MAX_NAME = 100;

interface Asking {
  readonly reading: Reading;
  readonly address: string;
  readonly view: View;
  readonly envelope: Envelope;
}

const ignored = (reason: NoSignUp): SignUp => ({ outcome: "ignored", reason });

function isClosedFor(address: string, allowed: readonly string[] = []): boolean {
  const may = new Set(allowed.map((one) => one.toLowerCase()));
  return may.size > 0 && !may.has(address) && !may.has(`@${domainOf(address)}`);
}

/** Why nobody is signed up by this mail, before anything is counted. */
function refusalOf({ service, allowedSenders }: SignUpDeps, asking: Asking): NoSignUp | undefined {
  const { address, envelope } = asking;
  const { head } = asking.reading;
  const isMachines = /^(?:<>)?$/.test(envelope.mailFrom.trim()) || domainOf(address) === service.inboundDomain;
  if (isMachines || notForAnswering(head, service) !== undefined) return "sign-up-automatic";
  if (isStale(head, envelope.receivedAt)) return "sign-up-unproved";
  // Who signs somebody else up by another mail of theirs has none that was written to us (threat 4).
  if (!hasNamed(head, envelope, address, service.address)) return "sign-up-not-addressed";
  return isClosedFor(address, allowedSenders) ? "sign-up-closed" : undefined;
}

/** The language of the words; where they tell nothing, the one in which the mail program says they are. */
function languageIn({ reading, view }: Asking): string {
  const words = fold(`${reading.head.subject ?? ""}\n${saidTo(reading, view) ?? ""}`).toLowerCase();
  const said = headerValue(reading.head, "content-language")?.trim().slice(0, 2).toLowerCase();
  return languagesOf(words, LANGUAGES.find((one) => one === said) ?? "en")[0] ?? "en";
}

function nameIn({ reading }: Asking): Pick<User, "name"> {
  const name = clean(reading.head.from[0]?.name ?? "").slice(0, MAX_NAME);
  return name === "" || name.includes("@") ? {} : { name };
}

async function signedUp(deps: SignUpDeps, asking: Asking): Promise<SignUp> {
  const { table, service } = deps;
  const { address, view } = asking;
  const { head } = asking.reading;
  const now = deps.now();
  const { id, secret } = deps.newUser();
  const messageId = betweenUs(head, view);
  const user: User = {
    id,
    ...nameIn(asking),
    address,
    addresses: [address],
    secretAddress: `${secret}@${service.inboundDomain}`,
    zone: firstZone(head, address),
    dueMinute: DUE_MINUTE,
    language: languageIn(asking),
    pendingUntil: new Date(now.getTime() + PENDING_MS).toISOString(),
    signUp: { at: now.toISOString(), by: view.mail, ...(messageId !== undefined && { messageId }) },
  };
  // Of two mails that come at the same moment one signs up: the address is taken before anything else is written.
  if (!(await claimAddress(table, user, now))) return { outcome: "ignored", reason: "sign-up-limit" };
  // Somebody asks for it with their own hand: neither an old bounce nor an old complaint speaks against the one letter.
  for (const reason of ["bounce", "complaint"] as const) await liftSuppression(table, address, reason);
  const counted = { ...user, shard: await useZone(table, user.zone) };
  await putUser(table, counted);
  // On that day all of it goes, unless they have said yes.
  const lapses = localTime(user.zone, new Date(now.getTime() + PENDING_MS + DAY_MS)).date;
  await wake(table, id, { ...nextMarker(counted, now), date: lapses });
  return welcomed(deps, id);
}

async function welcomed({ replyQueue }: SignUpDeps, user: string): Promise<SignUp> {
  await replyQueue.send([JSON.stringify({ welcome: [user] })]);
  return { outcome: "signed-up", user };
}

/** Who has not confirmed yet and writes again without saying yes or no is welcomed again, as far as that may be. */
const isAskedAgain = ({ pendingUntil }: User, { reading, view }: Asking): boolean =>
  pendingUntil !== undefined && isNote(reading.head, view) && consentOf(saidTo(reading, view) ?? "") === undefined;

/**
 * Take in a mail to the public address. Whoever has proved to have sent it, and has written to us by name, gets one letter that
 * asks for a yes; nobody else is ever answered (threats 9 and 10).
 */
export async function signUp(
  deps: SignUpDeps,
  { envelope, raw }: { readonly envelope: Envelope; readonly raw: Uint8Array },
): Promise<SignUp> {
  const { table, service } = deps;
  const now = deps.now();
  const proof = authenticate(readHead(raw), envelope);
  if (proof.outcome === "held") return ignored("sign-up-unproved");
  const { address } = proof;
  const owner = await ownerOf(table, address);
  const user = owner !== undefined && !isOver(owner, now) ? owner : undefined;
  if (user !== undefined && user.pendingUntil === undefined) return { outcome: "known", user };
  const asked: ToRead = { raw, service, addresses: [], mail: identify(raw), receivedAt: envelope.receivedAt };
  const view = viewIn(asked);
  const asking: Asking = { reading: await deps.read(asked), address, view, envelope };
  const refusal = refusalOf(deps, asking);
  if (user !== undefined) await completeUser(table, user);
  // The mail that has signed them up, delivered again after a crash: the letter goes out once, whoever asks for it.
  if (user?.signUp?.by === view.mail) return welcomed(deps, user.id);
  if (user !== undefined && !isAskedAgain(user, asking)) return { outcome: "known", user };
  if (refusal !== undefined) return ignored(refusal);
  if (!(await mayWelcome(table, address, now))) return ignored("sign-up-limit");
  if (user !== undefined) return welcomed(deps, user.id);
  if (!(await takeSignUp(table, domainOf(address), now))) return ignored("sign-up-limit");
  return signedUp(deps, asking);
}
