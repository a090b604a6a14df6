import type { Json, Schema } from "../json-schema.ts";
import { typesOf } from "../json-types.ts";
import { numbersWithin } from "../sample.ts";
import type { Comparing, NodePair, Place } from "./comparing.ts";

/** Compares what two nodes say of numbers: their bounds and their step. */
export function compareNumbers(pair: NodePair, place: Place, comparing: Comparing): void {
  compareEdge("minimum", pair, place, comparing);
  compareEdge("maximum", pair, place, comparing);
  compareStep(pair, place, comparing);
}

interface Edge {
  readonly value: number;
  readonly open: boolean;
}

/** The edge turned so that a higher one is always the tighter one, as `minimum` is. */
function edgeOf(side: "minimum" | "maximum", schema: Schema): Edge {
  const sign = side === "minimum" ? 1 : -1;
  const turned = (value: number | undefined) => (value ?? sign * Number.NEGATIVE_INFINITY) * sign;
  const closed = turned(schema[side]);
  const open = turned(side === "minimum" ? schema.exclusiveMinimum : schema.exclusiveMaximum);
  const edge = open >= closed ? { value: open, open: true } : { value: closed, open: false };
  if (!Number.isFinite(edge.value) || !wholeNumbers(schema)) return edge;
  return { value: edge.open ? Math.floor(edge.value) + 1 : Math.ceil(edge.value), open: false };
}

function wholeNumbers(schema: Schema): boolean {
  const types = typesOf(schema);
  return types.includes("integer") && !types.includes("number");
}

function compareEdge(side: "minimum" | "maximum", pair: NodePair, place: Place, comparing: Comparing): void {
  const { before, after } = pair;
  const exclusive = side === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
  if (before[side] === after[side] && before[exclusive] === after[exclusive]) return;
  const whole = wholeNumbers(before) ? { type: "integer" } : {};
  const [old, now] = [edgeOf(side, before), edgeOf(side, { ...after, ...whole })];
  const written = (schema: Schema): Json => schema[exclusive] ?? schema[side] ?? null;
  const params = { keyword: side, before: written(before), after: written(after) };
  const order = now.value - old.value || Number(now.open) - Number(old.open);
  const same = now.value === old.value && now.open === old.open;
  const code = same ? "bound-restated" : order > 0 ? "bound-tightened" : "bound-loosened";
  comparing.report({ pair, place, code, params, examples: () => numbersAround(pair) });
}

function compareStep(pair: NodePair, place: Place, comparing: Comparing): void {
  const { before, after } = pair;
  const [old, now] = [before.multipleOf, after.multipleOf];
  if (old === now) return;
  const params = { keyword: "multipleOf", before: old ?? null, after: now ?? null };
  const covered = now === undefined || isMultiple(old ?? (wholeNumbers(before) ? 1 : undefined), now);
  const code = covered ? "bound-loosened" : "bound-tightened";
  comparing.report({ pair, place, code, params, examples: () => numbersAround(pair) });
}

/** Fractions are left aside: binary arithmetic proves nothing about them. */
function isMultiple(value: number | undefined, of: number): boolean {
  return value !== undefined && Number.isInteger(value) && Number.isInteger(of) && value % of === 0;
}

/** Numbers that the old node accepts, near the edges of both. */
function numbersAround({ before, after }: NodePair): number[] {
  const type = wholeNumbers(before) ? "integer" : "number";
  const edges = [after.minimum, after.maximum, after.exclusiveMinimum, after.exclusiveMaximum];
  const around = edges.flatMap((edge) => (edge === undefined ? [] : [edge, edge - 1, edge + 1]));
  const step = before.multipleOf ?? 1;
  const multiples = [1, 2, 3, 5, 7].map((count) => count * step);
  return [...numbersWithin(type, before), ...around, ...multiples];
}
