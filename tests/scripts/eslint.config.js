import js from "@eslint/js";
import globals from "globals";

// Written into pages as they are, where they are no modules.
const CLASSIC = ["src/site/**/*.js", "tests/hosts/host.js"];
const OF_HOSTS = { embed: "writable", messages: "writable", errors: "writable", dress: "writable", room: "readonly" };

export default [
  { ignores: ["**/node_modules/", "target/", "dist/"] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "array-callback-return": "error",
      eqeqeq: "error",
      "no-constructor-return": "error",
      "no-duplicate-imports": "error",
      // Storage that is refused leaves the page as it was.
      "no-empty": ["error", { allowEmptyCatch: true }],
      "no-eval": "error",
      "no-implicit-globals": "error",
      "no-implied-eval": "error",
      "no-self-compare": "error",
      "no-template-curly-in-string": "error",
      "no-throw-literal": "error",
      "no-unmodified-loop-condition": "error",
      "no-unreachable-loop": "error",
      "no-unused-expressions": ["error", { allowShortCircuit: true, allowTernary: true }],
      "no-unused-vars": ["error", { caughtErrors: "all" }],
      "no-use-before-define": ["error", { functions: false, variables: false }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-promise-reject-errors": "error",
    },
  },
  { files: ["src/**/*.js"], languageOptions: { globals: globals.browser } },
  { files: ["tests/hosts/host.js"], languageOptions: { globals: { ...globals.browser, ...OF_HOSTS } } },
  { files: ["src/offline/worker.js"], languageOptions: { globals: globals.serviceworker } },
  { files: CLASSIC, languageOptions: { sourceType: "script" } },
  { files: ["tools/*.mjs", "tests/**/*.mjs", "tests/scripts/**/*.js"], languageOptions: { globals: globals.nodeBuiltin } },
];
