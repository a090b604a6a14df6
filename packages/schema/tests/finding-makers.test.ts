import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { findingAreas } from "../src/findings/finding-areas.ts";

const root = resolve(import.meta.dirname, "../../..");

/** The text of everything that may make findings, without the closed list and its sentences. */
const sources = ["packages/schema/src", "packages/sdk/src", "apps/api/src"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<!\.test|\.test-d|\.bench)\.ts$/.test(path) && !/^findings\/(?!not-json)/.test(path))
    .map((path) => readFileSync(join(root, folder, path), "utf8")),
);

// What is wrong with bytes, texts and folders is found by those who read them, each tested there.
const { document: _, folder: __, ...areas } = findingAreas;

describe.each(Object.entries(areas))("findings about %s", (_area, list) => {
  test.each(Object.keys(list))("%s is made somewhere", (code) => {
    expect(sources.some((source) => source.includes(`"${code}"`))).toBe(true);
  });
});
