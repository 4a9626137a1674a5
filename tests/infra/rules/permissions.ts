import type { Json } from "../harness/evaluation.ts";
import { openings, permissionsOf, type Statement, statementsOf } from "./policy.ts";
import { all, broken, each, list, type Rule } from "./select.ts";

const ROLE = "aws:iam/role:Role";

/** Only to write logs: everything else a role may do is written out. */
const MANAGED = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";

/** The resources that may end in a star, each with what else has to stand beside it. */
const STARS: readonly (readonly [resource: RegExp, beside: (statement: Statement) => boolean])[] = [
  // The objects under one prefix of one bucket.
  [/^arn:aws:s3:::[a-z0-9-]+\/(in|done)\/\*$/, () => true],
  // In the sandbox SES asks for permission on the recipient's identity; the sender's address is the limit.
  [/:identity\/\*$/, ({ conditions }) => conditions.some((one) => /^StringEquals ses:FromAddress [^*]+$/.test(one))],
];

const isLimited = (resource: string, statement: Statement): boolean =>
  !resource.includes("*") || STARS.some(([form, beside]) => form.test(resource) && beside(statement));

const starsIn = (statement: Statement): string[] => [
  ...statement.actions.filter((action) => action.includes("*")).map((action) => `may do ${action}`),
  ...statement.resources
    .filter((resource) => !isLimited(resource, statement))
    .map((resource) => `may ${statement.actions.join(", ")} on ${resource}`),
];

export const nothingIsAllowedWholesale: Rule = (evaluation) =>
  each(evaluation, ROLE, ({ inputs }) => [
    ...permissionsOf(inputs)
      .filter(({ isAllow }) => isAllow)
      .flatMap(starsIn),
    ...list(inputs.managedPolicyArns)
      .filter((arn) => arn !== MANAGED)
      .map((arn) => `has ${arn}`),
  ]);

const TRUSTED = new Set(["Service lambda.amazonaws.com", "Service scheduler.amazonaws.com"]);

export const rolesTrustOneService: Rule = (evaluation) =>
  each(evaluation, ROLE, ({ inputs }) =>
    statementsOf(inputs.assumeRolePolicy)
      .flatMap(({ principals }) => principals)
      .filter((principal) => !TRUSTED.has(principal))
      .map((principal) => `trusts ${principal}`),
  );

/** A service of AWS acts for all its customers: whoever lets it in has to say for whom. */
export const servicesActForUsOnly: Rule = (evaluation) =>
  openings(evaluation).flatMap(({ name, statements }) =>
    statements
      .filter(({ isAllow }) => isAllow)
      .flatMap(({ principals, conditions }) =>
        broken({
          "a service is let in, and nobody else": principals.every((principal) => principal.startsWith("Service ")),
          "it is said on whose behalf (aws:SourceArn)": conditions.some((one) =>
            /^(StringEquals|ArnEquals) aws:SourceArn arn:[^*]+$/.test(one),
          ),
        }),
      )
      .map((wrong) => `${name}: ${wrong}`),
  );

/** By its URL anybody may call the web function; no other function may be called by everybody. */
const isCalledByUrl = ({ functionUrlAuthType, invokedViaFunctionUrl }: Json): boolean =>
  functionUrlAuthType === "NONE" || invokedViaFunctionUrl === true;

export const onlyTheWebIsPublic: Rule = (evaluation) =>
  all(evaluation, "aws:lambda/permission:Permission").flatMap(({ name, inputs }) => {
    const isOpen = inputs.principal === "*" || inputs.sourceArn === undefined;
    return isOpen && !(name.startsWith("Web") && isCalledByUrl(inputs)) ? [`${name}: anybody may call it`] : [];
  });
