import type { Mailbox } from "../../core/mail/mailbox.ts";
import type { Turn } from "../../core/thread/turn.ts";

const MARTIN: Mailbox = { name: "Martin Berg", address: "martin@example.org" };
const JANE: Mailbox = { name: "Jane Roe", address: "jane@example.net" };

/** What a test says of a turn; the rest is usual. `at` is ISO 8601. */
export interface Given extends Partial<Omit<Turn, "sentAt">> {
  readonly by?: "me" | "them";
  readonly at?: string;
}

/** One turn between Martin, who is the user, and Jane. */
export function turn({ by = "them", at = "2026-11-02T09:12:00Z", ...rest }: Given): Turn {
  const [author, other] = by === "me" ? [MARTIN, JANE] : [JANE, MARTIN];
  return {
    id: `${by} ${at}`,
    thread: "t1",
    author,
    to: [other],
    cc: [],
    sentAt: { at: new Date(at) },
    text: "",
    isAutomatic: false,
    isWhole: true,
    isContested: false,
    sources: ["bcc"],
    mail: "mail1",
    ...rest,
  };
}

/** True for a turn of Martin's. */
export const isMine = ({ author }: Turn): boolean => author.address === MARTIN.address;
