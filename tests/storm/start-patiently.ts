import { readStartConfig } from "../../infra/local/console/config.ts";
import { start } from "../../infra/local/console/start.ts";

// As `npm start` does it, but for the time that one mail may be read: a quiet run and a storm are compared, and must not differ
// by how busy this computer was.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
await start(readStartConfig(process.argv.slice(2)), { milliseconds: 10 * 60_000, megabytes: 384 });
