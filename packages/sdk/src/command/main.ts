#!/usr/bin/env node
import { loadCommandLanguage } from "./language/command-language.ts";
import { wantedLanguage, wantedSheet } from "./language/wanted-language.ts";
import { outputFailure } from "./output-failure.ts";
import { runCommand } from "./run-command.ts";
import { systemEffects } from "./system-effects.ts";

const { argv, env, stdout, stderr } = process;
const args = argv.slice(2);
const language = await loadCommandLanguage(wantedLanguage(args, env), wantedSheet(args));

stdout.on("error", (error) => {
  const { code, said } = outputFailure(error, language);
  stderr.write(said);
  process.exitCode = code ?? process.exitCode;
});
// Nobody is left to tell.
stderr.on("error", () => {});

process.exitCode = await runCommand(args, systemEffects(), language);
