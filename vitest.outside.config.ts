import { defineConfig } from "vitest/config";

/** Tests that need a program which npm does not bring: a browser, a mail client. `npm test` runs none of them. */
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts", "tests/clients/**/*.test.ts"],
    // A browser is a program of its own: only what these tests themselves reach for is held.
    globalSetup: ["tests/guards/source-words.ts"],
    setupFiles: ["tests/guards/setup.ts"],
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
    // One browser at a time: two would only take the processor from each other.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
