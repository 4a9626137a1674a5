import type { HeldReason } from "../mail/authenticate.ts";
import { localTime } from "../people/zone.ts";
import { type HeldMail, heldMails } from "./held.ts";
import type { Table } from "./table.ts";

/**
 * The mails that wait for one reason and came on one day, as a page shows them in one line. `from` and `to` are the moments
 * (ISO 8601) at which the first and the last of them were written down: what comes after the page was shown is not meant.
 */
export interface HeldGroup {
  readonly reason: HeldReason;
  /** The user's own address that all of them claim; of a group without it none does. */
  readonly claims?: string;
  /** Who has proved to have sent all of them. */
  readonly sender?: string;
  readonly from: string;
  readonly to: string;
}

/** When a mail that waits was written down (ISO 8601), and its name: both stand in its key. */
export function waitsSince({ key: { SK } }: Pick<HeldMail, "key">): { readonly at: string; readonly mail: string } {
  const [, at = "", mail = ""] = SK.split("#");
  return { at, mail };
}

const isInGroup = (mail: HeldMail, { reason, claims, sender, from, to }: HeldGroup): boolean => {
  const { at } = waitsSince(mail);
  return mail.reason === reason && mail.claims === claims && mail.sender === sender && from <= at && at <= to;
};

/** The mails of a group that wait still, oldest first. */
export async function mailsIn(table: Table, user: string, group: HeldGroup, now: Date): Promise<HeldMail[]> {
  return (await heldMails(table, user, now)).filter((mail) => isInGroup(mail, group));
}

/** A group, and how many are in it. */
export interface Counted {
  readonly group: HeldGroup;
  readonly count: number;
}

/** Mails that wait, given oldest first, by local day, reason and sender; the group with the latest mail first. */
export function groupsOf(mails: readonly HeldMail[], zone: string): Counted[] {
  const groups = new Map<string, Counted>();
  for (const mail of mails) {
    const { reason, claims, sender } = mail;
    const { at } = waitsSince(mail);
    const key = JSON.stringify([localTime(zone, new Date(at)).date, reason, claims, sender]);
    const before = groups.get(key);
    const group = {
      reason,
      ...(claims !== undefined && { claims }),
      ...(sender !== undefined && { sender }),
      from: before?.group.from ?? at,
      to: at,
    };
    groups.set(key, { group, count: (before?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => (a.group.to < b.group.to ? 1 : -1));
}
