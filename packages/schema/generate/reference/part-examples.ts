import { grouped } from "../../src/parts/grouped.ts";
import type { RecordKind } from "../../src/records/kinds.ts";
import { partsOf } from "../../src/structure/parts.ts";
import { exampleRecords } from "./examples.ts";
import type { Model } from "./model.ts";
import type { SchemaNode } from "./schema-node.ts";

/** Examples of parts by name. */
export type PartExamples = ReadonlyMap<string, readonly unknown[]>;

/** Number of characters beyond which an example hides what it is to show. */
const longest = 700;

/**
 * The fullest short value of every part in the records that examples come from, one for each variant. Parts whose
 * schema has examples of its own keep those.
 */
export function partExamples({ kinds, parts }: Model): PartExamples {
  const records = exampleRecords(kinds.keys() as Iterable<RecordKind>);
  const found = records.flatMap((record) => [...partsOf(record)]);
  const visits = grouped(
    found.flatMap(([name, visited]) => visited.map(({ value }) => ({ name, value }))),
    ({ name }) => name,
  );
  const chosen = [...parts].flatMap(([name, node]): [string, unknown[]][] =>
    node.examples
      ? []
      : [
          [
            name,
            chooseFrom(
              (visits.get(name) ?? []).map(({ value }) => value),
              node,
            ),
          ],
        ],
  );
  return new Map(chosen.filter(([, examples]) => examples.length > 0));
}

function chooseFrom(values: readonly unknown[], node: SchemaNode): unknown[] {
  const byVariant = grouped(values, (value) => variantOf(value, node));
  return [...byVariant.entries()].sort(([a], [b]) => a - b).flatMap(([, group]) => fullest(group));
}

/** Number of the variant whose constants a value has. */
function variantOf(value: unknown, { oneOf = [] }: SchemaNode): number {
  const object = value as Readonly<Record<string, unknown>>;
  return oneOf.findIndex(({ properties = {} }) =>
    Object.entries(properties).every(
      ([name, { const: constant }]) =>
        constant === undefined || constant === object[name] || object[name] === undefined,
    ),
  );
}

/** The longest value that is short enough, or else the shortest of all. */
function fullest(values: readonly unknown[]): unknown[] {
  const bySize = values
    .map((value) => ({ value, size: JSON.stringify(value).length }))
    .sort((a, b) => a.size - b.size);
  const chosen = bySize.findLast(({ size }) => size <= longest) ?? bySize[0];
  return chosen ? [chosen.value] : [];
}
