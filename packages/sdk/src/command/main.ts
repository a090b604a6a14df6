#!/usr/bin/env node
import { runCommand } from "./run-command.ts";
import { systemEffects } from "./system-effects.ts";

process.exitCode = runCommand(process.argv.slice(2), systemEffects());
