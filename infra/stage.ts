import { inboundDomainOf } from "./dns-records.ts";
import { noMailIn } from "./region.ts";
import { domainOf, kindOf } from "./stages.ts";

export const kind = kindOf($app.stage);

// SST shows what is thrown here, and nothing of what `app()` in sst.config.ts throws.
const wrong = noMailIn(process.env.MAIL_REGION);
if (wrong !== undefined) throw new Error(wrong);

/** The domain the service lives on, by the environment of whoever deploys. Every other stage gets a subdomain of its own. */
const domain = process.env.MAIL_DOMAIN;
if (domain === undefined || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))
  throw new Error("set MAIL_DOMAIN to the domain of the service, as in MAIL_DOMAIN=buddy.example.org (.env will do)");

export const mailDomain = domainOf($app.stage, domain);

/** Who writes the daily reply. */
export const serviceAddress = `buddy@${mailDomain}`;

/** Who may sign up, by the environment of whoever deploys: `ann@example.org,@example.net`. Everybody where it names none. */
export const allowedSenders = process.env.ALLOWED_SENDERS ?? "";

/** Where the secret addresses of the users are. */
export const inboundDomain = inboundDomainOf(mailDomain);

/** Who runs the service, as its public page says: "Jane Doe, jane@example.org". Unset, the page says that nobody is named. */
export const operator = process.env.OPERATOR ?? "";

/** Who is told when something goes wrong, by the environment of whoever deploys: `you@example.com`. */
export const alarmsTo = process.env.ALARMS_TO;
if (alarmsTo !== undefined && !/^[^\s@]+@[^\s@]+$/.test(alarmsTo)) throw new Error("ALARMS_TO is no mail address");
if (alarmsTo === undefined && kind.isKept)
  throw new Error(
    `set ALARMS_TO to the mail address that is told when ${$app.stage} fails, as in ALARMS_TO=you@example.com`,
  );

export const account = aws.getCallerIdentityOutput().accountId;
export const region = aws.getRegionOutput().region;

/** What has to have a name before it exists is called this, so that a policy can name it first. */
export const stageName = `${$app.name}-${$app.stage}`;
