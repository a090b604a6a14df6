import "./node-version.ts";
import { type Command, nodeCommand, npmCommand, run, toolCommand } from "./processes.ts";

/** `version`: apply the changesets. `publish`: build, test, publish what is newer than the registry. */
const steps: Record<string, readonly Command[]> = {
  version: [
    toolCommand("changeset", ["version"]),
    // changeset leaves the lock file behind, and then `npm ci` refuses.
    npmCommand(["install", "--package-lock-only", "--ignore-scripts"]),
  ],
  publish: [
    toolCommand("turbo", ["run", "build", "--output-logs=errors-only"]),
    nodeCommand(["scripts/test.ts", "--long"]),
    toolCommand("changeset", ["publish"]),
  ],
};

const name = process.argv[2] ?? "";
const chosen = steps[name];
if (chosen === undefined) {
  console.error(`usage: npm run release -- (${Object.keys(steps).join(" | ")})`);
  process.exit(2);
}
for (const step of chosen) {
  const code = await run(step);
  if (code !== 0) process.exit(code);
}
