import "./node-version.ts";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readClient } from "./client-reference/model.ts";
import { clientPages } from "./client-reference/pages.ts";
import { root } from "./processes.ts";

// Writes the reference of the client from its docstrings; `--check` only compares.
const folder = "packages/sdk/generated/reference";
const pages = clientPages(await readClient());

if (process.argv.includes("--check")) {
  const present = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const drifted = [...new Set([...present, ...pages.keys()])].filter((path) => {
    return !present.includes(path) || readFileSync(join(root, folder, path), "utf8") !== pages.get(path);
  });
  for (const path of drifted) console.error(`differs: ${folder}/${path}`);
  if (drifted.length > 0) {
    console.error("Run `npm run generate` and commit the result.");
    process.exitCode = 1;
  }
} else {
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  for (const [path, text] of pages) writeFileSync(join(root, folder, path), text);
  console.log(`${pages.size} pages written to ${folder}`);
}
