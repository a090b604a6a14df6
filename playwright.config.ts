import "./scripts/node-version.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { chromiumLaunch } from "./tests/support/chromium.ts";
import { freePort } from "./tests/support/free-port.ts";

// Workers load this file again: through the environment they see the port and folder of the first loading.
process.env.CIVIC_TEST_PORT ??= String(await freePort());
if (process.env.CIVIC_TEST_DATA === undefined) {
  const data = mkdtempSync(join(tmpdir(), "civic-browser-"));
  process.env.CIVIC_TEST_DATA = data;
  process.once("exit", () => rmSync(data, { recursive: true, force: true }));
}
const port = process.env.CIVIC_TEST_PORT;
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.spec.ts",
  // Pictures are for people: `npm run test:long` takes them.
  testIgnore: process.env.CIVIC_TEST_LONG ? [] : "**/pictures.spec.ts",
  outputDir: `test-results/${port}`,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Ends what hangs; on a busy machine everything takes long.
  timeout: 90_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  // What a service worker answers passes by the routes of a test; those about it let it work.
  use: { baseURL, serviceWorkers: "block", launchOptions: chromiumLaunch() },
  webServer: {
    // The built node, as `npm start` runs it.
    command: `"${process.execPath}" apps/api/dist/main.js`,
    url: `${baseURL}/readyz`,
    // All tests come from one address, and more quickly than people do.
    env: { PORT: port, CIVIC_DATA: process.env.CIVIC_TEST_DATA, CIVIC_RATE: "off" },
    reuseExistingServer: false,
    timeout: 60_000,
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
