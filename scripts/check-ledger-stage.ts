import { capture, nodeCommand } from "./processes.ts";
import { commandStage, type Stage } from "./stages/stage.ts";

const records = commandStage("records", nodeCommand(["packages/schema/generate/check-data.ts"]));

/** Records, then ledgers; ledgers that had no facts to be compared with are told as skipped. */
export const dataStage: Stage = {
  name: "data",
  async run() {
    const result = await records.run();
    if (result.failed > 0) return result;
    const { code, output } = await capture(nodeCommand(["scripts/check-ledger.ts"]));
    if (code !== 0) return { passed: 0, failed: 1, skipped: [], output };
    return { ...result, skipped: skippedLines(output) };
  },
};

/** What a check says it skipped: its lines `SKIPPED: …`, without the word. */
export function skippedLines(output: string): readonly string[] {
  return output
    .split(/\r?\n/)
    .filter((line) => line.startsWith("SKIPPED: "))
    .map((line) => line.slice("SKIPPED: ".length));
}
