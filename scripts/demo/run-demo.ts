import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../processes.ts";
import { type Children, keepChildren } from "./children.ts";
import { NotAsTold } from "./not-as-told.ts";
import { type Found, type Patience, seen } from "./patience.ts";
import { scenes } from "./scenes.ts";
import { type Stage, setUp } from "./set-up.ts";
import { nameOf, states } from "./state.ts";
import { type Teller, tellerTo } from "./teller.ts";
import type { World } from "./world.ts";

/** How the demonstration is run. */
export interface DemoOptions {
  readonly say: (line: string) => void;
  readonly coloured: boolean;
  /** Seconds for which everything is waited for, in all. */
  readonly seconds: number;
  /** Seconds for which the nodes stay up at the end. */
  readonly stay: number;
  /** Ends it at once, wherever it is. */
  readonly signal: AbortSignal;
}

/** Plays all scenes. Whether everything happened as it is told; nothing that was started or written is left. */
export async function runDemo({ say, coloured, seconds, stay, signal }: DemoOptions): Promise<boolean> {
  const began = performance.now();
  const until = began + seconds * 1000;
  const tell = tellerTo(say, coloured);
  const children = keepChildren();
  const folder = mkdtempSync(join(tmpdir(), "civic-demo-"));
  let stage: Stage | undefined;
  // What is under way ends with its process.
  signal.addEventListener("abort", () => void children.endAll());
  try {
    opening(tell);
    stage = await setUp(folder, children);
    addresses(stage, tell);
    const patience = { signal, until };
    const world = worldOf(stage, { folder, tell, children, patience });
    await play(world);
    closing(world, { tell, took: performance.now() - began, stay });
    if (stay > 0) await stayed(stay, signal);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    failed(error, { tell, waited: performance.now() < until ? undefined : seconds });
    return false;
  } finally {
    for (const line of Object.values(stage?.lines ?? {})) line.close();
    await children.endAll();
    rmSync(folder, { recursive: true, force: true });
  }
}

function opening(tell: Teller): void {
  tell.title("CIVIC: three States exchange what they know about help for victims");
  tell.gap();
  tell.sentence(
    "Three nodes, each a process with a store and a key of its own, exchange real records of data/. What is changed in " +
      "them here is made up. Each sentence with a mark was looked at in the nodes: ✓ is so, ■ was refused as it is to be.",
  );
  tell.gap();
}

function addresses({ nodes, keys }: Stage, tell: Teller): void {
  tell.table(states.map((state) => [nameOf[state], nodes[state].origin, `key ${keys[state].kid}`] as const));
}

async function play(world: World): Promise<void> {
  for (const [index, scene] of scenes.entries()) {
    world.tell.gap();
    world.tell.title(`${index + 1}  ${scene.name}`);
    world.tell.sentence(scene.sentence);
    await scene.play(world);
  }
}

interface Playing {
  readonly folder: string;
  readonly tell: Teller;
  readonly children: Children;
  readonly patience: Patience;
}

function worldOf(stage: Stage, { folder, tell, children, patience }: Playing): World {
  return {
    ...{ ...stage, nodes: { ...stage.nodes }, lines: stage.lines, folder, tell, children },
    outcomes: [],
    today: new Date().toISOString().slice(0, 10),
    async holds(sentence, check, rest) {
      const { value, milliseconds } = await seen(sentence, check, patience);
      tell.good(sentence + (rest?.(value, inSeconds(milliseconds)) ?? ""));
      return value;
    },
    waitFor: async (sentence, check) => (await seen(sentence, check, patience)).value,
    async isRefused(sentence, check) {
      const { value }: Found<string> = await seen(sentence, check, patience);
      tell.refused(sentence);
      tell.quote(value);
    },
  };
}

function closing(
  { nodes, outcomes }: World,
  { tell, took, stay }: { readonly tell: Teller; readonly took: number; readonly stay: number },
): void {
  tell.gap();
  tell.title("What became of it");
  tell.table(outcomes.map(({ what, outcome, why }) => [what, outcome, why] as const));
  tell.gap();
  tell.sentence(`Everything happened as it is told here, in ${inSeconds(took)}.`);
  tell.gap();
  const built = existsSync(join(root, "apps/dashboard/dist/index.html"));
  if (stay > 0) {
    tell.title(`To click on, for ${Math.round(stay / 60)} minutes; Ctrl+C ends it`);
    for (const state of states)
      tell.sentence(`${nodes[state].origin}/${built ? `en/countries/${state}` : "docs"}`);
    if (!built) tell.sentence("The dashboard is not built yet: npm run build, then start this again.");
  } else
    tell.sentence(
      "npm run demo:exchange -- --stay keeps the three nodes up, with their dashboards to click on.",
    );
}

/** Lines of what went wrong that are shown. */
const mostDetails = 12;

/** Says what is not as it was told; `waited` are the seconds that were waited for it, where it may still have come. */
function failed(
  error: unknown,
  { tell, waited }: { readonly tell: Teller; readonly waited: number | undefined },
): void {
  tell.gap();
  if (!(error instanceof NotAsTold)) throw error;
  const [sentence = "", ...details] = error.message.split("\n").slice(0, mostDetails);
  tell.bad(`Not as told: ${sentence}`);
  for (const detail of details) tell.quote(detail);
  if (error.cause instanceof Error) tell.quote(error.cause.message);
  if (waited !== undefined)
    tell.sentence(
      `It was not so yet when the ${waited} s were over that all of it may take. Where the computer is busy, ` +
        `--seconds ${Math.max(2 * waited, 180)} waits longer.`,
    );
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Waits until time is over or somebody ends it. */
async function stayed(seconds: number, signal: AbortSignal): Promise<void> {
  await pause(seconds * 1000, undefined, { signal }).catch(() => undefined);
}
