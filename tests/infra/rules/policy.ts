import type { Evaluation, Json } from "../harness/evaluation.ts";
import { all, list, object, text } from "./select.ts";

/** One statement of a policy, with every field as a list. */
export interface Statement {
  readonly isAllow: boolean;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** As `Service ses.amazonaws.com`, `AWS 123456789012`, `* *`. */
  readonly principals: readonly string[];
  /** As `StringEquals aws:SourceAccount 123456789012`. */
  readonly conditions: readonly string[];
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : []);

const principalsOf = (value: unknown): string[] =>
  value === "*"
    ? ["* *"]
    : Object.entries(object(value)).flatMap(([kind, who]) => strings(who).map((one) => `${kind} ${one}`));

const conditionsOf = (condition: Json): string[] =>
  Object.entries(condition).flatMap(([test, keys]) =>
    Object.entries(object(keys)).flatMap(([key, values]) => strings(values).map((value) => `${test} ${key} ${value}`)),
  );

/** The statements of a policy, given as JSON or as the object it stands for. */
export function statementsOf(policy: unknown): Statement[] {
  const { Statement } = object(typeof policy === "string" ? JSON.parse(policy) : policy);
  return list(Statement)
    .map(object)
    .map((one) => ({
      isAllow: one.Effect === "Allow",
      actions: strings(one.Action),
      resources: strings(one.Resource),
      principals: principalsOf(one.Principal),
      conditions: (Array.isArray(one.Condition) ? one.Condition : [one.Condition]).map(object).flatMap(conditionsOf),
    }));
}

/** What a role may do, by its own policies. */
export const permissionsOf = (role: Json): Statement[] =>
  list(role.inlinePolicies).flatMap((policy) => statementsOf(object(policy).policy));

/** Resources whose own policy lets others in. */
export const openings = (evaluation: Evaluation): { readonly name: string; readonly statements: Statement[] }[] =>
  ["aws:s3/bucketPolicy:BucketPolicy", "aws:sqs/queuePolicy:QueuePolicy", "aws:sns/topicPolicy:TopicPolicy"]
    .flatMap((type) => all(evaluation, type))
    .map(({ name, inputs }) => ({ name, statements: statementsOf(text(inputs.policy)) }));
