import { keys } from "../../core/ledger/keys.ts";
import { MemoryTable } from "../../core/ledger/memory-table.ts";
import { putUser } from "../../core/ledger/users.ts";
import { personKey } from "../../core/people/person-key.ts";
import { type Purpose, signToken } from "../../core/reply/token.ts";
import { type WebDeps, webApp } from "../../functions/web/app.ts";
import { contessaMails, letter } from "./letter.ts";
import { KEYS, MARTIN, SERVICE, service } from "./service.ts";

export const FORM = "application/x-www-form-urlencoded";

/** A kind of page: its path, which tokens open it, and what its buttons send. */
export interface Door {
  readonly name: string;
  readonly path: (token: string) => string;
  readonly opensFor: readonly Purpose[];
  /** Bodies that act; none where the page is only read. */
  readonly bodies: readonly string[];
}

const JANE = personKey("jane@example.net");

/** The line of the settings page that shows what nobody proved on Martin's day, as its buttons send it. */
const WAITING = encodeURIComponent(
  JSON.stringify({
    reason: "not-authenticated",
    from: "2026-11-11T00:00:00.000Z",
    to: "2026-11-12T00:00:00.000Z",
  }),
);

/** Every route that a token opens. */
export const DOORS: readonly Door[] = [
  {
    name: "unsubscribing",
    path: (token) => `/u/${token}`,
    opensFor: ["unsubscribe", "subscribe"],
    bodies: ["List-Unsubscribe=One-Click", "wish=unsubscribe", "wish=subscribe"],
  },
  { name: "a tap", path: (token) => `/t/${token}`, opensFor: ["called", "later", "never", "undo"], bodies: ["do=yes"] },
  {
    name: "settings",
    path: (token) => `/s/${token}`,
    opensFor: ["settings"],
    bodies: [
      "hour=06:15",
      "zone=Nowhere",
      "pause=for-good",
      "export=yes",
      "renew=x",
      "neverDomain=example.com",
      "mine=a@example.com",
      `letIn=${WAITING}`,
      `throwAway=${WAITING}`,
    ],
  },
  { name: "erasing", path: (token) => `/s/${token}/erase`, opensFor: ["settings"], bodies: ["erase=yes", "erase=no"] },
  { name: "people", path: (token) => `/s/${token}/people`, opensFor: ["settings"], bodies: [] },
  { name: "a person", path: (token) => `/s/${token}/people/${JANE}`, opensFor: ["settings"], bodies: [] },
  { name: "confirming", path: (token) => `/c/${token}`, opensFor: ["confirm"], bodies: ["confirm=yes"] },
];

const ABOUT_AN_OFFER: readonly Purpose[] = ["called", "later", "never", "undo"];

/** Martin with a daily reply about Jane, Nora beside him, and the pages over both. Everything is in memory and can be looked at. */
export async function house() {
  const made = await service({ table: new MemoryTable() });
  const table = made.table as MemoryTable;
  await putUser(table, {
    ...MARTIN,
    id: "u2",
    address: "nora@example.com",
    addresses: ["nora@example.com"],
    secretAddress: "n@x",
  });
  made.clock.now = new Date("2026-11-11T19:00:00Z");
  for (const mail of contessaMails()) await made.take(mail);
  const strange = letter({ from: "eve@example.com", to: MARTIN.secretAddress, id: "e@example.com", text: "Let me in" });
  await made.take(strange, { dmarcVerdict: "FAIL" });
  made.clock.now = new Date("2026-11-12T06:30:00Z");
  const sent = await made.day();
  if (sent.outcome !== "sent" || sent.reply.card?.taps === undefined) throw new Error("there is no card");
  const offer = new URL(sent.reply.card.taps.called).pathname.split(".")[2] ?? "";
  const queued: string[] = [];
  const queue = { send: async (bodies: readonly string[]) => void queued.push(...bodies) };
  const deps: WebDeps = {
    table,
    tokenKeys: KEYS,
    replyQueue: queue,
    inboundQueue: queue,
    jobQueue: queue,
    newSecret: () => "x7f3q2x5m4n6p7r8x7f3",
    service: SERVICE,
    now: () => made.clock.now,
    log: () => undefined,
  };
  return {
    ...made,
    table,
    deps,
    app: webApp(deps),
    offer,
    queued,
    /** Every item there is and every message that was queued, to be compared. */
    state: () =>
      JSON.stringify([
        table
          .everything()
          .map((item) => JSON.stringify(item))
          .sort(),
        queued,
      ]),
    /** A token as a mail holds it. */
    token: (purpose: Purpose, user = MARTIN.id) =>
      ABOUT_AN_OFFER.includes(purpose) ? signToken(KEYS, purpose, user, offer) : signToken(KEYS, purpose, user),
    /** The user is no more. */
    erase: (user: string) => table.delete(keys.user(user)),
  };
}

export const PURPOSES: readonly Purpose[] = [
  "unsubscribe",
  "subscribe",
  "called",
  "later",
  "never",
  "undo",
  "settings",
  "confirm",
];
