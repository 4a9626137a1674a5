import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/browser/**", "tests/clients/**", "tests/infra/**"],
    // No test reaches out of this machine, and no line of any log holds what people write.
    globalSetup: ["tests/guards/source-words.ts"],
    setupFiles: ["tests/guards/setup.ts"],
    // Node 20 is still supported here; the SDK says in every worker that it will not be forever.
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" },
    // A tree of dependencies or a large mail takes seconds on a busy machine; a test that hangs should still say so.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
