import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { stopProcess, type UsingProcess, usageOf } from "../support/spawned-node.ts";

const answerUsage = join(import.meta.dirname, "../support/answer-usage.ts");

/** A process of a benchmark's own. */
export interface Forked extends UsingProcess {
  /** Sends it something and waits for its answer. */
  ask(message: unknown): Promise<unknown>;
}

/** Starts a file of this folder as a process that tells its port first, and its usage whenever it is asked. */
export async function forkServer(file: string, args: readonly string[] = []): Promise<Forked> {
  const path = join(import.meta.dirname, file);
  const child = fork(path, args, { execArgv: ["--import", answerUsage, "--conditions=source"] });
  const port = (await answerOf(child)) as number;
  const ask = (message: unknown) => {
    const answer = answerOf(child);
    child.send(message as never);
    return answer;
  };
  return { port, ask, usage: () => usageOf(child), stop: () => stopProcess(child) };
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((settle, fail) => {
    const gone = () => fail(new Error("the process has ended"));
    child.once("exit", gone);
    child.once("message", (answer) => {
      child.off("exit", gone);
      settle(answer);
    });
  });
}
