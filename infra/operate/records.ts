import { type DnsRecord, mailRecords, webRecord } from "../dns-records.ts";
import type { Account } from "./account.ts";
import { dkimTokensOf } from "./dkim-tokens.ts";
import type { Outputs } from "./outputs.ts";
import type { Place } from "./place.ts";

/** Records to set, and what has to be known about them, a sentence or two each. */
export interface NeededRecords {
  readonly records: readonly DnsRecord[];
  readonly notes: readonly string[];
}

/** The records that a stage needs, as far as they can be known yet. */
export async function recordsOf(
  place: Place,
  account: Pick<Account, "identity">,
  { webTarget }: Outputs,
): Promise<NeededRecords> {
  const { mailDomain, webDomain } = place;
  const dkim = await dkimTokensOf(account, mailDomain);
  const mail = mailRecords({ ...place, dkimTokens: dkim.tokens });
  const hasPages = webDomain !== undefined && webTarget !== undefined;
  return {
    records: [...mail, ...(hasPages ? [webRecord(webDomain, webTarget)] : [])],
    notes: [
      `All mail to ${mailDomain} comes to the service: if anybody has a mailbox there, take a subdomain of its own instead.`,
      ...(dkim.outcome === "known" ? [] : [dkim.next]),
      ...(webDomain === undefined || hasPages
        ? []
        : [`${webDomain} needs a CNAME too: deploy first, from this folder, and ask again.`]),
    ],
  };
}
