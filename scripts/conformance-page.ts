import "./node-version.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkGroups } from "../packages/sdk/src/conformance/checks.ts";
import { conformancePage } from "./conformance-page/page.ts";
import { root } from "./processes.ts";

// Writes the page of the reference about what a node is held to; `--check` only compares.
const path = join(root, "docs/reference/conformance.md");
const text = conformancePage(checkGroups);

if (!process.argv.includes("--check")) {
  writeFileSync(path, text);
  console.log("1 page written to docs/reference");
} else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
  console.error("differs: docs/reference/conformance.md\nRun `npm run generate` and commit the result.");
  process.exitCode = 1;
}
