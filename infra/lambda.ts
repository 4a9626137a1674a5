import { sendAccess } from "./queue.ts";
import { kind, stageName } from "./stage.ts";

type Args = sst.aws.FunctionArgs;
type Permissions = Extract<Args["permissions"], readonly unknown[]>;

/** A function with what it may do: that it writes its own log goes without saying. */
type Own = Omit<Args, "permissions" | "logging" | "memory"> & {
  readonly permissions: Permissions;
  /** In MB. Its processor grows with it. ARCHITECTURE.md says what was measured ("Memory and time"). */
  readonly memory: number;
};

/** Where a function's lines are kept, and how long. By this name alarms and dashboard find them. */
export const logsOf = (name: string): string => `/aws/lambda/${stageName}-${name.toLowerCase()}`;

/** SST lets a function write into all logs of the account. This one writes into its own. */
function ownLogs(name: string) {
  const group = new aws.cloudwatch.LogGroup(`${name}Logs`, { name: logsOf(name), retentionInDays: kind.logDays });
  // Lambda chooses the names of the streams.
  const access = {
    actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
    resources: [$interpolate`${group.arn}:*`],
  };
  return { group, access };
}

/**
 * SST 4.17.1 lets every function's role be assumed by the whole account, which only `sst dev` needs. Out of it, Lambda
 * alone may.
 */
function itsOwnRole(role: aws.iam.RoleArgs): undefined {
  role.managedPolicyArns = [];
  if ($dev) return;
  role.assumeRolePolicy = aws.iam.getPolicyDocumentOutput({
    statements: [
      { actions: ["sts:AssumeRole"], principals: [{ type: "Service", identifiers: ["lambda.amazonaws.com"] }] },
    ],
  }).json;
}

/** A function as all of them are. */
export function lambda(name: string, { memory, permissions, ...args }: Own): sst.aws.Function {
  const { group, access } = ownLogs(name);
  return new sst.aws.Function(name, {
    runtime: "nodejs24.x",
    architecture: "arm64",
    memory: `${memory} MB`,
    // In pieces: a start loads what it needs, and the rest (plans of numbers, lexicons, ways to log in to AWS) when it comes to that.
    nodejs: { minify: true, splitting: true },
    logging: { format: "json", logGroup: group.name },
    permissions: [...permissions, access],
    ...args,
    transform: { ...args.transform, role: itsOwnRole },
  });
}

/** A function that nobody waits for (SNS, the scheduler): Lambda tries twice more, then lays the event aside. */
export const asyncLambda = (
  name: string,
  { deadLetters, permissions, ...args }: Own & { readonly deadLetters: sst.aws.Queue },
): sst.aws.Function =>
  lambda(name, {
    ...args,
    retries: 2,
    permissions: [...permissions, sendAccess(deadLetters)],
    transform: { eventInvokeConfig: { destinationConfig: { onFailure: { destination: deadLetters.arn } } } },
  });
