import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Children } from "./children.ts";
import { type Link, layLink } from "./link.ts";
import { partnersOf, type State, states } from "./state.ts";
import { type StateNode, startStateNode } from "./state-node.ts";
import { copyCompiled } from "./state-records.ts";
import { civic } from "./typed.ts";
import type { KeyOfState, Line, World } from "./world.ts";

/** What stands before the first scene: keys, nodes, and lines between them that are still dead. */
export type Stage = Pick<World, "compiled" | "keys" | "anchors" | "nodes" | "lines">;

/** Builds it in a folder. */
export async function setUp(folder: string, children: Children): Promise<Stage> {
  const compiled = join(folder, "compiled");
  copyCompiled(compiled);
  const keys = await forEachState((state) => makeKey(state, folder, children));
  const anchors = writeAnchors(keys, folder);
  const lines = await layLines();
  const nodes = await forEachState((state): Promise<StateNode> => {
    const dataFolder = join(folder, state);
    mkdirSync(dataFolder);
    const peers = JSON.stringify(
      partnersOf(state).map((partner) => peerOf(lines[`${partner} to ${state}`], anchors)),
    );
    const options = { state, dataFolder, records: compiled, keyFile: keys[state].file };
    return startStateNode({ ...options, ...(state !== late && { peers }) }, children);
  });
  return { compiled, keys, anchors, nodes, lines };
}

/** The State that names no partners when its node starts, so that they are added before the eyes of the reader. */
const late: State = "be";

/** A partner as a setting names it. */
function peerOf({ origin: url }: Link, anchor: string): object {
  return { url, publishers: states, anchor };
}

async function layLines(): Promise<World["lines"]> {
  const lines = states.flatMap((read) =>
    partnersOf(read).map(async (reader): Promise<[Line, Link]> => [`${read} to ${reader}`, await layLink()]),
  );
  return Object.fromEntries(await Promise.all(lines)) as World["lines"];
}

/** A key as a ministry makes it. */
async function makeKey(state: State, cwd: string, children: Children): Promise<KeyOfState> {
  const words = ["keys", "create", "--publisher", state];
  const { file, kid } = await civic<{ file: string; kid: string }>(words, { cwd, children });
  return { file: resolve(cwd, file), kid };
}

/** The anchors of all, which the States exchange by another way, as one file. */
function writeAnchors(keys: World["keys"], folder: string): string {
  const file = join(folder, "anchors.json");
  const publishers = Object.fromEntries(states.map((state) => [state, [keys[state].kid]]));
  writeFileSync(file, JSON.stringify({ civic: "anchor", publishers }));
  return file;
}

async function forEachState<Value>(make: (state: State) => Promise<Value>): Promise<Record<State, Value>> {
  const made = await Promise.all(states.map(async (state) => [state, await make(state)] as const));
  return Object.fromEntries(made) as Record<State, Value>;
}
