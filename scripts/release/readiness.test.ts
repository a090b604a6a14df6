import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../processes.ts";
import { type ReleaseState, reasonsAgainst } from "./readiness.ts";
import { steps } from "./steps.ts";

const ready: ReleaseState = {
  tag: "v0.2.0",
  versions: { "@civic/schema": "0.2.0", "@civic/sdk": "0.2.0" },
  waiting: [],
  frozen: "0.2.0",
};

it("has nothing against a release whose tag, versions and kept schemas agree", () => {
  expect(reasonsAgainst(ready)).toEqual([]);
});

it.each<[Partial<ReleaseState>, string]>([
  [
    { tag: "v0.3.0", versions: { "@civic/schema": "0.2.0" } },
    "The tag is v0.3.0, but @civic/schema is 0.2.0: tag v0.2.0.",
  ],
  [
    { waiting: ["brave-change"] },
    "Changesets wait (brave-change): run npm run release -- version, and commit.",
  ],
  [{ frozen: "0.1.0" }, "The schemas are kept as of 0.1.0: run npm run release -- version, and commit."],
  [
    { frozen: undefined },
    "The schemas are kept as of no release: run npm run release -- version, and commit.",
  ],
])("says what is against it: %j", (change, reason) => {
  expect(reasonsAgainst({ ...ready, ...change })).toEqual([reason]);
});

it("is made by a workflow that names steps which exist, in their order", () => {
  const workflow = readFileSync(join(root, ".github/workflows/release.yml"), "utf8");
  const named = [...workflow.matchAll(/release(?: --|\.ts) ([a-z-]+)/g)].map(([, name]) => name);
  expect(named).toEqual(Object.keys(steps).slice(1));
});
