import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { docsOfFinding } from "./docs-of-finding.ts";
import { findingAreas } from "./finding-areas.ts";

const docs = resolve(import.meta.dirname, "../../../..");

test("every finding has its place on a page of the reference", () => {
  const pages = new Map<string, string>();
  for (const code of Object.values(findingAreas).flatMap((list) => Object.keys(list))) {
    const [path = "", anchor] = docsOfFinding(code).split("#");
    const text = pages.get(path) ?? readFileSync(`${docs}${path}.md`, "utf8");
    pages.set(path, text);
    expect(anchor).toBe(code);
    expect(text).toContain(`\n### ${code}\n`);
  }
});
