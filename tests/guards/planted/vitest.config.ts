import { defineConfig } from "vitest/config";

// biome-ignore lint/style/noDefaultExport: vitest reads no other.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["planted.ts"],
    globalSetup: ["../source-words.ts"],
    setupFiles: ["../setup.ts"],
  },
});
