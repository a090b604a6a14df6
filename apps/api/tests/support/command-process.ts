import { spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { main, type NodeSettings, nodeEnvironment } from "./node-environment.ts";
import type { Ending } from "./node-process.ts";

/** Does what is typed after `civic-node` in a process of its own. */
export function runCommandProcess(line: string, settings: NodeSettings): Promise<Ending> {
  const child = spawn(process.execPath, ["--conditions=source", main, ...line.split(" ")], {
    env: nodeEnvironment(settings),
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  return new Promise((settle, fail) => {
    child.once("error", fail);
    child.once("close", (code, signal) => settle({ code, signal, stdout, stderr }));
  });
}
