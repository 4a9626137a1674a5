import { ACCOUNT, DKIM_TOKENS, REGION, ZONE_ID } from "../harness/cloud.ts";
import type { Evaluation } from "../harness/evaluation.ts";
import { permissionsOf } from "./policy.ts";
import { all, broken, each, list, object, type Rule, text } from "./select.ts";

const FUNCTION = "aws:lambda/function:Function";

/** A stage that is not production lives below the domain of production, with its mail and with its pages. */
const ofStage = ({ stage }: Evaluation, domain: string | undefined): string =>
  stage === "production" ? String(domain) : `${stage}.${domain}`;

const mailDomainOf = (evaluation: Evaluation): string => ofStage(evaluation, evaluation.env.MAIL_DOMAIN);

export const senderIsTheDomain: Rule = (evaluation) => {
  const domain = mailDomainOf(evaluation);
  const sets = all(evaluation, "aws:sesv2/configurationSet:ConfigurationSet").map(
    ({ inputs }) => inputs.configurationSetName,
  );
  return [
    ...each(evaluation, "aws:sesv2/emailIdentity:EmailIdentity", ({ inputs }) =>
      broken({
        "the identity is the domain of the stage": inputs.emailIdentity === domain,
        "its own configuration set is the program's": sets.includes(inputs.configurationSetName),
      }),
    ),
    ...each(evaluation, "aws:sesv2/emailIdentityMailFromAttributes:EmailIdentityMailFromAttributes", ({ inputs }) =>
      broken({
        "the envelope sender is bounce. the domain":
          inputs.emailIdentity === domain && inputs.mailFromDomain === `bounce.${domain}`,
        "mail goes out while its record is missing": inputs.behaviorOnMxFailure === "USE_DEFAULT_VALUE",
      }),
    ),
  ];
};

/** Nobody can set records whose names SES tells only once the identity stands. */
export const nothingWaitsForRecords: Rule = (evaluation) =>
  [
    "aws:ses/domainIdentityVerification:DomainIdentityVerification",
    "aws:ses/emailIdentityVerification:EmailIdentityVerification",
  ]
    .flatMap((type) => all(evaluation, type))
    .map(({ name }) => `${name}: holds up the deployment until SES has seen the records`);

/** What the service needs of the domain, as SES's guide has it. */
function needed(evaluation: Evaluation): string[] {
  const domain = mailDomainOf(evaluation);
  const { DMARC_REPORTS: reports } = evaluation.env;
  return [
    `MX in.${domain} 10 inbound-smtp.${REGION}.amazonaws.com`,
    `MX ${domain} 10 inbound-smtp.${REGION}.amazonaws.com`,
    `MX bounce.${domain} 10 feedback-smtp.${REGION}.amazonses.com`,
    `TXT bounce.${domain} v=spf1 include:amazonses.com ~all`,
    `TXT _dmarc.${domain} v=DMARC1; p=quarantine${reports === undefined ? "" : `; rua=mailto:${reports}`}`,
    ...DKIM_TOKENS.map((token) => `CNAME ${token}._domainkey.${domain} ${token}.dkim.amazonses.com`),
  ];
}

/** The address of the pages and the proof of their certificate, where the program makes both. */
function neededOfThePages(evaluation: Evaluation): string[] {
  const { WEB_DOMAIN, WEB_CERTIFICATE } = evaluation.env;
  if (WEB_DOMAIN === undefined) return [];
  const domain = ofStage(evaluation, WEB_DOMAIN);
  const proof = WEB_CERTIFICATE === undefined ? [`CNAME _proof.${domain} proof.example.net`] : [];
  return [...["A", "AAAA"].map((type) => `${type} ${domain} alias of d1.cloudfront.net`), ...proof];
}

