/** Three projects: the pure unit tests mirror src/, integration drives the real Office.js, e2e drives a browser. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};
/** Univer ships CommonJS, but what it stands on ships only as modules. */
const moduleOnly = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "numfmt",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
].join("|");
const base = { transform, transformIgnorePatterns: [`/node_modules/(?!(${moduleOnly})/)`], rootDir: __dirname };

module.exports = {
  testTimeout: 60000,
  projects: [
    {
      ...base,
      displayName: "unit",
      testMatch: ["<rootDir>/test/unit/**/*.test.ts"],
      testEnvironment: "node",
    },
    {
      ...base,
      displayName: "pane",
      testMatch: ["<rootDir>/test/unit/**/*.test.tsx"],
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/support/jsdom.ts"],
      moduleNameMapper: { "\\.css$": "<rootDir>/test/support/emptyModule.ts" },
    },
    {
      ...base,
      displayName: "integration",
      // Office.js keeps timers of its own, which outlive a test file.
      testEnvironmentOptions: { globalsCleanup: "off" },
      testMatch: ["<rootDir>/test/integration/**/*.test.ts"],
      testEnvironment: "node",
    },
    {
      ...base,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      testEnvironment: "node",
    },
  ],
};
