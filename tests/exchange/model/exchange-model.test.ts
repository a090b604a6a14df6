import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openStore } from "../../../apps/api/src/store/open-store.ts";
import { type Step, steps } from "./commands.ts";
import { expectConverged } from "./convergence.ts";
import { meet, settle } from "./healing.ts";
import { expectNothingSkipped, forksIn } from "./held.ts";
import { noTruth } from "./truth.ts";
import { closeWorld, openWorld } from "./world.ts";

// CIVIC_MODEL_RUNS histories from CIVIC_MODEL_SEED on: several processes share the long run by seeds of their own. A history
// that failed is told again by its seed and CIVIC_MODEL_PATH.
const { CIVIC_TEST_LONG, CIVIC_MODEL_RUNS, CIVIC_MODEL_SEED, CIVIC_MODEL_PATH } = process.env;
const isLong = CIVIC_TEST_LONG === "1";
const numRuns = Number(CIVIC_MODEL_RUNS ?? (isLong ? 10_000 : 200));
const seed = CIVIC_MODEL_SEED === undefined ? undefined : Number(CIVIC_MODEL_SEED);

/** Minutes by which the clocks of three to seven nodes are wrong. */
const clocks = fc.oneof(
  ...[3, 3, 3, 3, 4, 4, 5, 7].map((count) =>
    fc.array(fc.constantFrom(0, 0, 3, -3, 120, -120), { minLength: count, maxLength: count }),
  ),
);

/** Most often one: then nobody else makes good what was done on the way. */
const reaches = fc.constantFrom<number>(1, 1, 2);

const histories = fc.array(fc.oneof(...steps), { minLength: 3, maxLength: 24, size: "max" });

test(`nodes that exchange come to the same end, whatever happens on the way: ${numRuns} histories`, {
  timeout: isLong ? 12 * 60 * 60_000 : 10 * 60_000,
}, async () => {
  // In memory where that may be: this is not about disks.
  const place = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "civic-model-"));
  try {
    const template = await emptyStore(place);
    const property = fc.asyncProperty(clocks, reaches, histories, (skews, reach, history) =>
      live(history, { place, template, skews, reach }),
    );
    const parameters = { numRuns, ...(seed !== undefined && { seed }) };
    const result = await fc.check(property, {
      ...parameters,
      ...(CIVIC_MODEL_PATH && { path: CIVIC_MODEL_PATH, endOnFailure: true }),
    });
    expect(result.failed ? storyOf(result) : "").toBe("");
    expect(result.numRuns).toBeGreaterThan(0);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

async function emptyStore(place: string): Promise<string> {
  const dataFolder = join(place, "template");
  const now = () => new Date("2026-11-23T12:00:00Z");
  await (await openStore({ dataFolder, now, onIdleError: () => undefined })).close();
  return dataFolder;
}

interface Given {
  readonly place: string;
  readonly template: string;
  readonly skews: readonly number[];
  readonly reach: number;
}

async function live(history: readonly Step[], { place, template, skews, reach }: Given): Promise<void> {
  const folder = mkdtempSync(join(place, "history-"));
  const truth = noTruth();
  const world = await openWorld({ folder, template, skews, reach }, truth);
  try {
    await meet(world);
    await fc.asyncModelRun(() => ({ model: truth, real: world }), history);
    await expectNothingSkipped(world);
    const forks = await forksIn(world);
    await settle(world);
    await expectConverged(world, forks);
  } finally {
    await closeWorld(world);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The shortest history that was found to fail, as it may be told. */
function storyOf<Minutes extends number>({
  seed: drawn,
  counterexamplePath,
  counterexample,
  errorInstance,
}: fc.RunDetails<[Minutes[], number, Step[]]>): string {
  const [skews = [], reach = 1, history = []] = counterexample ?? [];
  return [
    `CIVIC_MODEL_SEED=${drawn} CIVIC_MODEL_PATH=${counterexamplePath}`,
    `Clocks of the nodes, in minutes: ${skews.join(", ")}. Each reads the next ${reach}.`,
    ...history.map((step, index) => `${index + 1}. ${String(step)}.`),
    "Then all is healed.",
    String((errorInstance as Error | null)?.stack),
  ].join("\n");
}
