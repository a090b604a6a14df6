import { constraintsOf, type Json } from "../json-schema.ts";
import { isNever, typesBeyond, typesOf } from "../json-types.ts";
import { sameKeyword, sameMeaning } from "../same-meaning.ts";
import { sample, sampleOfType } from "../sample.ts";
import { refusedPattern } from "../texts.ts";
import type { Comparing, NodePair, Place } from "./comparing.ts";
import { compareLists } from "./lists.ts";
import { compareNumbers } from "./numbers.ts";
import { compareObjects } from "./objects.ts";
import { compareText } from "./text.ts";
import { compareValues, listedValues } from "./values.ts";
import { compareVariants } from "./variants.ts";

const read: ReadonlySet<string> = new Set([
  "type",
  "const",
  "enum",
  "properties",
  "required",
  "additionalProperties",
  "propertyNames",
  "minProperties",
  "maxProperties",
  "items",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "oneOf",
  "anyOf",
]);

/** Keywords that are not read, but constrain on their own: without one, more is accepted. */
const independent: ReadonlySet<string> = new Set([
  "not",
  "allOf",
  "format",
  "dependentRequired",
  "dependentSchemas",
  "contentEncoding",
  "contentMediaType",
]);

/** Compares two nodes that are no references, and goes on into what they hold. */
export function compareNode(pair: NodePair, place: Place, comparing: Comparing): void {
  // A validator judges listed values, whatever the keywords.
  if (listedValues(pair.before) && compareValues(pair, place, comparing)) return;
  const nothing = isNever(pair.before) || isNever(pair.after);
  if (!nothing) {
    if (!compareUnread(pair, place, comparing)) return;
    if (compareValues(pair, place, comparing)) return;
    if (compareVariants(pair, place, comparing)) return;
  }
  compareTypes(pair, place, comparing);
  const [old, now] = [typesOf(pair.before), typesOf(pair.after)];
  const shared = (...types: readonly string[]) =>
    types.some((type) => old.includes(type)) && types.some((type) => now.includes(type));
  if (shared("string")) compareText(pair, place, comparing);
  if (shared("number", "integer")) compareNumbers(pair, place, comparing);
  if (shared("array")) compareLists(pair, place, comparing);
  if (shared("object")) compareObjects(pair, place, comparing);
}

/** Keywords beyond those the model uses; `false` when nothing more can be said about the node. */
function compareUnread(pair: NodePair, place: Place, comparing: Comparing): boolean {
  const { before, after } = pair;
  const both = (schema: NodePair["before"]) => schema.oneOf !== undefined && schema.anyOf !== undefined;
  const keywords = new Set([...constraintsOf(before), ...constraintsOf(after)]);
  const readNot = [before, after].every(
    (schema) => schema.not === undefined || refusedPattern(schema) !== undefined,
  );
  const unread = [...keywords].filter((keyword) => !read.has(keyword) && !(keyword === "not" && readNot));
  const entangled = unread.filter((keyword) => !independent.has(keyword));
  const examples = () => [sample(before, comparing.sides.before)];
  if (entangled.length > 0 || both(before) || both(after)) {
    if (!sameMeaning(pair, comparing.sides)) {
      const params = { keywords: entangled.length > 0 ? entangled : ["oneOf", "anyOf"] };
      comparing.report({ pair, place, code: "unread-keyword-changed", params, examples });
    }
    return false;
  }
  for (const keyword of unread) {
    if (sameKeyword(keyword, { before: before[keyword], after: after[keyword] }, comparing.sides)) continue;
    const code = after[keyword] === undefined ? "unread-keyword-removed" : "unread-keyword-changed";
    comparing.report({ pair, place, path: [keyword], code, params: { keywords: [keyword] }, examples });
  }
  return true;
}

function compareTypes(pair: NodePair, place: Place, comparing: Comparing): void {
  const [old, now] = [typesOf(pair.before), typesOf(pair.after)];
  const [gone, come] = [typesBeyond(old, now), typesBeyond(now, old)];
  if (gone.length > 0) {
    const examples = () => gone.flatMap((type) => samplesOfType(type, pair, comparing));
    comparing.report({ pair, place, code: "types-removed", params: { types: gone }, examples });
  }
  if (come.length > 0) comparing.report({ pair, place, code: "types-added", params: { types: come } });
}

function samplesOfType(type: string, { before }: NodePair, { sides }: Comparing): (Json | undefined)[] {
  if (type !== "number") return [sampleOfType(type, before, sides.before)];
  // Where whole numbers are still accepted, only a fraction shows the change.
  return [
    sampleOfType(type, { ...before, multipleOf: before.multipleOf ?? 0.5 }, sides.before),
    ...fractions(before),
  ];
}

function fractions({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: NodePair["before"]): number[] {
  const edges = [minimum, maximum, exclusiveMinimum, exclusiveMaximum].filter((edge) => edge !== undefined);
  return [0, ...edges].flatMap((edge) => [edge + 0.5, edge - 0.5]);
}
