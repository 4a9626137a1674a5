import { webDeps } from "./deps/web.ts";
import { lambda } from "./lambda.ts";
import { webApp } from "./web/app.ts";
import { behindUrl } from "./web/url-event.ts";

export { webApp };

/** A Lambda Function URL. The app is made by the first request, so that a broken setting fails a request and not the start. */
export const handler = lambda(() => behindUrl(webApp(webDeps(process.env))));
