import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { main, type NodeSettings, nodeEnvironment } from "./node-environment.ts";

/** What a process has used since it started. */
export interface Usage {
  /** CPU of all its threads, in microseconds. */
  readonly cpu: number;
  /** Memory it holds now and the most it ever held, in bytes. */
  readonly rss: number;
  readonly peakRss: number;
}

/** A process that was started here and tells its usage. */
export interface UsingProcess {
  readonly port: number;
  usage(): Promise<Usage>;
  /** Ends it and waits until it has. */
  stop(): Promise<void>;
}

/** A node as a process of its own, started from the sources. */
export interface SpawnedNode extends UsingProcess {
  readonly origin: string;
  /** Milliseconds from its start until it was ready. */
  readonly startTime: number;
  /** Whether it still runs. */
  alive(): boolean;
}

/** How a node is started. */
export interface SpawnOptions {
  readonly settings: NodeSettings;
  /** Hears each line of its log. */
  readonly onLogLine?: (line: string) => void;
  /** A file that its log is written to instead, so that nobody has to read it meanwhile. */
  readonly logFile?: string;
}

const answerUsage = join(import.meta.dirname, "answer-usage.ts");

/** Asks a process that loaded `answer-usage.ts`. */
export function usageOf(child: ChildProcess): Promise<Usage> {
  return new Promise((settle, fail) => {
    const gone = () => fail(new Error("the process has ended"));
    child.once("exit", gone);
    child.once("message", (usage) => {
      child.off("exit", gone);
      settle(usage as Usage);
    });
    child.send("usage", (error) => error && fail(error));
  });
}

/** Ends a process the way an operator does and waits until it has ended. */
export function stopProcess(child: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    if (!isAlive(child)) return settle();
    child.once("exit", () => settle());
    child.kill("SIGTERM");
  });
}

/**
 * Starts a node from the sources and waits until it is ready.
 *
 * @throws {Error} with what it said where it ends before that.
 */
export async function spawnNode({ settings, onLogLine, logFile }: SpawnOptions): Promise<SpawnedNode> {
  const started = performance.now();
  const output = logFile === undefined ? "pipe" : openSync(logFile, "a");
  const child = spawn(process.execPath, ["--import", answerUsage, "--conditions=source", main], {
    env: nodeEnvironment(settings),
    stdio: ["ignore", output, "pipe", "ipc"],
  });
  if (typeof output === "number") closeSync(output);
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    if (errors.length < 10_000) errors += text;
  });
  const ended = new Promise<never>((_, fail) => {
    child.once("error", fail);
    child.once("exit", (code, signal) => fail(new Error(`the node ended (${code ?? signal}): ${errors}`)));
  });
  const ready = logFile === undefined ? addressIn(child, onLogLine) : addressInFile(logFile, child);
  const origin = await Promise.race([ready, ended]);
  // From here on whoever uses it notices its end.
  ended.catch(() => undefined);
  return {
    origin,
    port: Number(new URL(origin).port),
    startTime: performance.now() - started,
    alive: () => isAlive(child),
    usage: () => usageOf(child),
    stop: () => stopProcess(child),
  };
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

const addressLine = /^ {2}API +(http:\S+)\/v1\/records$/m;

function addressIn(child: ChildProcess, onLogLine: SpawnOptions["onLogLine"]): Promise<string> {
  return new Promise((settle) => {
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).on("line", (line) => {
      const address = addressLine.exec(line)?.[1];
      if (address !== undefined) settle(address);
      if (line.startsWith("{")) onLogLine?.(line);
    });
  });
}

async function addressInFile(path: string, child: ChildProcess): Promise<string> {
  for (;;) {
    const address = addressLine.exec(readFileSync(path, "utf8"))?.[1];
    if (address !== undefined || !isAlive(child)) return address ?? "";
    await wait(10);
  }
}
