import { inboundDomainOf } from "../../dns-records.ts";
import { WITH_INBOUND } from "../../region.ts";
import type { Account, ReceiptRule } from "../account.ts";
import { type Finding, missing, ok, tried, wrong } from "../finding.ts";
import type { Place } from "../place.ts";

function regionFinding({ region }: Place): Finding {
  const what = `SES takes mail in, in ${region}`;
  return WITH_INBOUND.includes(region)
    ? ok(what)
    : wrong(
        what,
        `It does so in ${WITH_INBOUND.join(", ")}: set MAIL_REGION to one of them before the first deployment.`,
      );
}

const deploy = ({ stage }: Place): string => `npm run deploy -- --stage ${stage}`;

/** A rule of SES counts for an address that it names, for its domain, and for what is below a domain with a dot before it. */
const isFor = ({ recipients }: ReceiptRule, address: string): boolean => {
  const domain = address.slice(address.indexOf("@") + 1);
  return recipients.some((one) => one === address || one === domain || (one.startsWith(".") && domain.endsWith(one)));
};

/** Why the rule of this stage does not take its mail, and what to do; undefined where it does. */
function faultOf(rule: ReceiptRule | undefined, place: Place): string | undefined {
  const { mailDomain } = place;
  const addresses = [`x@${inboundDomainOf(mailDomain)}`, `buddy@${mailDomain}`];
  if (rule === undefined)
    return `The rule set that the account runs has no rule of this stage: ${deploy(place)} adds it, and leaves the others as they are.`;
  if (!rule.isEnabled) return `The rule ${rule.name} is switched off: switch it on in the console of SES.`;
  if (!addresses.every((address) => isFor(rule, address)))
    return `The rule ${rule.name} leaves out some of its addresses: deploy again, ${deploy(place)}.`;
  return undefined;
}

/** Every stage adds a rule of its own name to the one set that an account runs in a region (infra/receipt-rule.ts). */
async function ruleFindings(account: Account, place: Place): Promise<Finding[]> {
  const what = "a receipt rule takes the mail";
  const { app, stage, region } = place;
  const active = await account.activeRules();
  if (active === undefined)
    return [
      missing(
        what,
        `The account runs no rule set in ${region}: ${deploy(place)} makes one. If there is one named ${app} that does not run, make it the active one in the console of SES.`,
      ),
    ];
  const rule = active.rules.find(({ name }) => name === `${app}-${stage}`);
  const fault = faultOf(rule, place);
  if (fault !== undefined) return [wrong(what, fault, active.name)];
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
