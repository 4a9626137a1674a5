import type { Json, Resource } from "../harness/evaluation.ts";
import { openings, permissionsOf, type Statement, statementsOf } from "./policy.ts";
import { all, broken, each, list, type Rule } from "./select.ts";

const ROLE = "aws:iam/role:Role";

interface Star {
  readonly resource: RegExp;
  /** Why AWS has no other way. */
  readonly because: string;
  /** What else has to stand beside it. */
  readonly beside: (statement: Statement) => boolean;
}

/** Everything that may end in a star. What is in no row may not, and a row that nobody needs has to go. */
const STARS: readonly Star[] = [
  {
    resource: /^arn:aws:s3:::[a-z0-9-]+\/(in|done)\/\*$/,
    because: "SES names the objects; they are those under one prefix of one bucket",
    beside: () => true,
  },
  {
    resource: /:identity\/\*$/,
    because:
      "in the sandbox SES asks for permission on the recipient's identity too; the sender's address is the limit",
    beside: ({ conditions }) => conditions.some((one) => /^StringEquals ses:FromAddress [^*]+$/.test(one)),
  },
  {
    resource: /^arn:aws:logs:[a-z0-9-]+:\d+:log-group:[^*]+:\*$/,
    because: "Lambda names the streams of a log; they are those of one group",
    beside: ({ actions }) => actions.every((action) => /^logs:(CreateLogStream|PutLogEvents)$/.test(action)),
  },
];

const allowing = ({ resource, beside }: Star, statement: Statement): boolean =>
  statement.resources.some((one) => resource.test(one)) && beside(statement);

const isLimited = (resource: string, statement: Statement): boolean =>
  !resource.includes("*") || STARS.some((star) => star.resource.test(resource) && star.beside(statement));

const starsIn = (statement: Statement): string[] => [
  ...statement.actions.filter((action) => action.includes("*")).map((action) => `may do ${action}`),
  ...statement.resources
    .filter((resource) => !isLimited(resource, statement))
    .map((resource) => `may ${statement.actions.join(", ")} on ${resource}`),
];

const allowedBy = ({ inputs }: Resource): Statement[] => permissionsOf(inputs).filter(({ isAllow }) => isAllow);

export const nothingIsAllowedWholesale: Rule = (evaluation) =>
  each(evaluation, ROLE, (role) => [
    ...allowedBy(role).flatMap(starsIn),
    // All of those that AWS keeps have stars in them.
    ...list(role.inputs.managedPolicyArns).map((arn) => `has ${arn}`),
  ]);

export const everyStarIsNeeded: Rule = (evaluation) => {
  const statements = all(evaluation, ROLE).flatMap(allowedBy);
  return STARS.filter((star) => !statements.some((statement) => allowing(star, statement))).map(
    ({ resource, because }) => `nobody needs ${resource.source} (${because})`,
  );
};

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
