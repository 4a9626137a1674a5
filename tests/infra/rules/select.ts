import type { Evaluation, Json, Resource } from "../harness/evaluation.ts";

/** Looks at what a stage comes to. Each finding names the resource and what is wrong with it; none is good. */
export type Rule = (evaluation: Evaluation) => readonly string[];

/** All resources of a type, as `aws:sqs/queue:Queue`. */
export const all = ({ resources }: Evaluation, type: string): Resource[] =>
  resources.filter((resource) => resource.type === type);

/** The findings about the resources of a type; that there are none of them is one, for then nothing was looked at. */
export function each(evaluation: Evaluation, type: string, look: (resource: Resource) => readonly string[]): string[] {
  const found = all(evaluation, type);
  if (found.length === 0) return [`there is no ${type}`];
  return found.flatMap((resource) => look(resource).map((wrong) => `${resource.name}: ${wrong}`));
}

/** One finding for each claim that does not hold. */
export const broken = (claims: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(claims)
    .filter(([, holds]) => !holds)
    .map(([claim]) => `not so: ${claim}`);

export const object = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** A queue's ARN ends in its name, and so does a function's: enough to find the one that is meant. */
export const named = (evaluation: Evaluation, type: string, arn: unknown): Resource | undefined =>
  all(evaluation, type).find(({ inputs }) => text(arn).endsWith(`:${inputs.name}`));
