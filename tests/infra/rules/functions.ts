import { isDeepStrictEqual } from "node:util";
import { dueDeps } from "../../../functions/deps/due.ts";
import { feedbackDeps } from "../../../functions/deps/feedback.ts";
import { jobDeps } from "../../../functions/deps/job.ts";
import { receiveDeps } from "../../../functions/deps/receive.ts";
import { replyDeps } from "../../../functions/deps/reply.ts";
import { sweepDeps } from "../../../functions/deps/sweep.ts";
import { webDeps } from "../../../functions/deps/web.ts";
import { NODEJS } from "../../bundle/build.ts";
import type { Build, Evaluation, Json, Resource } from "../harness/evaluation.ts";
import { familyOf } from "./families.ts";
import { permissionsOf } from "./policy.ts";
import { all, broken, each, list, object, type Rule } from "./select.ts";
import { wantedOf } from "./stages.ts";

const FUNCTION = "aws:lambda/function:Function";
const LOGS = "aws:cloudwatch/logGroup:LogGroup";

type Env = Readonly<Record<string, string | undefined>>;

/** Every handler there is, with what makes its needs of the environment. */
const DEPS: Readonly<Record<string, (env: Env) => unknown>> = {
  "functions/due.handler": dueDeps,
  "functions/feedback.handler": feedbackDeps,
  "functions/job.handler": jobDeps,
  "functions/receive.handler": receiveDeps,
  "functions/reply.handler": replyDeps,
  "functions/sweep.handler": sweepDeps,
  "functions/web.handler": webDeps,
};

/** Which permission each method of the table needs (functions/aws/dynamo-table.ts makes these calls). */
const PERMISSION: Readonly<Record<string, string>> = {
  get: "dynamodb:GetItem",
  getAll: "dynamodb:BatchGetItem",
  query: "dynamodb:Query",
  put: "dynamodb:PutItem",
  putAll: "dynamodb:BatchWriteItem",
  putNew: "dynamodb:PutItem",
  putVersion: "dynamodb:PutItem",
  count: "dynamodb:UpdateItem",
  delete: "dynamodb:DeleteItem",
  deleteAll: "dynamodb:BatchWriteItem",
};

/** Which permissions each method of the raw mail needs (functions/aws/s3-raw-mail.ts). */
const RAW_PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  get: ["s3:GetObject", "s3:ListBucket"],
  settle: ["s3:GetObject", "s3:ListBucket", "s3:PutObject", "s3:DeleteObject"],
  copy: ["s3:GetObject", "s3:ListBucket", "s3:PutObject"],
  remove: ["s3:DeleteObject"],
  waiting: ["s3:ListBucket"],
  head: ["s3:GetObject", "s3:ListBucket"],
};

const lambdaOf = (evaluation: Evaluation, { functionId }: Build): Resource | undefined =>
  all(evaluation, FUNCTION).find(({ name }) => name === `${functionId}Function`);

const variablesOf = (lambda: Resource | undefined): Record<string, string> =>
  object(object(lambda?.inputs.environment).variables) as Record<string, string>;

/** What `functions/deps/` reads of an environment, and why it refuses it if it does. */
function readBy(make: (env: Env) => unknown, env: Env): { readonly names: string[]; readonly refusal: string[] } {
  const names = new Set<string>();
  const watched = new Proxy(env, {
    get(target, name: string) {
      names.add(name);
      return target[name];
    },
  });
  try {
    make(watched);
    return { names: [...names].sort(), refusal: [] };
  } catch (error) {
    return { names: [...names].sort(), refusal: [(error as Error).message] };
  }
}

export const everyHandlerIsThere: Rule = ({ builds }) => {
  const built = builds.map(({ handler }) => handler);
  return [
    ...Object.keys(DEPS)
      .filter((handler) => !built.includes(handler))
      .map((handler) => `no function runs ${handler}`),
    ...built.filter((handler) => !Object.hasOwn(DEPS, handler)).map((handler) => `nobody knows the handler ${handler}`),
  ];
};

export const environmentIsWhatDepsRead: Rule = (evaluation) =>
  evaluation.builds.flatMap((build) => {
    const { SST_KEY, SST_KEY_FILE, SST_RESOURCE_App, ...env } = variablesOf(lambdaOf(evaluation, build));
    const { names, refusal } = readBy(DEPS[build.handler] ?? (() => undefined), env);
    const unread = Object.keys(env).filter((name) => !names.includes(name));
    return [...refusal, ...unread.map((name) => `nobody reads ${name}`)].map((wrong) => `${build.handler}: ${wrong}`);
  });

export const permissionIsWhatTheCodeCalls: Rule = (evaluation) =>
  evaluation.builds.flatMap(({ functionId, handler, tableCalls }) => {
    const [role] = all(evaluation, "aws:iam/role:Role").filter(({ name }) => name === `${functionId}Role`);
    const given = permissionsOf(role?.inputs ?? {})
      .flatMap(({ actions }) => actions)
      .filter((action) => action.startsWith("dynamodb:"));
    const needed = new Set(tableCalls.map((call) => PERMISSION[call] ?? call));
    return [
      ...[...needed].filter((action) => !given.includes(action)).map((action) => `${handler}: has no ${action}`),
      ...given.filter((action) => !needed.has(action)).map((action) => `${handler}: has ${action} and never uses it`),
    ];
  });

const LEADING = /^ForAllValues:StringLike dynamodb:LeadingKeys (.+)$/;

