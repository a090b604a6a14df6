#!/usr/bin/env node
import { outputFailure } from "./output-failure.ts";
import { runCommand } from "./run-command.ts";
import { systemEffects } from "./system-effects.ts";

const { stdout, stderr } = process;
stdout.on("error", (error) => {
  const { code, said } = outputFailure(error);
  stderr.write(said);
  process.exitCode = code ?? process.exitCode;
});
// Nobody is left to tell.
stderr.on("error", () => {});

process.exitCode = runCommand(process.argv.slice(2), systemEffects());
