import { availableParallelism } from "node:os";
import type { Stage, StageResult } from "./stage.ts";

/** A stage at work. */
interface Running {
  readonly stage: Stage;
  readonly began: number;
  /** The last line it printed. */
  readonly said: string;
  readonly ended: Promise<void>;
}

interface Options {
  /** How many stages run side by side; else as many as the machine has cores. */
  readonly slots?: number;
  /** After how many milliseconds who waits is told what is still at work. */
  readonly every?: number;
}

/**
 * Runs every stage, also after one that failed, side by side where the cores allow: in the order given, each as soon
 * as the stages it needs have ended. The last line printed is `N passed, N failed`.
 */
export async function runStages(
  stages: readonly Stage[],
  print: (line: string) => void,
  { slots = availableParallelism(), every = 30_000 }: Options = {},
): Promise<{ passed: number; failed: number }> {
  const widest = Math.max(...stages.map(({ name }) => name.length));
  const waiting = [...stages];
  const running = new Map<string, Running>();
  const results = new Map<string, StageResult>();
  const needs = ({ after = [] }: Stage) => after.filter((need) => stages.some(({ name }) => name === need));

  const begin = (stage: Stage): Running => {
    const state = { stage, began: performance.now(), said: "" };
    const name = stage.name.padEnd(widest);
    const broken = needs(stage).find((need) => (results.get(need)?.failed ?? 0) > 0);
    print(`     ${name}  ${stage.does}`);
    const hear = (line: string): void => {
      if (line.trim() !== "") state.said = line.trim();
    };
    const work = broken === undefined ? resultOf(stage, hear) : Promise.resolve(notRun(broken));
    const ended = work.then((result) => {
      running.delete(stage.name);
      results.set(stage.name, result);
      for (const line of linesOf(result, `${name}  ${secondsSince(state.began).padStart(6)}`)) print(line);
    });
    return Object.assign(state, { ended });
  };

  const heartbeat = setInterval(() => {
    for (const state of running.values()) print(stillRunning(state));
  }, every);
  while (waiting.length + running.size > 0) {
    const ready = waiting.filter((stage) => needs(stage).every((need) => results.has(need)));
    for (const stage of ready.slice(0, Math.max(slots - running.size, 0))) {
      waiting.splice(waiting.indexOf(stage), 1);
      running.set(stage.name, begin(stage));
    }
    await Promise.race([...running.values()].map(({ ended }) => ended));
  }
  clearInterval(heartbeat);
  return sum(stages, results, print);
}

async function resultOf(stage: Stage, said: (line: string) => void): Promise<StageResult> {
  try {
    return await stage.run(said);
  } catch (problem) {
    const output = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return { passed: 0, failed: 1, skipped: [], output };
  }
}

function notRun(because: string): StageResult {
  return { passed: 0, failed: 1, skipped: [], output: `Not run, since ${because} failed.` };
}

function secondsSince(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)}s`;
}

function linesOf({ passed, failed, output }: StageResult, nameAndTime: string): readonly string[] {
  const many = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : "";
  const line = `${failed > 0 ? "FAIL" : "ok  "} ${nameAndTime}${many}`;
  return failed > 0 ? [line, `${output.trimEnd()}\n`] : [line];
}

function stillRunning({ stage, began, said }: Running): string {
  const last = said === "" ? "" : `: ${said.slice(0, 100)}`;
  return `  …  ${stage.name}, ${secondsSince(began)}${last}`;
}

function sum(
  stages: readonly Stage[],
  results: ReadonlyMap<string, StageResult>,
  print: (line: string) => void,
): { passed: number; failed: number } {
  const total = { passed: 0, failed: 0 };
  const skipped: string[] = [];
  for (const { name } of stages) {
    const result = results.get(name);
    total.passed += result?.passed ?? 0;
    total.failed += result?.failed ?? 0;
    skipped.push(...(result?.skipped ?? []).map((test) => `${name}: ${test}`));
  }
  if (skipped.length > 0) print(`\n${skipped.length} SKIPPED, not counted as passed:`);
  for (const test of skipped) print(`  SKIPPED ${test}`);
  print(`\n${total.passed} passed, ${total.failed} failed`);
  return total;
}
