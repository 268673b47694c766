import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The core knows nothing of the outside: each ban names what to use instead. */
const pureFolders = [
  "numbers",
  "findings",
  "indicators",
  "plans",
  "reports",
  "consolidation",
  "messages",
  "summary",
];
const pureBans = [
  { name: "Excel", message: "Only src/excel/ talks to Excel; take plain data as a parameter." },
  { name: "Office", message: "Only src/excel/ talks to Office; take plain data as a parameter." },
  { name: "window", message: "The core runs anywhere; pass what you need as a parameter." },
  { name: "document", message: "The core runs anywhere; pass what you need as a parameter." },
  { name: "process", message: "The core runs anywhere; pass what you need as a parameter." },
  { name: "fetch", message: "Nothing leaves the machine." },
];

/** The plugin's own rules alone: its recommended set brings prettier and a second set of TypeScript rules along. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    .filter(([name]) => name.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.cjs", "*.config.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "no-restricted-globals": ["error", ...pureBans],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "No clock in the core: take the date as a parameter.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "No clock in the core: take the date as a parameter.",
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "No chance in the core.",
        },
        {
          selector: "FunctionDeclaration[async=true], ArrowFunctionExpression[async=true]",
          message: "The core is synchronous; do the waiting in actions/ or files/.",
        },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/actions/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
);