export const recordsAreMadeWhereTheZoneIsOurs: Rule = (evaluation) => {
  const made = all(evaluation, "aws:route53/record:Record").map(({ inputs }) => {
    const [alias] = list(inputs.aliases).map(object);
    const value = alias === undefined ? list(inputs.records).join() : `alias of ${alias.name}`;
    return `${inputs.type} ${inputs.name} ${value}${inputs.zoneId === ZONE_ID ? "" : " in another zone"}`;
  });
  const meant = evaluation.env.DNS_ZONE === undefined ? [] : [...needed(evaluation), ...neededOfThePages(evaluation)];
  return [
    ...meant.filter((record) => !made.includes(record)).map((record) => `no record ${record}`),
    ...made.filter((record) => !meant.includes(record)).map((record) => `nobody needs the record ${record}`),
  ];
};

/** Where the links of a mail lead. */
const linkedTo = (evaluation: Evaluation): string[] =>
  all(evaluation, FUNCTION)
    .map(({ inputs }) => object(object(inputs.environment).variables).WEB_URL)
    .filter((url) => url !== undefined)
    .map((url) => new URL(text(url)).host);

export const linksLeadToThePages: Rule = (evaluation) => {
  const { WEB_DOMAIN } = evaluation.env;
  const domain = WEB_DOMAIN === undefined ? undefined : ofStage(evaluation, WEB_DOMAIN);
  const hosts = linkedTo(evaluation);
  const distributions = all(evaluation, "aws:cloudfront/distribution:Distribution");
  const isLambda = (host: string): boolean => host.endsWith(`.lambda-url.${REGION}.on.aws`);
  return [
    ...broken({
      "links of mails lead to the domain of the pages, or to the URL of Lambda where there is none":
        hosts.length > 0 && hosts.every((host) => (domain === undefined ? isLambda(host) : host === domain)),
      "there is a distribution for the domain, and none without one":
        distributions.map(({ inputs }) => list(inputs.aliases).join()).join(" ") === (domain ?? ""),
      "each distribution leads to the web function": distributions.length === routes(evaluation),
    }),
    ...distributions.flatMap(({ name, inputs }) => {
      const { viewerProtocolPolicy, allowedMethods } = object(inputs.defaultCacheBehavior);
      const { acmCertificateArn } = object(inputs.viewerCertificate);
      return broken({
        "plain HTTP is led to HTTPS": viewerProtocolPolicy === "redirect-to-https",
        "a form may be posted": list(allowedMethods).includes("POST"),
        "it has a certificate for the domain": text(acmCertificateArn) !== "",
      }).map((wrong) => `${name}: ${wrong}`);
    }),
  ];
};

const routes = (evaluation: Evaluation): number =>
  all(evaluation, "pulumi-nodejs:dynamic:Resource").filter(({ name }) => name.startsWith("WebRoutesUpdate.")).length;

/** With a signature of CloudFront in front, Lambda refuses each POST whose sender has not hashed its body: all of ours. */
export const formsReachThePages: Rule = (evaluation) =>
  each(evaluation, "aws:lambda/functionUrl:FunctionUrl", ({ inputs }) =>
    broken({ "a form needs no signature of AWS": inputs.authorizationType === "NONE" }),
  );

export const ledgerIsTheOneThatIsNamed: Rule = (evaluation) => {
  const { LEDGER_TABLE: restored } = evaluation.env;
  const tables = all(evaluation, "aws:dynamodb/table:Table");
  const [own, ...others] = tables.filter(({ isRead }) => !isRead).map(({ inputs }) => inputs.name);
  const meant = restored ?? own;
  return [
    ...broken({
      "the program has one table of its own": own !== undefined && others.length === 0,
      "a restored table is looked up, and not made":
        tables.filter(({ isRead }) => isRead).length === (restored ? 1 : 0),
    }),
    ...all(evaluation, FUNCTION).flatMap(({ name, inputs }) => {
      const used = object(object(inputs.environment).variables).TABLE_NAME;
      return used === meant ? [] : [`${name}: writes to the table ${used}`];
    }),
    ...all(evaluation, "aws:iam/role:Role").flatMap((role) =>
      permissionsOf(role.inputs)
        .filter(({ actions }) => actions.some((action) => action.startsWith("dynamodb:")))
        .filter(({ resources }) => resources.join() !== `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${meant}`)
        .map(({ resources }) => `${role.name}: may not touch the table ${meant}, but ${resources.join()}`),
    ),
  ];
};
