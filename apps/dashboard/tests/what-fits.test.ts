import { expect, test } from "vitest";
import { fits } from "../service-worker/what-fits.ts";

test.each([
  ["asset", "/assets/index-a1b2c3.js", "text/javascript; charset=utf-8"],
  ["asset", "/assets/index-a1b2c3.js", "application/javascript"],
  ["asset", "/assets/index-a1b2c3.css", "Text/CSS"],
  ["asset", "/assets/plex-a1b2c3.woff2", "font/woff2"],
  ["start", "/manifest.webmanifest", "application/manifest+json"],
  ["start", "/favicon.svg", "image/svg+xml"],
  ["answer", "/v1/projection", "application/json"],
  ["answer", "/v1/feed", "application/x-ndjson"],
  ["document", "/en", "text/html; charset=utf-8"],
] as const)("%s %s is kept as %s", (keeping, path, type) => {
  expect(fits(keeping, path, type)).toBe(true);
});

test.each([
  ["asset", "/assets/index-a1b2c3.js"],
  ["asset", "/assets/index-a1b2c3.css"],
  ["asset", "/assets/plex-a1b2c3.woff2"],
  ["asset", "/assets/of-another-ending.bin"],
  ["start", "/theme.js"],
  ["start", "/manifest.webmanifest"],
  ["answer", "/v1/projection"],
  ["answer", "/v1/coverage"],
] as const)("a page in place of the %s %s is not kept", (keeping, path) => {
  expect(fits(keeping, path, "text/html; charset=utf-8")).toBe(false);
});

test("what says no type is no script and no data", () => {
  expect(fits("asset", "/assets/index-a1b2c3.js", null)).toBe(false);
  expect(fits("answer", "/v1/projection", null)).toBe(false);
});
