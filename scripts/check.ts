import "./node-version.ts";
import { runStages } from "./stages/run-stages.ts";
import { checkStages } from "./stages/stages.ts";

const { failed } = await runStages(checkStages, console.log);
process.exitCode = failed > 0 ? 1 : 0;
