#!/usr/bin/env node
import { commands } from "./commands/commands.ts";
import { runCommand } from "./commands/run-command.ts";
import { systemEffects } from "./commands/system-effects.ts";
import { runNode } from "./start/run-node.ts";

const { argv, stdout } = process;
const words = argv.slice(2);

if (words.length === 0) runNode();
else {
  // A reader that has seen enough, such as `head`, is no failure.
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  process.exitCode = await runCommand(words, commands, systemEffects());
}
