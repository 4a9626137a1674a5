import { sendAccess } from "./queue.ts";

type Args = sst.aws.FunctionArgs;
type Permissions = Extract<Args["permissions"], readonly unknown[]>;

/**
 * SST 4.17.1 lets every function's role be assumed by the whole account, which only `sst dev` needs. Out of it, Lambda
 * alone may.
 */
function trustLambdaAlone(role: aws.iam.RoleArgs): undefined {
  if ($dev) return;
  role.assumeRolePolicy = aws.iam.getPolicyDocumentOutput({
    statements: [
      { actions: ["sts:AssumeRole"], principals: [{ type: "Service", identifiers: ["lambda.amazonaws.com"] }] },
    ],
  }).json;
}

/** A function as all of them are. */
export const lambda = (name: string, args: Args): sst.aws.Function =>
  new sst.aws.Function(name, {
    runtime: "nodejs24.x",
    architecture: "arm64",
    memory: "1024 MB",
    // In pieces: a start loads what it needs, and the rest (plans of numbers, lexicons, ways to log in to AWS) when it comes to that.
    nodejs: { minify: true, splitting: true },
    logging: { format: "json", retention: "1 month" },
    ...args,
    transform: { ...args.transform, role: trustLambdaAlone },
  });

/** A function that nobody waits for (SNS, the scheduler): Lambda tries twice more, then lays the event aside. */
export const asyncLambda = (
  name: string,
  {
    deadLetters,
    permissions,
    ...args
  }: Args & { readonly deadLetters: sst.aws.Queue; readonly permissions: Permissions },
): sst.aws.Function =>
  lambda(name, {
    ...args,
    retries: 2,
    permissions: [...permissions, sendAccess(deadLetters)],
    transform: { eventInvokeConfig: { destinationConfig: { onFailure: { destination: deadLetters.arn } } } },
  });
