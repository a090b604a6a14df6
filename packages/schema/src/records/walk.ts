import * as z from "zod";
import type { LocalisedText } from "../parts/language.ts";
import type { Provenance } from "../parts/provenance.ts";
import type { CivicRecord } from "./record.ts";
import { recordKinds } from "./record.ts";

/** A value inside a record, with the named part of the model that describes it. */
export interface Visited {
  /** Name of the part, for example `LocalisedText`. */
  readonly part: string;
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
  /** Kind of the record that a reference points to. */
  readonly referencedKind?: string;
}

/** A localised text and where it stands. */
export interface VisitedText {
  readonly text: LocalisedText;
  readonly path: readonly PropertyKey[];
}

/** Every value of a valid record that a named part of the model, or a reference, describes; outer before inner. */
export function* walkRecord(record: CivicRecord): Generator<Visited> {
  yield* walk(recordKinds[record.kind], record, []);
}

/** Every localised text of a valid record. */
export function* textsOf(record: CivicRecord): Generator<VisitedText> {
  for (const { part, value, path } of walkRecord(record)) {
    if (part === "LocalisedText") yield { text: value as LocalisedText, path };
  }
}

/** Every provenance of a valid record, its own first. */
export function* provenancesOf(
  record: CivicRecord,
): Generator<{ provenance: Provenance; path: readonly PropertyKey[] }> {
  for (const { part, value, path } of walkRecord(record)) {
    if (part === "Provenance") yield { provenance: value as Provenance, path };
  }
}

function* walk(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): Generator<Visited> {
  if (value === undefined) return;
  if (schema instanceof z.ZodOptional) {
    yield* walk(schema.def.innerType, value, path);
    return;
  }
  const meta = z.globalRegistry.get(schema);
  const referencedKind = meta?.referencedKind;
  if (typeof referencedKind === "string") yield { part: "Reference", value, path, referencedKind };
  else if (meta?.title) yield { part: meta.title, value, path };
  yield* walkInside(schema, value, path);
}

function* walkInside(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): Generator<Visited> {
  if (schema instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries(schema.shape)) {
      yield* walk(inner as z.core.$ZodType, (value as Record<string, unknown>)[key], [...path, key]);
    }
  } else if (schema instanceof z.ZodArray) {
    for (const [index, item] of (value as unknown[]).entries())
      yield* walk(schema.element, item, [...path, index]);
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def;
    const tag = (value as Record<string, unknown>)[discriminator];
    for (const option of schema.options as readonly z.ZodObject[]) {
      const literal = option.shape[discriminator];
      if (literal instanceof z.ZodLiteral && literal.values.has(tag as never))
        yield* walkInside(option, value, path);
    }
  }
}
