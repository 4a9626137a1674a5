import { defineConfig } from "vitest/config";

/** Tests of the program that runs on AWS. They need `.sst/platform`, which `npm run check:infra` installs first. */
export default defineConfig({
  test: {
    include: ["tests/infra/**/*.test.ts"],
    globalSetup: ["tests/guards/source-words.ts"],
    setupFiles: ["tests/guards/setup.ts"],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
    // An evaluation is a process that takes seconds of a processor.
    maxWorkers: 2,
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
