import {defineConfig} from "vitest/config";

// Dates are read and printed in one time zone everywhere.
process.env.TZ = "Asia/Shanghai";

// Files of tests share what they import, which would take longer than the tests; no test leaves anything behind.
const shared = {isolate: false, restoreMocks: true};

// Limits only for what has failed: texts are long, and machines differ.
const unit = {...shared, testTimeout: 300_000, hookTimeout: 300_000, setupFiles: ["test/seed.ts"]};
const slow = {...shared, testTimeout: 900_000, hookTimeout: 900_000};

export default defineConfig({
  test: {
    // Every core: half of the tests wait for a browser or a build.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/workshop/**", "test/pages/**"],
          ...unit,
        },
      },
      {test: {name: "workshop", include: ["test/workshop/**/*.test.ts"], ...slow}},
      {test: {name: "site", include: ["test/pages/**/*.test.ts"], globalSetup: "test/build-site.ts", ...slow}},
    ],
  },
});
