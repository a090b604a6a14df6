import "./node-version.ts";
import { join } from "node:path";
import { figuresTable } from "./data-pages/index-page.ts";
import { dataPages, drift, writePages } from "./data-pages/pages.ts";
import { readStates, UnreadableRecord } from "./data-pages/read-states.ts";
import { root } from "./processes.ts";

// Writes the README.md of `data/` and of every folder in it; `--check` only compares, `--figures` prints the table.
const data = join(root, "data");
const states = statesOrEnd();
const pages = dataPages(states);

if (process.argv.includes("--figures")) {
  console.log(figuresTable(states));
} else if (process.argv.includes("--check")) {
  const drifted = drift(data, pages);
  for (const line of drifted) console.error(line);
  console.log(`${pages.size} pages of data, ${drifted.length} differ`);
  if (drifted.length > 0) {
    console.error("Run `npm run generate` and commit the result.");
    process.exitCode = 1;
  }
} else {
  writePages(data, pages);
  console.log(`${pages.size} pages written to data`);
}

function statesOrEnd() {
  try {
    return readStates(data);
  } catch (error) {
    if (!(error instanceof UnreadableRecord)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
