import { accepts } from "../acceptance.ts";
import type { Json, Schema } from "../json-schema.ts";
import { typesOf } from "../json-types.ts";
import { canonical } from "../same-meaning.ts";
import { sample, sampleOfType } from "../sample.ts";
import { acceptedText } from "../texts.ts";
import type { Comparing, NodePair, Place } from "./comparing.ts";

/** The values of a node that lists them. */
export function listedValues(schema: Schema): readonly Json[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return schema.enum;
  if (schema.type === "boolean") return [true, false];
  return schema.type === "null" ? [null] : undefined;
}

/** Compares nodes of which at least one lists its values; `false` when neither does. */
export function compareValues(pair: NodePair, place: Place, comparing: Comparing): boolean {
  const { before, after } = pair;
  const [old, now] = [listedValues(before), listedValues(after)];
  if (old === undefined && now === undefined) return false;
  // Each branch of a union is compared with the list by itself.
  if (old === undefined && (before.oneOf || before.anyOf)) return false;
  const written = canonical(constraints(before));
  // What is referred to may differ even where the reference does not.
  if (written === canonical(constraints(after)) && !written.includes('"$ref"')) return true;
  if (old === undefined) compareClosing(pair, place, comparing);
  else compareListed(pair, place, comparing);
  return true;
}

function constraints({ type, const: only, enum: listed, ...rest }: Schema) {
  const values = only === undefined ? listed?.map(canonical).sort() : [canonical(only)];
  const { title: _, description: __, examples: ___, default: ____, ...others } = rest;
  return { type, values, others };
}

function compareListed(pair: NodePair, place: Place, comparing: Comparing): void {
  const { before, after } = pair;
  const { sides } = comparing;
  const accepted = (values: readonly Json[], mine: "before" | "after", other: "before" | "after") =>
    values.filter(
      (value) => accepts(sides[mine], pair[mine], value) && !accepts(sides[other], pair[other], value),
    );
  const gone = accepted(listedValues(before) ?? [], "before", "after");
  if (gone.length > 0) {
    comparing.report({ pair, place, code: "values-removed", params: { values: gone }, examples: () => gone });
  }
  const listed = listedValues(after);
  if (listed === undefined) comparing.report({ pair, place, code: "values-opened" });
  const come = accepted(listed ?? [], "after", "before");
  if (come.length > 0) comparing.report({ pair, place, code: "values-added", params: { values: come } });
}

/** The new node lists its values and the old one did not. */
function compareClosing(pair: NodePair, place: Place, comparing: Comparing): void {
  const { before, after } = pair;
  const values = listedValues(after) ?? [];
  const onlyText = typesOf(before).every((type) => type === "string");
  const listed = values.filter((value) => typeof value === "string");
  const others = acceptedText(before, { otherThan: listed });
  // A pattern that spells out a list, rewritten as the list.
  const spelt = onlyText && others.answer === "none";
  comparing.report({
    pair,
    place,
    code: spelt ? "pattern-restated" : "values-closed",
    params: spelt ? { before: before.pattern ?? null, after: null } : { values },
    examples: function* () {
      if (others.answer === "text") yield others.text;
      for (const value of values) if (typeof value === "number") yield* [value + 1, value - 1];
      yield sample(before, comparing.sides.before);
      for (const type of typesOf(before)) yield sampleOfType(type, before, comparing.sides.before);
    },
  });
}
