import { jsonPointer } from "../../src/parts/json-pointer.ts";
import { lost } from "../acceptance.ts";
import { levels } from "../difference.ts";
import {
  annotations,
  constrainsBesideReference,
  type Definitions,
  dereference,
  type Json,
  referenceOf,
  type Schema,
} from "../json-schema.ts";
import { canonical, type Sides } from "../same-meaning.ts";
import type { Change, Comparing, NodePair, Place } from "./comparing.ts";
import { compareNode } from "./node.ts";
import { compareWords } from "./words.ts";

/** A change found, with the instance that proves it where one was found. */
export interface Found extends Change {
  readonly example?: Json;
}

/** What the comparison of one kind found. */
export interface KindComparison {
  readonly found: readonly Found[];
  /** Definition → the places that refer to it. */
  readonly uses: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Writes the version into an instance of a record that was made without. */
export type Stamp = (example: Json) => Json;

/** A place to be compared, and what to do with what is found there. */
interface Follower {
  /** Called for a reference to the same definition on both sides; `true` when the definition is left to it. */
  readonly leave: (name: string, place: Place) => boolean;
  /** Pairs of references under comparison: none is entered inside itself, so that recursion ends. */
  readonly entered: Set<string>;
  /** Whether a pair may be entered again at another place, to be reported there as well. */
  readonly again: boolean;
  readonly report: (change: Change) => void;
}

/** Compares one kind and every definition it reaches; each definition once, wherever it is used. */
export function compareDefinitions(kind: string, sides: Sides, stamp: Stamp): KindComparison {
  const found: Found[] = [];
  const uses = new Map<string, Set<string>>();
  const waiting = [kind];
  const reached = new Set(waiting);
  const leave = (name: string, place: Place): boolean => {
    uses.set(name, (uses.get(name) ?? new Set()).add(`${place.definition}#${jsonPointer(place.path)}`));
    if (!reached.has(name)) waiting.push(name);
    reached.add(name);
    return true;
  };
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const pair = { before: definition(sides.before, name), after: definition(sides.after, name) };
    const report = (change: Change) => found.push(withExample(change, sides, stamp));
    const place: Place = { definition: name, path: [], wrap: (value) => value };
    comparingWith({ leave, entered: new Set(), again: true, report }, sides).compare(pair, place);
  }
  return { found, uses };
}

function definition(definitions: Definitions, name: string): Schema {
  return definitions[name] ?? {};
}

function comparingWith(follower: Follower, sides: Sides): Comparing {
  const comparing: Comparing = {
    sides,
    compare: (pair, place) => follow(pair, place, { comparing, follower }),
    includes: (pair) => includes(pair, follower, sides),
    report: follower.report,
  };
  return comparing;
}

/** A trial run that only asks for a major change. */
function includes(pair: NodePair, { entered }: Follower, sides: Sides): boolean {
  let kept = true;
  const report = ({ code }: Change) => {
    if (levels[code] === "major") kept = false;
  };
  const trial = comparingWith({ leave: () => false, entered: new Set(entered), again: false, report }, sides);
  trial.compare(pair, { definition: "", path: [], wrap: () => undefined });
  return kept;
}

function follow(
  pair: NodePair,
  place: Place,
  { comparing, follower }: { readonly comparing: Comparing; readonly follower: Follower },
): void {
  const [old, now] = [referenceOf(pair.before), referenceOf(pair.after)];
  // The words beside a reference belong to the place; those of a reference and of a schema do not compare.
  if ((old === undefined) === (now === undefined)) compareWords(pair, place, comparing);
  if (old === undefined && now === undefined) compareNode(pair, place, comparing);
  else if (constrainedDifferently(pair)) {
    comparing.report({ pair, place, code: "unread-keyword-changed", params: { keywords: ["$ref"] } });
  } else if (old === undefined || old !== now || !follower.leave(old, place)) {
    enter(pair, place, { comparing, follower });
  }
}

/** Compares what two references, or a reference and a schema, stand for. */
function enter(
  pair: NodePair,
  place: Place,
  { comparing, follower }: { readonly comparing: Comparing; readonly follower: Follower },
): void {
  const name = (node: Schema) => referenceOf(node) ?? canonical(node);
  const entrance = `${name(pair.before)} ${name(pair.after)}`;
  if (follower.entered.has(entrance)) return;
  follower.entered.add(entrance);
  const before = dereference(pair.before, comparing.sides.before);
  const after = dereference(pair.after, comparing.sides.after);
  compareNode({ before, after }, place, comparing);
  if (follower.again) follower.entered.delete(entrance);
}

/** Keywords beside a reference that constrain, and are not simply the same ones on both sides. */
function constrainedDifferently({ before, after }: NodePair): boolean {
  const constrained = constrainsBesideReference(before) || constrainsBesideReference(after);
  return constrained && constraintText(before) !== constraintText(after);
}

function constraintText(node: Schema): string {
  return canonical(Object.fromEntries(Object.entries(node).filter(([keyword]) => !annotations.has(keyword))));
}

/** Keeps the first example that the old schemas accept and the new ones refuse: here, and as part of the whole. */
function withExample(change: Change, sides: Sides, stamp: Stamp): Found {
  if (levels[change.code] !== "major") return change;
  const { pair, place } = change;
  const whole = (definitions: Definitions): [Definitions, Schema] => [
    definitions,
    definition(definitions, place.definition),
  ];
  for (const value of change.examples?.() ?? []) {
    if (value === undefined) continue;
    if (!lost(value, [sides.before, pair.before], [sides.after, pair.after])) continue;
    const holder = place.wrap(value);
    const examples = holder === undefined ? [] : [stamp(holder), holder];
    const example = examples.find((candidate) => lost(candidate, whole(sides.before), whole(sides.after)));
    if (example !== undefined) return { ...change, example };
  }
  return change;
}
