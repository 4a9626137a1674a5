import { bounceDomainOf } from "./dns-records.ts";
import { account, mailDomain, region, serviceAddress, stageName } from "./stage.ts";
import { topicForSes } from "./topic.ts";

const configurationSetArn = $interpolate`arn:aws:ses:${region}:${account}:configuration-set/${stageName}`;

const events = topicForSes("SendingEvents", configurationSetArn);

/** What became of each mail that was sent. */
export const sendingEvents = events.topic;

const configurationSet = new aws.sesv2.ConfigurationSet("SenderConfig", { configurationSetName: stageName });

/**
 * The identity's own configuration set holds for whatever it sends, so the mailer need not name it. SST's `Email` is not used:
 * it holds up the deployment for 45 minutes until SES has seen records whose names nobody can know before, and then fails.
 */
const identity = new aws.sesv2.EmailIdentity("SenderIdentity", {
  emailIdentity: mailDomain,
  configurationSetName: configurationSet.configurationSetName,
});

/** What the three DKIM records of the domain are named after. SES makes them with the identity. */
export const dkimTokens = identity.dkimSigningAttributes.apply(({ tokens }) => tokens ?? []);

new aws.sesv2.EmailIdentityMailFromAttributes("SenderMailFrom", {
  emailIdentity: identity.emailIdentity,
  mailFromDomain: bounceDomainOf(mailDomain),
  // While its record is missing, mail goes out under a name of SES: better than not at all, for DKIM still proves the domain.
  behaviorOnMxFailure: "USE_DEFAULT_VALUE",
});

new aws.sesv2.ConfigurationSetEventDestination("SenderFeedback", {
  configurationSetName: configurationSet.configurationSetName,
  eventDestinationName: "feedback",
  eventDestination: {
    enabled: true,
    matchingEventTypes: ["BOUNCE", "COMPLAINT", "DELIVERY"],
    snsDestination: { topicArn: events.openArn },
  },
});

/** Permission to send a mail from the service's address. */
export const mailAccess = {
  actions: ["ses:SendRawEmail"],
  // While the account is in the sandbox, SES asks for permission on the recipient's identity too. The condition is the limit.
  resources: [$interpolate`arn:aws:ses:${region}:${account}:identity/*`, configurationSetArn],
  conditions: [{ test: "StringEquals", variable: "ses:FromAddress", values: [serviceAddress] }],
};
