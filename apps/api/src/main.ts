#!/usr/bin/env node
import { CannotStart } from "./cannot-start.ts";
import { readConfig } from "./config/config.ts";
import { type RunningNode, startNode } from "./start/node.ts";
import { createLogger } from "./telemetry/logger.ts";
import { verify } from "./verify.ts";

/** Starts the node of this process, or says in a line why it cannot start; `verify`: looks through its store only. */
async function start(): Promise<RunningNode | undefined> {
  const isLook = process.argv[2] === "verify";
  try {
    const command = process.argv[2];
    if (command !== undefined && command !== "verify")
      throw new CannotStart(
        `There is no command ${command}. Without one the node starts; verify reads its whole store and changes nothing.`,
      );
    const config = readConfig(process.env);
    if (isLook) {
      const isSound = await verify(config, (line) => process.stdout.write(`${line}\n`));
      process.exitCode = isSound ? 0 : 1;
      return undefined;
    }
    const node = await startNode(config, createLogger(config.logLevel));
    process.stdout.write(node.message);
    return node;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(
      `The ${isLook ? "store cannot be verified" : "node cannot start"}.\n${error.message}\n`,
    );
    process.exitCode = 1;
    return undefined;
  }
}

/** Milliseconds that a stop takes at most. */
const longestStop = 4800;

let stopping = false;
const starting = start();

async function stop(): Promise<void> {
  // Asked twice: whoever asks does not want to wait.
  if (stopping) process.exit(1);
  stopping = true;
  // Whatever hangs, a stop does not.
  setTimeout(() => process.exit(), longestStop);
  await (await starting)?.stop();
  process.exit();
}

process.on("SIGTERM", stop);
process.on("SIGINT", stop);
