import { handle, type LambdaContext, type LambdaEvent } from "hono/aws-lambda";
import { webDeps } from "./deps.ts";
import { webApp } from "./web/app.ts";

export { webApp };

type Answer = ReturnType<ReturnType<typeof handle>>;

let answer: ((event: LambdaEvent, context?: LambdaContext) => Answer) | undefined;

/** A Lambda Function URL. The app is made by the first request, so that a broken setting fails a request and not the start. */
export function handler(event: LambdaEvent, context?: LambdaContext): Answer {
  answer ??= handle(webApp(webDeps(process.env)));
  return answer(event, context);
}
