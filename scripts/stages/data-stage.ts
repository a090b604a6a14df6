import { capture, nodeCommand } from "../processes.ts";
import { bounded } from "./bounded.ts";
import { commandStage, type Stage } from "./stage.ts";

const records = commandStage(
  { name: "data", does: "validates every record, its ledger, addresses and numbers" },
  nodeCommand(["packages/schema/generate/check-data.ts"]),
);

const comparisons = [
  nodeCommand(["--conditions=source", "scripts/check-ledger.ts"]),
  nodeCommand(["--conditions=source", "scripts/check-values.ts"]),
];

/** Records, then ledgers and values; what had no facts to be compared with is told as skipped. */
export const dataStage: Stage = {
  ...records,
  async run(said) {
    const result = await records.run(said);
    if (result.failed > 0) return result;
    const skipped: string[] = [];
    for (const comparison of comparisons) {
      const { code, output } = await capture(comparison, { said });
      if (code !== 0) return { passed: 0, failed: 1, skipped: [], output: bounded(output) };
      skipped.push(...skippedLines(output));
    }
    return { ...result, skipped };
  },
};

/** What a check says it skipped: its lines `SKIPPED: …`, without the word. */
export function skippedLines(output: string): readonly string[] {
  return output
    .split(/\r?\n/)
    .filter((line) => line.startsWith("SKIPPED: "))
    .map((line) => line.slice("SKIPPED: ".length));
}
