import { type Command, capture } from "../processes.ts";

/** What a stage found; a stage that cannot count its parts is one. */
export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  /** Tests that did not run, each with its reason. */
  readonly skipped: readonly string[];
  /** Shown when something failed. */
  readonly output: string;
}

/** One step of `npm test` or `npm run check`. */
export interface Stage {
  readonly name: string;
  run(): Promise<StageResult>;
}

/** A stage that runs commands one after the other and passes when all of them end with 0. */
export function commandStage(name: string, ...commands: readonly Command[]): Stage {
  return {
    name,
    async run() {
      for (const command of commands) {
        const { code, output } = await capture(command);
        if (code !== 0) return { passed: 0, failed: 1, skipped: [], output };
      }
      return { passed: 1, failed: 0, skipped: [], output: "" };
    },
  };
}
