import { inboundDomainOf } from "../../dns-records.ts";
import { noMailIn } from "../../region.ts";
import type { Account, ReceiptRule } from "../account.ts";
import { type Finding, missing, ok, tried, wrong } from "../finding.ts";
import type { Place } from "../place.ts";

function regionFinding({ region }: Place): Finding {
  const what = `SES takes mail in, in ${region}`;
  const why = noMailIn(region);
  return why === undefined ? ok(what) : wrong(what, `${why}: set it before the first deployment.`);
}

const deploy = ({ stage }: Place): string => `npm run deploy -- --stage ${stage}`;

/** A rule of SES counts for an address that it names, for its domain, and for what is below a domain with a dot before it. */
const isFor = ({ recipients }: ReceiptRule, address: string): boolean => {
  const domain = address.slice(address.indexOf("@") + 1);
  return recipients.some((one) => one === address || one === domain || (one.startsWith(".") && domain.endsWith(one)));
};

async function ruleFindings(account: Account, place: Place): Promise<Finding[]> {
  const what = "a receipt rule takes the mail";
  const { mailDomain } = place;
  const active = await account.activeRules();
  if (active === undefined)
    return [
      missing(
        what,
        `The account runs no rule set in ${place.region}, so nobody's mail is taken: ${deploy(place)} makes one the active one.`,
      ),
    ];
  const ours = active.rules.filter((rule) => rule.isEnabled);
  const unread = [`x@${inboundDomainOf(mailDomain)}`, `buddy@${mailDomain}`].filter(
    (address) => !ours.some((rule) => isFor(rule, address)),
  );
  if (unread.length > 0)
    return [
      wrong(
        what,
        `The rule set that the account runs has no rule of this stage that is switched on. Another one may have been made the active one: ${deploy(place)} adds the rule to the one that runs, and touches no other rule.`,
        active.name,
      ),
    ];
  const rule = ours.find((one) => isFor(one, `x@${inboundDomainOf(mailDomain)}`));
  return [ok(what, active.name), await heardFinding(account, place, rule?.topicArn)];
}

async function heardFinding(account: Account, place: Place, topicArn: string | undefined): Promise<Finding> {
  const what = "a queue hears of each mail";
  const subscriptions = topicArn === undefined ? [] : await account.subscriptions(topicArn);
  return subscriptions.some(({ protocol, isConfirmed }) => protocol === "sqs" && isConfirmed)
    ? ok(what)
    : wrong(
        what,
        `Mail is kept and nobody is told of it: deploy again, ${deploy(place)}; the sweep finds what came meanwhile.`,
      );
}

/** Whether mail to the service comes in, and whether its functions are told. */
export async function checkReceiving(account: Account, place: Place): Promise<readonly Finding[]> {
  return [regionFinding(place), ...(await tried("the receipt rules", () => ruleFindings(account, place)))];
}
