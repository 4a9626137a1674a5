import type { APIGatewayProxyEventV2 } from "aws-lambda";
import type { Hono } from "hono";
import { handle } from "hono/aws-lambda";

type Answer = Awaited<ReturnType<ReturnType<typeof handle>>>;
type UrlEvent = Parameters<ReturnType<typeof handle>>[0];

const METHODS: ReadonlySet<string> = new Set(["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]);
const WITHOUT_BODY: ReadonlySet<string> = new Set(["GET", "HEAD"]);
/** All that a page reads of the header. */
const FIELDS = ["accept-language", "content-type"] as const;
const VALUE = /^[\t -~]{0,1000}$/;
/** No page looks under which name it was asked, and not every name makes an address that can be read. */
const HOST = "web.invalid";

const REFUSED: Answer = {
  statusCode: 400,
  headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  body: "Bad request\n",
  isBase64Encoded: false,
};

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** The body in base64 that any decoder takes; of a method that has none it is left out, whatever came. */
function bodyOf(method: string, { body, isBase64Encoded }: Readonly<Record<string, unknown>>) {
  if (typeof body !== "string" || WITHOUT_BODY.has(method)) return {};
  const bytes = Buffer.from(body, isBase64Encoded === true ? "base64" : "utf8");
  return { body: bytes.toString("base64"), isBase64Encoded: true };
}

/** What the pages read of a request to a Function URL (payload 2.0), and nothing else; undefined where it is none. */
function read(event: unknown): UrlEvent | undefined {
  const { rawPath, rawQueryString, headers, requestContext, ...others } = record(event);
  const { method } = record(record(requestContext).http);
  if (typeof method !== "string" || !METHODS.has(method)) return undefined;
  if (typeof rawPath !== "string" || !rawPath.startsWith("/")) return undefined;
  const given = record(headers);
  const isFit = (name: string): boolean => typeof given[name] === "string" && VALUE.test(given[name]);
  const kept: Pick<APIGatewayProxyEventV2, "version" | "rawPath" | "rawQueryString" | "headers" | "body"> = {
    version: "2.0",
    rawPath,
    rawQueryString: typeof rawQueryString === "string" ? rawQueryString : "",
    headers: Object.fromEntries(FIELDS.filter(isFit).map((name) => [name, String(given[name])])),
    ...bodyOf(method, others),
  };
  return { ...kept, requestContext: { domainName: HOST, http: { method } } } as unknown as UrlEvent;
}

/**
 * The pages behind a Function URL. hono writes a request that it can not read into the log, with what stands in it (a GET with a
 * body is enough), so none comes to it that could not be read.
 */
export function behindUrl(app: Hono): (event: unknown) => Promise<Answer> {
  const answer = handle(app);
  return async (event) => {
    const known = read(event);
    return known === undefined ? REFUSED : answer(known);
  };
}