export const tableIsReachedWhereTheCodeGoes: Rule = (evaluation) =>
  evaluation.builds.flatMap(({ functionId, handler, ledgerKeys }) => {
    const [role] = all(evaluation, "aws:iam/role:Role").filter(({ name }) => name === `${functionId}Role`);
    const statements = permissionsOf(role?.inputs ?? {}).filter(({ actions }) =>
      actions.some((action) => action.startsWith("dynamodb:")),
    );
    const given = new Set(
      statements.flatMap(({ conditions }) => conditions.flatMap((one) => LEADING.exec(one)?.[1] ?? [])),
    );
    const needed = new Set(ledgerKeys.flatMap((key) => familyOf(key) ?? []));
    return [
      ...(statements.every(({ conditions }) => conditions.some((one) => LEADING.test(one)))
        ? []
        : ["reaches every item of the table"]),
      ...[...needed].filter((family) => !given.has(family)).map((family) => `does not reach ${family}`),
      ...[...given].filter((family) => !needed.has(family)).map((family) => `reaches ${family} and never goes there`),
    ].map((wrong) => `${handler}: ${wrong}`);
  });

export const aFunctionWritesItsOwnLogAlone: Rule = (evaluation) =>
  each(evaluation, FUNCTION, ({ name, inputs }) => {
    const role = all(evaluation, "aws:iam/role:Role").find(
      (one) => `${name.replace(/Function$/, "Role")}` === one.name,
    );
    const written = permissionsOf(role?.inputs ?? {})
      .filter(({ actions }) => actions.some((action) => action.startsWith("logs:")))
      .flatMap(({ resources }) => resources);
    const own = `:log-group:${object(inputs.loggingConfig).logGroup}:*`;
    return broken({
      "it may write its own log, and no other": written.length === 1 && written.every((arn) => arn.endsWith(own)),
    });
  });

export const rawMailIsReachedAsTheCodeDoes: Rule = (evaluation) =>
  evaluation.builds.flatMap(({ functionId, handler, rawMailCalls }) => {
    const [role] = all(evaluation, "aws:iam/role:Role").filter(({ name }) => name === `${functionId}Role`);
    const statements = permissionsOf(role?.inputs ?? {});
    const given = new Set(statements.flatMap(({ actions }) => actions).filter((action) => action.startsWith("s3:")));
    const needed = new Set(rawMailCalls.flatMap((call) => RAW_PERMISSIONS[call] ?? [call]));
    const removing = statements
      .filter(({ actions }) => actions.includes("s3:DeleteObject"))
      .flatMap(({ resources }) => resources.map((resource) => resource.replace(/^.*:::[^/]+/, "")));
    const isEverywhere = ["/in/*", "/done/*"].every((place) => removing.includes(place));
    return [
      ...[...needed].filter((action) => !given.has(action)).map((action) => `${handler}: has no ${action}`),
      ...[...given]
        .filter((action) => !needed.has(action))
        .map((action) => `${handler}: has ${action} and never uses it`),
      ...(rawMailCalls.includes("remove") && !isEverywhere
        ? [`${handler}: can not remove a mail wherever it lies`]
        : []),
    ];
  });

/**
 * What `npm run memory` has printed for the hardest case of each function: its peak in MB, and the milliseconds of a processor
 * that one event took. ARCHITECTURE.md has the whole table.
 */
const MEASURED: Readonly<Record<string, { readonly peak: number; readonly cpu: number }>> = {
  ReceiveFunction: { peak: 510, cpu: 3_516 },
  ReplyFunction: { peak: 181, cpu: 2_435 },
  JobFunction: { peak: 135, cpu: 1_322 },
  SweepFunction: { peak: 116, cpu: 2_995 },
  WebFunction: { peak: 89, cpu: 56 },
  DueFunction: { peak: 74, cpu: 217 },
  FeedbackFunction: { peak: 62, cpu: 28 },
};

/** Lambda gives a function a whole processor at 1,769 MB, and less in proportion (Lambda guide, "Memory"). */
const WHOLE_PROCESSOR_MB = 1_769;

export const memoryAndTimeAreWhatWasMeasured: Rule = (evaluation) =>
  each(evaluation, FUNCTION, ({ name, inputs: { memorySize, timeout } }) => {
    const measured = MEASURED[name];
    if (measured === undefined) return ["nobody has measured it"];
    const seconds = (measured.cpu / 1_000) * (WHOLE_PROCESSOR_MB / Number(memorySize));
    return broken({
      "it has twice the memory that it was seen to need": Number(memorySize) >= 2 * measured.peak,
      "it has three times the time": Number(timeout) >= 3 * seconds,
    });
  });

const shape = (evaluation: Evaluation, inputs: Json, name: string): string[] =>
  broken({
    "runtime is nodejs24.x": inputs.runtime === "nodejs24.x",
    "architecture is arm64": list(inputs.architectures).join() === "arm64",
    "logs are JSON": object(inputs.loggingConfig).logFormat === "JSON",
    "logs go to a group that forgets as its stage does": all(evaluation, LOGS).some(
      (group) =>
        group.inputs.name === object(inputs.loggingConfig).logGroup &&
        group.inputs.retentionInDays === wantedOf(evaluation).logDays,
    ),
    "code is bundled as the bundles are that the tests weigh and run": evaluation.builds.some(
      (build) => `${build.functionId}Function` === name && isDeepStrictEqual(build.nodejs, NODEJS),
    ),
  });

export const functionsAreAlike: Rule = (evaluation) =>
  each(evaluation, FUNCTION, ({ inputs, name }) => shape(evaluation, inputs, name));

export const urlIsOpenToItsPagesOnly: Rule = (evaluation) =>
  each(evaluation, "aws:lambda/functionUrl:FunctionUrl", ({ name, inputs }) =>
    broken({ "only the web function has a URL": name === "WebUrl", "there is no CORS": inputs.cors === undefined }),
  );
