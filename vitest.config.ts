import {defineConfig} from "vitest/config";

// Dates are read and printed in one time zone everywhere.
process.env.TZ = "Asia/Shanghai";

const slow = {testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false};

export default defineConfig({
  test: {
    projects: [
      {test: {name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/workshop/**", "test/pages/**"]}},
      {test: {name: "workshop", include: ["test/workshop/**/*.test.ts"], ...slow}},
      {test: {name: "site", include: ["test/pages/**/*.test.ts"], globalSetup: "test/build-site.ts", ...slow}},
    ],
  },
});
