import { mailRecords } from "../dns-records.ts";
import type { Account } from "./account.ts";
import { refusalOf } from "./aws-refusal.ts";
import { checkDns, type NameServer } from "./checks/dns.ts";
import { checkPages } from "./checks/pages.ts";
import { checkReceiving } from "./checks/receiving.ts";
import { checkSending } from "./checks/sending.ts";
import { checkStore } from "./checks/store.ts";
import { dkimTokensOf } from "./dkim-tokens.ts";
import { type Chapter, unknown } from "./finding.ts";
import type { Outputs } from "./outputs.ts";
import type { Place } from "./place.ts";

/** Whom a look at an installation asks. */
export interface Asked {
  readonly account: Account;
  readonly server: NameServer;
  readonly outputs: Outputs;
}

/** Why nobody at AWS would answer anything, where that is so. One question tells. */
async function nobodyAnswers({ account }: Asked): Promise<string | undefined> {
  try {
    await account.quota();
    return undefined;
  } catch (error) {
    const { kind, next } = refusalOf(error);
    return kind === "no-keys" ? next : undefined;
  }
}

/** Look at everything of a stage on AWS that has to be in order before mail comes and goes. Changes nothing. */
export async function examine(place: Place, asked: Asked): Promise<readonly Chapter[]> {
  const { account, server, outputs } = asked;
  const dkim = await dkimTokensOf(account, place.mailDomain);
  const dns = {
    name: "DNS",
    findings: await checkDns(mailRecords({ ...place, dkimTokens: dkim.tokens }), dkim, server),
  };
  const pages = { name: "Pages", findings: await checkPages(place, outputs) };
  const silence = await nobodyAnswers(asked);
  if (silence !== undefined)
    return [
      dns,
      { name: "AWS", findings: [unknown("SES, the receipt rules, the ledger and the queues", silence)] },
      pages,
    ];
  return [
    dns,
    { name: "Sending", findings: await checkSending(account, place) },
    { name: "Receiving", findings: await checkReceiving(account, place) },
    { name: "Keeping", findings: await checkStore(account, place) },
    pages,
  ];
}
