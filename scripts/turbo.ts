import "./node-version.ts";
import { run, toolCommand } from "./processes.ts";

process.exitCode = await run(toolCommand("turbo", process.argv.slice(2)));
