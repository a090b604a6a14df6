import { spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { main, type NodeSettings, nodeEnvironment } from "./node-environment.ts";
import type { LogLine } from "./test-app.ts";

/** How a process ended, and what it had to say. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A node as a process of its own. */
export interface NodeProcess {
  readonly pid: number;
  /** Resolves with the origin of its addresses once it is ready; rejects when it ends before. */
  readonly origin: Promise<string>;
  readonly ended: Promise<Ending>;
  /** The lines of its log so far. */
  logs(): LogLine[];
  /** What it said to a person so far. */
  message(): string;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a real node from the sources. It is killed when the test ends, if it still runs then. */
export function startNodeProcess(settings: NodeSettings, user?: { readonly uid: number }): NodeProcess {
  const child = spawn(process.execPath, ["--conditions=source", main], {
    env: nodeEnvironment(settings),
    stdio: ["ignore", "pipe", "pipe"],
    ...user,
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let stdout = "";
  let stderr = "";
  const ended = new Promise<Ending>((settle, fail) => {
    child.once("error", fail);
    child.once("close", (code, signal) => settle({ code, signal, stdout, stderr }));
  });
  const origin = new Promise<string>((settle, fail) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      const address = /^ {2}API +(http:\S+)\/v1\/records$/m.exec(stdout)?.[1];
      if (address !== undefined) settle(address);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    void ended.then((ending) => fail(new Error(`the node ended: ${JSON.stringify(ending)}`)), fail);
  });
  // A test that expects the node to end does not wait for its address.
  origin.catch(() => undefined);
  // What follows the last line break is not a whole line yet.
  const lines = () => stdout.split("\n").slice(0, -1);
  return {
    pid: child.pid ?? 0,
    origin,
    ended,
    logs: () =>
      lines()
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line) as LogLine),
    message: () =>
      lines()
        .filter((line) => !line.startsWith("{"))
        .join("\n"),
    kill: (signal) => child.kill(signal),
  };
}
