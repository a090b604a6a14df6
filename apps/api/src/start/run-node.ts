import { CannotStart } from "../cannot-start.ts";
import { readConfig } from "../config/config.ts";
import { createLogger } from "../telemetry/logger.ts";
import { type RunningNode, startNode } from "./node.ts";

/** Milliseconds that a stop takes at most. */
const longestStop = 4800;

/** Runs a node until the process is asked to end. */
export function runNode(): void {
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
}

/** Starts the node of this process, or says in a line why it cannot start. */
async function start(): Promise<RunningNode | undefined> {
  try {
    const config = readConfig(process.env);
    const node = await startNode(config, createLogger(config.logLevel));
    process.stdout.write(node.message);
    return node;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`The node cannot start.\n${error.message}\n`);
    process.exitCode = 1;
    return undefined;
  }
}
