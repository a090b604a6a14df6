import * as z from "zod";
import type { CivicRecord, LocalisedText, Provenance } from "../../generated/types/model.ts";
import { recordSchemas } from "../model/records/record.ts";
import { jsonPointer } from "../parts/json-pointer.ts";

/** A value inside a record, with the named part of the model that describes it. */
export interface Visited {
  /** Name of the part, for example `LocalisedText`; `Reference` for the id of another record. */
  readonly part: string;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
  /** Kind of the record that a reference points to. */
  readonly referencedKind?: string;
}

/** The named parts of one record, by name, outer before inner. */
export type PartIndex = ReadonlyMap<string, readonly Visited[]>;

/** What to look at inside values of one schema: worked out once a schema, so that a walk only touches named parts. */
interface Plan {
  readonly part?: string;
  readonly referencedKind?: string;
  readonly members?: readonly (readonly [string, Plan])[];
  readonly item?: Plan;
  readonly variants?: { readonly discriminator: string; readonly byTag: ReadonlyMap<unknown, Plan> };
}

const plans = new WeakMap<z.core.$ZodType, Plan>();

/**
 * Every object of a valid record that a named part of the model describes, and every reference, by the name of the
 * part. Codes, dates and other plain strings are left out.
 */
export function partsOf(record: CivicRecord): PartIndex {
  const index = new Map<string, Visited[]>();
  const collect = (visited: Visited) => {
    const list = index.get(visited.part);
    if (list) list.push(visited);
    else index.set(visited.part, [visited]);
  };
  walk(planOf(recordSchemas[record.kind]), record, { path: [], collect });
  return index;
}

/** Every localised text of a record and where it stands. */
export function textsOf(parts: PartIndex): { text: LocalisedText; path: readonly PropertyKey[] }[] {
  return (parts.get("LocalisedText") ?? []).map(({ value, path }) => ({
    text: value as LocalisedText,
    path,
  }));
}

/** Every provenance of a record and where it stands, the record's own first. */
export function provenancesOf(parts: PartIndex): { provenance: Provenance; path: readonly PropertyKey[] }[] {
  return (parts.get("Provenance") ?? []).map(({ value, path }) => ({
    provenance: value as Provenance,
    path,
  }));
}

/** The provenance that holds at a place of a record: the nearest one at or above it. */
export function provenanceAt(record: CivicRecord, path: readonly PropertyKey[]): Provenance {
  let nearest = record.provenance;
  let value: unknown = record;
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    if (value === undefined) throw new RangeError(`the record holds nothing at ${jsonPointer(path)}`);
    const own = (value as { provenance?: Provenance } | null)?.provenance;
    if (own) nearest = own;
  }
  return nearest;
}

/** Adds the parts inside one value to an index. The path is one array that grows and shrinks along the walk. */
interface Walk {
  readonly path: PropertyKey[];
  readonly collect: (visited: Visited) => void;
}

function walk(plan: Plan, value: unknown, at: Walk): void {
  if (value === undefined) return;
  const { part, referencedKind, members, item, variants } = plan;
  if (part) {
    const path = [...at.path];
    at.collect(referencedKind ? { part, value, path, referencedKind } : { part, value, path });
  }
  if (members) {
    for (const [key, inner] of members) step(inner, key, (value as Record<string, unknown>)[key], at);
  }
  if (item) {
    for (const [index, inner] of (value as unknown[]).entries()) step(item, index, inner, at);
  }
  if (variants) {
    const variant = variants.byTag.get((value as Record<string, unknown>)[variants.discriminator]);
    if (variant) walk(variant, value, at);
  }
}

function step(plan: Plan, key: PropertyKey, value: unknown, at: Walk): void {
  if (value === undefined) return;
  at.path.push(key);
  walk(plan, value, at);
  at.path.pop();
}

function planOf(schema: z.core.$ZodType): Plan {
  if (schema instanceof z.ZodOptional) return planOf(schema.def.innerType);
  const known = plans.get(schema);
  if (known) return known;
  // Registered before it is filled: a schema may contain itself.
  const plan: Plan = naming(schema);
  plans.set(schema, plan);
  return Object.assign(plan, inside(schema));
}

function naming(schema: z.core.$ZodType): Plan {
  const meta = z.globalRegistry.get(schema);
  if (typeof meta?.referencedKind === "string")
    return { part: "Reference", referencedKind: meta.referencedKind };
  const scalar = schema instanceof z.ZodString || schema instanceof z.ZodEnum;
  return meta?.title && !scalar ? { part: meta.title } : {};
}

function inside(schema: z.core.$ZodType): Plan {
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape).map(
      ([key, inner]) => [key, planOf(inner as z.core.$ZodType)] as const,
    );
    return { members: members.filter(([, plan]) => speaks(plan)) };
  }
  if (schema instanceof z.ZodArray) {
    const item = planOf(schema.element);
    return speaks(item) ? { item } : {};
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const options = schema.options as readonly z.ZodObject[];
    const byTag = new Map(
      options.flatMap((option) => tagsOf(option, discriminator).map((tag) => [tag, planOf(option)])),
    );
    return { variants: { discriminator, byTag } };
  }
  return {};
}

function tagsOf(option: z.ZodObject, discriminator: string): unknown[] {
  const literal = option.shape[discriminator];
  return literal instanceof z.ZodLiteral ? [...literal.values] : [];
}

function speaks(plan: Plan): boolean {
  return Object.values(plan).some(
    (value) => value !== undefined && (!Array.isArray(value) || value.length > 0),
  );
}
