import { bounceDomainOf } from "../../dns-records.ts";
import type { Account, Identity, Quota } from "../account.ts";
import { type Finding, missing, ok, tried, wrong } from "../finding.ts";
import type { Place } from "../place.ts";

const DEPLOY = "Deploy the stage first: npm run deploy -- --stage";

/** How far SES has come with something that a record has to prove. */
function proved(what: string, status: string | undefined, { stage }: Place): Finding {
  if (status === "Success") return ok(what);
  if (status === undefined) return missing(what, `${DEPLOY} ${stage}.`);
  if (status === "Pending" || status === "NotStarted")
    return missing(
      what,
      "Set the records of DNS; SES looks for them by itself, which may take up to 72 hours.",
      status,
    );
  return wrong(
    what,
    "SES has given up looking: set the records of DNS, and deploy again; if it stays so, verify the domain anew in the console of SES.",
    status,
  );
}

function identityFindings(identity: Identity, place: Place): Finding[] {
  const { mailDomain } = place;
  const { mailFrom } = identity;
  const bounces = bounceDomainOf(mailDomain);
  return [
    proved(`SES knows that ${mailDomain} is yours`, identity.verification, place),
    proved("mail is signed (DKIM)", identity.dkim, place),
    mailFrom !== undefined && mailFrom.domain !== bounces
      ? wrong("the envelope sender (MAIL FROM)", `${DEPLOY} ${place.stage}.`, mailFrom.domain)
      : proved(`the envelope sender is ${bounces} (MAIL FROM)`, mailFrom?.status, place),
  ];
}

/** What an account may send before AWS has let it out (SES guide, "Request production access"). */
const SANDBOX = { perDay: 200, perSecond: 1 };

const isSandbox = ({ perDay, perSecond }: Quota): boolean => perDay <= SANDBOX.perDay && perSecond <= SANDBOX.perSecond;

function quotaFindings(quota: Quota): Finding[] {
  const rate = `${quota.perDay} a day, ${quota.perSecond} a second`;
  return [
    isSandbox(quota)
      ? missing(
          "SES sends to everybody",
          "The account is in the sandbox and reaches verified addresses only: ask AWS for production access (DEPLOY.md), or verify the address of each user in SES.",
          rate,
        )
      : ok("SES sends to everybody", rate),
    quota.isPaused
      ? wrong("sending is on", "AWS has paused it: the console of SES says why, under Account dashboard.")
      : ok("sending is on"),
  ];
}

const HEARD = ["bounce", "complaint", "delivery"];

async function reportFindings(account: Account, { app, stage }: Place): Promise<Finding[]> {
  const what = "bounces, complaints and deliveries come back";
  const reports = await account.reports(`${app}-${stage}`);
  if (reports === undefined) return [missing(what, `${DEPLOY} ${stage}.`)];
  const heard = new Set<string>();
  for (const { types, topicArn } of reports) {
    const subscriptions = await account.subscriptions(topicArn);
    if (!subscriptions.some(({ protocol, isConfirmed }) => protocol === "lambda" && isConfirmed)) continue;
    for (const type of types) heard.add(type.toLowerCase());
  }
  const unheard = HEARD.filter((type) => !heard.has(type));
  if (unheard.length === 0) return [ok(what)];
  return [wrong(what, `Nobody hears of them: deploy again, npm run deploy -- --stage ${stage}.`, unheard.join(", "))];
}

/** Whether what is sent arrives, and whether it is heard when it does not. */
export async function checkSending(account: Account, place: Place): Promise<readonly Finding[]> {
  return [
    ...(await tried("the identity in SES", async () =>
      identityFindings(await account.identity(place.mailDomain), place),
    )),
    ...(await tried("what SES lets you send", async () => quotaFindings(await account.quota()))),
    ...(await tried("what SES reports", () => reportFindings(account, place))),
  ];
}
