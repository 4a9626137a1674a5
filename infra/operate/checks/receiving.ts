import { inboundDomainOf } from "../../dns-records.ts";
import type { Account, ReceiptRule } from "../account.ts";
import { type Finding, missing, ok, tried, wrong } from "../finding.ts";
import type { Place } from "../place.ts";

/** Where SES takes mail in (SES guide, "Regions and Amazon SES", e-mail receiving endpoints; looked up in November 2026). */
const REGIONS: readonly string[] = [
  "us-east-1",
  "us-east-2",
  "us-west-2",
  "ca-central-1",
  "eu-west-1",
  "eu-west-2",
  "eu-central-1",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-southeast-3",
  "ap-northeast-1",
];

function regionFinding({ region }: Place): Finding {
  const what = `SES takes mail in, in ${region}`;
  return REGIONS.includes(region)
    ? ok(what)
    : wrong(
        what,
        `It does so in ${REGIONS.join(", ")}: change the region in sst.config.ts before the first deployment.`,
      );
}

const deploy = ({ stage }: Place): string => `npm run deploy -- --stage ${stage}`;

/** A rule of SES counts for an address that it names, for its domain, and for what is below a domain with a dot before it. */
const isFor = ({ recipients }: ReceiptRule, address: string): boolean => {
  const domain = address.slice(address.indexOf("@") + 1);
  return recipients.some((one) => one === address || one === domain || (one.startsWith(".") && domain.endsWith(one)));
};

async function ruleFindings(account: Account, place: Place): Promise<Finding[]> {
  const what = "a receipt rule takes the mail";
  const { mailDomain, stage } = place;
  const active = await account.activeRules();
  if (active === undefined)
    return [
      missing(
        what,
        `The account runs no rule set in ${place.region}; production makes its own the active one: ${deploy(place)}.`,
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
        stage === "production"
          ? `The account runs another rule set, and one only: make the service's the active one by ${deploy(place)}, if nobody needs the other.`
          : "Only production's rules are active: mail to this stage is taken by nobody, until its rule set is made the active one in the console of SES.",
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
