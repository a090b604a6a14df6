import { type Finding, listing } from "./difference.ts";
import { formsOf, listedValues, type Pair, type Schema, wordKeywords } from "./json-schema.ts";
import { textChange } from "./text-language.ts";

/** What one pair of nodes allows by itself, whatever stands inside: types, values, patterns, bounds, words. */
export function compareValues(pair: Pair): readonly Finding[] {
  return [...types(pair), ...values(pair), ...bounds(pair), ...unread(pair), ...words(pair)];
}

function gone<T>(from: readonly T[], to: readonly T[]): T[] {
  const kept = new Set(to.map((item) => JSON.stringify(item)));
  return from.filter((item) => !kept.has(JSON.stringify(item)));
}

function typesOf({ type }: Schema): readonly string[] {
  const named = [type ?? ["null", "boolean", "number", "string", "array", "object"]].flat();
  // Every integer is a number: then `integer` is only the narrower of the two.
  return named.includes("number") ? [...named, "integer"] : named;
}

function types({ before, after }: Pair): readonly Finding[] {
  const [old, now] = [typesOf(before), typesOf(after)];
  return change(gone(old, now), gone(now, old), "values of type ");
}

function change(lost: readonly unknown[], gained: readonly unknown[], what = ""): readonly Finding[] {
  const findings: Finding[] = [];
  if (lost.length > 0)
    findings.push({ sentence: `Refused now: ${what}${listing(lost)}.`, hurts: "old documents" });
  if (gained.length > 0)
    findings.push({ sentence: `Allowed now: ${what}${listing(gained)}.`, hurts: "old readers" });
  return findings;
}

function values(pair: Pair): readonly Finding[] {
  const { before, after } = pair;
  const [old, now] = [listedValues(before), listedValues(after)];
  const haveForms = formsOf(before) !== undefined || formsOf(after) !== undefined;
  if (old !== undefined && now !== undefined && !haveForms) return change(gone(old, now), gone(now, old));
  if (before.type === "string" && after.type === "string") return texts(pair);
  if (old !== undefined) return [{ sentence: "The values are no longer listed.", hurts: "old readers" }];
  if (now === undefined) return [];
  return [{ sentence: `Only these values are allowed now: ${listing(now)}.`, hurts: "old documents" }];
}

function restraint({ const: only, enum: listed, pattern, not, ...node }: Schema): string {
  return JSON.stringify([only, listed, pattern, not, formsOf(node)?.map(restraint)]);
}

function texts({ before, after }: Pair): readonly Finding[] {
  if (restraint(before) === restraint(after)) return [];
  const texts = textChange(before, after);
  if (texts === "undecided") {
    const sentence = "The pattern changed, and whether it refuses texts that it accepted could not be told.";
    return [{ sentence, hurts: "old documents" }];
  }
  const [lost, gained] = [texts.lost, texts.gained].map((some) => some.map((text) => JSON.stringify(text)));
  const findings = change(lost ?? [], gained ?? [], "texts such as ");
  if (findings.length > 0) return findings;
  return [{ sentence: "The texts are described otherwise, and the same are accepted.", hurts: "nobody" }];
}

const lowest = ["minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum"];
const highest = ["maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum"];

function bounds({ before, after }: Pair): readonly Finding[] {
  return [...lowest, ...highest].flatMap((keyword): Finding[] => {
    const none = lowest.includes(keyword) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const [old, now] = [Number(before[keyword] ?? none), Number(after[keyword] ?? none)];
    if (old === now) return [];
    const less = lowest.includes(keyword) ? now > old : now < old;
    const both = `${keyword} was ${before[keyword] ?? "not set"} and is ${after[keyword] ?? "not set"}`;
    return [
      less
        ? { sentence: `Less is allowed: ${both}.`, hurts: "old documents" }
        : { sentence: `More is allowed: ${both}.`, hurts: "old readers" },
    ];
  });
}

/** Read by this file or by those that compare what stands inside. */
const readKeywords = new Set([
  ...wordKeywords,
  ...lowest,
  ...highest,
  ...["$ref", "$defs", "type", "const", "enum", "pattern", "oneOf", "anyOf"],
  ...["properties", "required", "additionalProperties", "propertyNames", "items"],
]);

/** A keyword that this check does not know may refuse anything: nothing is assumed about it. */
function unread({ before, after }: Pair): readonly Finding[] {
  const readsNot = [before, after].every(({ not }) =>
    Object.keys(not ?? {}).every((key) => key === "pattern"),
  );
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((keyword) => !readKeywords.has(keyword) && !(keyword === "not" && readsNot))
    .filter((keyword) => JSON.stringify(before[keyword]) !== JSON.stringify(after[keyword]))
    .map((keyword) =>
      keyword in after
        ? { sentence: `${keyword} changed, which this check cannot read.`, hurts: "old documents" }
        : { sentence: `${keyword} is no longer asked for.`, hurts: "old readers" },
    );
}

function words({ before, after }: Pair): readonly Finding[] {
  // The name of a schema holds the version, which is another in every release.
  const names = wordKeywords.filter((key) => key !== "$id");
  const changed = names.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return changed.length === 0 ? [] : [{ sentence: `Other words: ${listing(changed)}.`, hurts: "nobody" }];
}
