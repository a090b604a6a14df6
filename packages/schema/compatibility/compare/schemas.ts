import { jsonPointer } from "../../src/parts/json-pointer.ts";
import { accepts } from "../acceptance.ts";
import { definitionsOf, type KindDefinitions } from "../definitions.ts";
import { byWeight, type Difference, levels } from "../difference.ts";
import type { Json, SchemaSet } from "../json-schema.ts";
import { canonical } from "../same-meaning.ts";
import { sample } from "../sample.ts";
import { compareDefinitions, type Found, type KindComparison } from "./definitions.ts";

/** What changed between two sets of schemas. */
export interface Comparison {
  /** The weightiest first. */
  readonly differences: readonly Difference[];
  /**
   * The `schemaVersion` that documents carry, before and after. It changes with every release and documents are
   * migrated, so a change of it is no difference.
   */
  readonly schemaVersion: { readonly before?: string; readonly after?: string };
}

/**
 * Compares two sets of JSON Schemas: what happens to documents that were valid under `before` when they are
 * validated with `after`.
 *
 * Without a major difference every such document stays valid. A major difference is `certain` when an instance
 * was found that shows it, else `possible`.
 */
export function compareSchemas(before: SchemaSet, after: SchemaSet): Comparison {
  const [old, now] = [read(before), read(after)];
  const differences = new Map<string, Difference>();
  const shared = [...old.keys()].filter((kind) => now.has(kind));
  const comparisons = shared.map((kind) => {
    const sides = { before: old.get(kind)?.definitions ?? {}, after: now.get(kind)?.definitions ?? {} };
    return [kind, compareDefinitions(kind, sides, stampWith(old.get(kind)?.schemaVersion))] as const;
  });
  for (const [kind, comparison] of comparisons) {
    for (const found of comparison.found) merge(differences, differenceOf(found, kind, comparison));
  }
  const others = [...kindDifferences(old, now), ...definitionDifferences(old, now)];
  return {
    differences: [...differences.values(), ...others].sort(byWeight),
    schemaVersion: { ...versionOf("before", old), ...versionOf("after", now) },
  };
}

function read(set: SchemaSet): Map<string, KindDefinitions> {
  return new Map([...set].map(([kind, schema]) => [kind, definitionsOf(kind, schema)]));
}

function versionOf(side: "before" | "after", kinds: ReadonlyMap<string, KindDefinitions>) {
  const version = [...kinds.values()].find(({ schemaVersion }) => schemaVersion !== undefined)?.schemaVersion;
  return version === undefined ? {} : { [side]: version };
}

function differenceOf(found: Found, kind: string, { uses }: KindComparison): Difference {
  const { code, place, path = [], params = {}, example } = found;
  const level = levels[code];
  return {
    definition: place.definition,
    pointer: jsonPointer([...place.path, ...path]),
    code,
    level,
    certainty: level === "major" && example === undefined ? "possible" : "certain",
    params,
    ...(example === undefined ? {} : { example }),
    kinds: [kind],
    usedAt: [...(uses.get(place.definition) ?? [])],
  };
}

/** Examples are made from schemas that accept any version; whoever reads one expects that of its time. */
function stampWith(schemaVersion = "") {
  return (example: Json): Json => {
    const record = typeof example === "object" && example !== null && "schemaVersion" in example;
    return record ? { ...example, schemaVersion } : example;
  };
}

/** The same change reached from another kind is one change with more uses. */
function merge(differences: Map<string, Difference>, next: Difference): void {
  const key = canonical([next.definition, next.pointer, next.code, next.params]);
  const known = differences.get(key);
  if (known === undefined) {
    differences.set(key, next);
    return;
  }
  differences.set(key, {
    ...(known.certainty === "certain" ? known : next),
    kinds: [...new Set([...known.kinds, ...next.kinds])],
    usedAt: [...new Set([...known.usedAt, ...next.usedAt])],
  });
}

type Kinds = ReadonlyMap<string, KindDefinitions>;

function plain(code: Difference["code"], definition: string, kinds: readonly string[]): Difference {
  const rest = { pointer: "", params: {}, usedAt: [] };
  return { ...rest, definition, code, level: levels[code], certainty: "certain", kinds };
}

function kindDifferences(old: Kinds, now: Kinds): Difference[] {
  const removed = [...old].filter(([kind]) => !now.has(kind));
  const added = [...now.keys()].filter((kind) => !old.has(kind));
  return [
    ...removed.map(([kind, { definitions, schemaVersion }]): Difference => {
      const example = sample(definitions[kind] ?? {}, definitions);
      const fits = example !== undefined && accepts(definitions, definitions[kind] ?? {}, example);
      const shown = fits ? { example: stampWith(schemaVersion)(example) } : {};
      return { ...plain("kind-removed", kind, [kind]), ...shown };
    }),
    ...added.map((kind) => plain("kind-added", kind, [kind])),
  ];
}

/** Names under `$defs` that kinds of both versions gained or lost: no document holds them, generated types do. */
function definitionDifferences(old: Kinds, now: Kinds): Difference[] {
  const shared = [...old.keys()].filter((kind) => now.has(kind));
  const users = (kinds: Kinds) => {
    const found = new Map<string, string[]>();
    for (const kind of shared) {
      const names = Object.keys(kinds.get(kind)?.definitions ?? {});
      for (const name of names) if (name !== kind) found.set(name, [...(found.get(name) ?? []), kind]);
    }
    return found;
  };
  const [before, after] = [users(old), users(now)];
  return [
    ...[...before].filter(([name]) => !after.has(name)).map((use) => plain("definition-removed", ...use)),
    ...[...after].filter(([name]) => !before.has(name)).map((use) => plain("definition-added", ...use)),
  ];
}
