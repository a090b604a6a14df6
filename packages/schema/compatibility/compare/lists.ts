import { asSchema, type Json, type Schema } from "../json-schema.ts";
import { sample } from "../sample.ts";
import { type Comparing, type NodePair, type Place, within } from "./comparing.ts";
import { compareCount } from "./count.ts";

/** Compares what two nodes say of arrays. */
export function compareLists(pair: NodePair, place: Place, comparing: Comparing): void {
  const { before, after } = pair;
  const listOf = (length: number, first?: Json) => listSample(before, comparing, { length, first });
  compareCount("minItems", pair, place, { comparing, ofSize: listOf });
  compareCount("maxItems", pair, place, { comparing, ofSize: listOf });
  if (before.uniqueItems !== after.uniqueItems && (before.uniqueItems || after.uniqueItems)) {
    comparing.report({
      pair,
      place,
      code: after.uniqueItems ? "bound-tightened" : "bound-loosened",
      params: {
        keyword: "uniqueItems",
        before: before.uniqueItems ?? false,
        after: after.uniqueItems ?? false,
      },
      examples: () => [listOf(Math.max(2, before.minItems ?? 2))],
    });
  }
  if (before.items === undefined && after.items === undefined) return;
  comparing.compare(
    { before: asSchema(before.items), after: asSchema(after.items) },
    within(place, ["items"], (value) => listOf(Math.max(1, before.minItems ?? 1), value)),
  );
}

function listSample(
  schema: Schema,
  { sides }: Comparing,
  { length, first }: { readonly length: number; readonly first: Json | undefined },
): Json | undefined {
  if (length === 0) return [];
  const needed = first === undefined || length > 1;
  const item = needed ? sample(asSchema(schema.items), sides.before) : first;
  if (item === undefined) return undefined;
  return [first ?? item, ...new Array<Json>(length - 1).fill(item)];
}
