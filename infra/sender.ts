import { account, mailDomain, region, serviceAddress, stageName } from "./stage.ts";
import { topicForSes } from "./topic.ts";

const configurationSetArn = $interpolate`arn:aws:ses:${region}:${account}:configuration-set/${stageName}`;

const events = topicForSes("SendingEvents", configurationSetArn);

/** What became of each mail that was sent. */
export const sendingEvents = events.topic;

/** The identity's own configuration set holds for whatever it sends, so the mailer need not name it. */
new sst.aws.Email("Sender", {
  sender: mailDomain,
  dns: false,
  mailFrom: { domain: `bounce.${mailDomain}` },
  events: [{ name: "feedback", types: ["bounce", "complaint", "delivery"], topic: events.openArn }],
  transform: { configurationSet: { configurationSetName: stageName } },
});

/** Permission to send a mail from the service's address. */
export const mailAccess = {
  actions: ["ses:SendRawEmail"],
  // While the account is in the sandbox, SES asks for permission on the recipient's identity too. The condition is the limit.
  resources: [$interpolate`arn:aws:ses:${region}:${account}:identity/*`, configurationSetArn],
  conditions: [{ test: "StringEquals", variable: "ses:FromAddress", values: [serviceAddress] }],
};
