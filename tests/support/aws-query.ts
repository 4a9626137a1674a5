import { type Answer, type Asked, loopbackServer } from "./loopback-server.ts";

type Fields = Readonly<Record<string, string | undefined>>;
type Given = object | string;

/** What each action answers with, in JSON, also by what it is asked; the name of an error where it refuses. */
export type Answers = Readonly<Record<string, Given | ((asked: Fields) => Given)>>;

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** A value as the query protocol of AWS has it in XML: a list is of members, a map of entries. */
function xmlOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => `<member>${xmlOf(one)}</member>`).join("");
  if (value instanceof Map)
    return [...value]
      .map(([key, one]) => `<entry><key>${escaped(key)}</key><value>${xmlOf(one)}</value></entry>`)
      .join("");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([name, one]) => `<${name}>${xmlOf(one)}</${name}>`)
      .join("");
  return escaped(String(value));
}

const query = (action: string, answer: Given): Answer =>
  typeof answer === "string"
    ? {
        status: 400,
        body: `<ErrorResponse><Error><Type>Sender</Type><Code>${answer}</Code><Message>no</Message></Error></ErrorResponse>`,
      }
    : {
        status: 200,
        body: `<${action}Response><${action}Result>${xmlOf(answer)}</${action}Result></${action}Response>`,
      };

const json = (answer: Given): Answer => ({
  status: typeof answer === "string" ? 400 : 200,
  headers: { "content-type": "application/x-amz-json-1.0" },
  body: JSON.stringify(typeof answer === "string" ? { __type: `com.amazonaws#${answer}`, message: "no" } : answer),
});

/** SES and SNS speak the query protocol, DynamoDB and SQS JSON: the header names the action there. */
function questionOf({ headers, body }: Asked): {
  readonly action: string;
  readonly isJson: boolean;
  readonly fields: Fields;
} {
  const target = headers["x-amz-target"];
  if (typeof target === "string")
    return { action: target.slice(target.indexOf(".") + 1), isJson: true, fields: JSON.parse(body.toString()) };
  const fields = Object.fromEntries(new URLSearchParams(body.toString()));
  return { action: fields.Action ?? "", isJson: false, fields };
}

/** All services of AWS that are asked here, on one loopback port; and what was asked of them. */
export async function awsStandIn(answers: Answers): Promise<{ readonly endpoint: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const endpoint = await loopbackServer((request) => {
    const { action, isJson, fields } = questionOf(request);
    asked.push(action);
    const given = answers[action] ?? "InvalidAction";
    const answer = typeof given === "function" ? (given as (asked: Fields) => Given)(fields) : given;
    return isJson ? json(answer) : query(action, answer);
  });
  return { endpoint, asked };
}
