import { keys } from "../../../core/ledger/keys.ts";
import type { Table } from "../../../core/ledger/table.ts";
import { type User, userOf } from "../../../core/ledger/users.ts";
import type { Envelope } from "../../../core/mail/envelope.ts";
import { identify } from "../../../core/mail/identify.ts";
import { normalizeAddress } from "../../../core/mail/mailbox.ts";
import type { RawMail } from "../../../core/mail/raw-mail.ts";
import { type ReceiveDeps, receive } from "../../../core/receive.ts";
import { carefully } from "../../../functions/careful.ts";
import { type Became, becameOf } from "./became.ts";
import { eachBy } from "./each-by.ts";
import { isWhole, PROVED } from "./handed-over.ts";
import { InHand } from "./in-hand.ts";
import { together } from "./together.ts";

/** Who the mails of an import are filed for. */
export type Owner = Pick<User, "id" | "address" | "addresses" | "secretAddress">;

/** The door by which the owner of this machine brings a whole mailbox (`npm run import`). */
export interface ImportDoor {
  /** Undefined where nobody is signed up any more. */
  owner(): Promise<Owner | undefined>;
  /**
   * File these mails; resolves when all of them are in the ledger, with what became of each. Throws where the disk or the table
   * fails: then some may be filed, and to hand them in again is harmless.
   */
  file(mails: readonly Uint8Array[]): Promise<readonly Became[]>;
  /** Take nothing more, and let what is in hand end. */
  stop(): Promise<void>;
}

interface Deps extends Omit<ReceiveDeps, "rawMail"> {
  readonly table: Table;
  /** Of the one user of this machine. */
  readonly user: string;
  /** Puts what the mails of a batch say, all at once. */
  readonly putMany: Table["putAll"];
  /** Where it is noted what is under way. */
  readonly folder: string;
}

/** So many mails of an import are under way at once: enough to keep the table busy, few enough that a mail by SMTP finds its turn. */
const AT_ONCE = 8;
// The next failure of a mail that has failed by what is in it is met by its header alone (`functions/careful.ts`).
const LAST_TRIES = 3;

/** The bytes of one mail that whoever hands it over keeps: here they are kept no longer than it takes to read them. */
const inHand = (raw: Uint8Array): RawMail => ({
  get: async () => raw,
  put: async (id) => `in/${id}`,
  copy: async (_key, id) => `done/${id}`,
  settle: async () => undefined,
  remove: async () => undefined,
});

class Filing implements ImportDoor {
  readonly #deps: Deps;
  readonly #inHand: InHand;
  readonly #work = new Set<Promise<unknown>>();
  #isStopped = false;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#inHand = new InHand(deps.folder);
  }

  owner(): Promise<Owner | undefined> {
    return userOf(this.#deps.table, this.#deps.user);
  }

  file(mails: readonly Uint8Array[]): Promise<readonly Became[]> {
    if (this.#isStopped) throw new Stopped();
    const work = this.#file(mails).finally(() => this.#work.delete(work));
    this.#work.add(work);
    return work;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.allSettled(this.#work);
  }

  async #file(mails: readonly Uint8Array[]): Promise<readonly Became[]> {
    const { table, user } = this.#deps;
    const owner = await this.owner();
    if (owner === undefined) throw new Nobody();
    const named = mails.map((raw) => ({ raw, mail: identify(raw) }));
    await this.#inHand.ready();
    // What stands in the ledger is not read again: a second import of a mailbox costs a look at its marks. What a kill has cut off
    // is: its mark may stand, and a change of another copy beside it.
    const marks = await table.getAll(named.map(({ mail }) => keys.mark(user, mail)));
    const known = new Set(marks.filter(isWhole).map(({ SK }) => SK));
    const isKnown = (mail: string): boolean =>
      known.has(keys.mark(user, mail).SK) && this.#inHand.triedSince(mail) === undefined;
    const fresh = named.filter(({ mail }) => !isKnown(mail)).map(({ mail }) => mail);
    if (fresh.length === 0) return mails.map(() => "known");
    const done = await this.#inHand.begin(fresh, this.#deps.now());
    const shared = together(table, this.#deps.putMany, [keys.address(normalizeAddress(owner.secretAddress))]);
    const became = await eachBy(AT_ONCE, named, async ({ raw, mail }) =>
      isKnown(mail) ? "known" : this.#take(shared, raw, mail, owner),
    );
    await done();
    return became;
  }

  async #take(table: Table, raw: Uint8Array, mail: string, { address, secretAddress }: Owner): Promise<Became> {
    const { now, ...others } = this.#deps;
    const deps = { ...others, table };
    const envelope: Envelope = {
      sesMessageId: mail,
      mailFrom: address,
      recipient: secretAddress,
      receivedAt: now(),
      ...PROVED,
    };
    const queuedAt = this.#inHand.triedSince(mail);
    const tried = queuedAt !== undefined && { isAgain: true, queuedAt };
    // What they said to the service in these years was heard then, or is long over: nothing of it is obeyed now.
    const how = { key: `in/${mail}`, isCounted: true, isReleased: true, isUnkept: true, isBehind: true, ...tried };
    const receipt = await carefully({ ...deps, now, rawMail: inHand(raw) }, LAST_TRIES, (careful) =>
      receive(careful, { envelope, ...how }),
    ).catch((error: unknown) => {
      if (isOfTheMail(error)) return undefined;
      throw error;
    });
    return receipt === undefined ? "unreadable" : becameOf(receipt);
  }
}

/** What has failed by itself, and may go well another time. */
const OF_THE_WORLD: ReadonlySet<string> = new Set(["Busy", "TimeoutError"]);

/** What the mail itself has brought about, so that another try would end the same: a note that only its header could be read of. */
const isOfTheMail = (error: unknown): boolean =>
  error instanceof Error && !("$metadata" in error) && !("code" in error) && !OF_THE_WORLD.has(error.name);

/** The machine is about to end. */
class Stopped extends Error {
  override readonly name = "Stopped";
}

/** There is no user on this machine any more. */
class Nobody extends Error {
  override readonly name = "Nobody";
}

export const importDoor = (deps: Deps): ImportDoor => new Filing(deps);
