import { readStartConfig, START_HELP } from "../console/config.ts";
import { runCommand } from "../stop-error.ts";

await runCommand(async () => {
  const config = readStartConfig(process.argv.slice(2));
  if (config.help) {
    process.stdout.write(START_HELP);
    return;
  }
  // The SDK says at every start on Node 20 that some later version of it will not run there. The pinned one does.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  // Loaded only now, so that a wrong flag is answered at once.
  const { start } = await import("../console/start.ts");
  await start(config);
});
