import { IMPORT_HELP, readImportConfig } from "../console/import-config.ts";
import { importMailbox } from "../import/import.ts";
import { runCommand } from "../stop-error.ts";

await runCommand(async () => {
  const config = readImportConfig(process.argv.slice(2));
  if (config.help) {
    process.stdout.write(IMPORT_HELP);
    return;
  }
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  process.exitCode = await importMailbox(config);
});
