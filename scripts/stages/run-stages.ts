import type { Stage, StageResult } from "./stage.ts";

async function resultOf(stage: Stage): Promise<StageResult> {
  try {
    return await stage.run();
  } catch (problem) {
    const output = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return { passed: 0, failed: 1, skipped: [], output };
  }
}

/** Runs every stage, also after one that failed; the last line printed is `N passed, N failed`. */
export async function runStages(
  stages: readonly Stage[],
  print: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  const widest = Math.max(...stages.map(({ name }) => name.length));
  const total = { passed: 0, failed: 0 };
  const skipped: string[] = [];
  for (const stage of stages) {
    const began = performance.now();
    const result = await resultOf(stage);
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)}s`;
    const word = result.failed > 0 ? "FAIL" : "ok  ";
    const many =
      result.passed + result.failed > 1 ? `  ${result.passed} passed, ${result.failed} failed` : "";
    print(`${word} ${stage.name.padEnd(widest)}  ${seconds.padStart(6)}${many}`);
    if (result.failed > 0) print(`${result.output.trimEnd()}\n`);
    total.passed += result.passed;
    total.failed += result.failed;
    skipped.push(...result.skipped.map((test) => `${stage.name}: ${test}`));
  }
  if (skipped.length > 0) print(`\n${skipped.length} SKIPPED, not counted as passed:`);
  for (const test of skipped) print(`  SKIPPED ${test}`);
  print(`\n${total.passed} passed, ${total.failed} failed`);
  return total;
}
