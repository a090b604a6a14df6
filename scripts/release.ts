import "./node-version.ts";
import { steps } from "./release/steps.ts";

const usage = `usage: npm run release -- version
       npm run release -- check-tag v<version>
       npm run release -- pack <folder>
       npm run release -- publish <folder>`;

const [, , name = "", argument = ""] = process.argv;
const step = steps[name];
if (step === undefined || (argument === "") !== (name === "version")) {
  console.error(usage);
  process.exit(2);
}
try {
  await step(argument);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
