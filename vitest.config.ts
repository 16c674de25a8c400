import { defineConfig } from "vitest/config";

/** Milliseconds that a condition may take to come true: a busy machine takes seconds for what takes a frame on an idle one. */
const PATIENCE = 15_000;

/** `unit` runs beside the sources; the other projects live in test/ and use real browsers, editors and servers. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "packages/*/src/**/*.test.ts",
            "extension-vscode/src/**/*.test.ts",
            "extension-browser/**/*.test.ts",
            "test/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/.output/**"],
          testTimeout: 20_000,
          // What modules keep changes no answer, so all files share them: the engine's tables are built once, not 150 times.
          isolate: false,
          // By itself vitest leaves one core free.
          maxWorkers: "100%",
          expect: { poll: { timeout: PATIENCE } },
        },
      },
      {
        test: {
          name: "path",
          include: ["test/path/**/*.test.ts"],
          globalSetup: ["test/path/build-command.ts"],
          maxWorkers: "100%",
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: PATIENCE } },
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 90_000,
          hookTimeout: 180_000,
          // A browser keeps more than one core busy.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          expect: { poll: { timeout: PATIENCE } },
        },
      },
      {
        test: {
          name: "vscode",
          include: ["test/vscode/user/**/*.test.ts"],
          globalSetup: ["test/vscode/user/package-once.ts"],
          testTimeout: 240_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
          // A window keeps more than one core busy while it opens, and waits for its server afterwards.
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
