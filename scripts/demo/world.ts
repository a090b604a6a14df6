import type { Children } from "./children.ts";
import type { Link } from "./link.ts";
import type { Outcome } from "./outcome.ts";
import { partnersOf, type State, states } from "./state.ts";
import type { StateNode } from "./state-node.ts";
import type { Teller } from "./teller.ts";

/** The file of a key, and its thumbprint. */
export interface KeyOfState {
  readonly file: string;
  readonly kid: string;
}

/** A line by its ends: whose node is read, and by whom. */
export type Line = `${State} to ${State}`;

/** What the scenes play in. A scene leaves it as the next one finds it. */
export interface World {
  /** Folder of everything that is written, gone at the end. */
  readonly folder: string;
  /** Folder of the compiled records. */
  readonly compiled: string;
  readonly keys: Readonly<Record<State, KeyOfState>>;
  /** The file that says whose keys each of them believes. */
  readonly anchors: string;
  readonly nodes: Record<State, StateNode>;
  readonly lines: Record<Line, Link>;
  readonly children: Children;
  readonly tell: Teller;
  readonly outcomes: Outcome[];
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  /** Waits until something is so, and says it with what was found. @throws {NotAsTold} where it does not come to be so. */
  holds<Value>(
    sentence: string,
    check: () => Promise<Value | undefined | false>,
    rest?: (value: Value, seconds: string) => string,
  ): Promise<Value>;
  /** Waits in silence until something is so. @throws {NotAsTold} where it does not come to be so. */
  waitFor<Value>(sentence: string, check: () => Promise<Value | undefined | false>): Promise<Value>;
  /** Waits until something was refused, says so, and quotes the reason that the operator reads. */
  isRefused(sentence: string, check: () => Promise<string | undefined | false>): Promise<void>;
}

/** A scene: what it is called, what it is about, and what happens in it. */
export interface Scene {
  readonly name: string;
  readonly sentence: string;
  play(world: World): Promise<void>;
}

/** Joins each line to the node that is read by it. */
export function joinAll({ lines, nodes }: Pick<World, "lines" | "nodes">): void {
  for (const state of states)
    for (const partner of partnersOf(state)) lines[`${state} to ${partner}`].join(nodes[state].origin);
}

/** All lines that begin or end at a State. */
export function linesOf(state: State, lines: World["lines"]): readonly Link[] {
  return Object.entries(lines).flatMap(([line, link]) => (line.split(" ").includes(state) ? [link] : []));
}
