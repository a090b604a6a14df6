import { type Command, capture } from "../processes.ts";
import { bounded } from "./bounded.ts";

/** What a stage found; a stage that cannot count its parts is one. */
export interface StageResult {
  readonly passed: number;
  readonly failed: number;
  /** Tests that did not run, each with its reason. */
  readonly skipped: readonly string[];
  /** Shown when something failed: short enough to be read. */
  readonly output: string;
}

/** One step of `npm test` or `npm run check`. */
export interface Stage {
  readonly name: string;
  /** What it does, in a few words, said when it begins. */
  readonly does: string;
  /** Names of the stages that make what it works on. */
  readonly after?: readonly string[];
  /** `said` takes each line that the work prints, so that whoever waits can be told how far it is. */
  run(said: (line: string) => void): Promise<StageResult>;
}

/** A stage that runs commands one after the other and passes when all of them end with 0. */
export function commandStage(
  about: Pick<Stage, "name" | "does" | "after">,
  ...commands: readonly Command[]
): Stage {
  return {
    ...about,
    async run(said) {
      for (const command of commands) {
        const { code, output } = await capture(command, { said });
        if (code !== 0) return { passed: 0, failed: 1, skipped: [], output: bounded(output) };
      }
      return { passed: 1, failed: 0, skipped: [], output: "" };
    },
  };
}
