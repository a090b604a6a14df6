import { accepts } from "../acceptance.ts";
import { asSchema, type Json, type Schema } from "../json-schema.ts";
import { isNever } from "../json-types.ts";
import { objectSample, type SampleChange } from "../object-sample.ts";
import { sameMeaning } from "../same-meaning.ts";
import { freshName } from "../sample.ts";
import { type Comparing, type NodePair, type Place, within } from "./comparing.ts";
import { compareCount } from "./count.ts";

interface Objects {
  readonly pair: NodePair;
  readonly place: Place;
  readonly comparing: Comparing;
  /** An old instance with or without a property. */
  readonly instance: (change: SampleChange) => Json | undefined;
}

/** Compares what two nodes say of objects. */
export function compareObjects(pair: NodePair, place: Place, comparing: Comparing): void {
  const instance = (change: SampleChange) => objectSample(pair.before, comparing.sides.before, change);
  const objects: Objects = { pair, place, comparing, instance };
  for (const name of Object.keys(pair.before.properties ?? {})) compareProperty(name, objects);
  for (const name of Object.keys(pair.after.properties ?? {})) {
    if (!Object.hasOwn(pair.before.properties ?? {}, name)) compareNewProperty(name, objects);
  }
  compareRequired(objects);
  compareAdditional(objects);
  compareNames(objects);
  const ofSize = (size: number) =>
    objectSample({ ...pair.before, minProperties: size }, comparing.sides.before);
  compareCount("minProperties", pair, place, { comparing, ofSize });
  compareCount("maxProperties", pair, place, { comparing, ofSize });
}

function compareProperty(name: string, { pair, place, comparing, instance }: Objects): void {
  const { before, after } = pair;
  const listed = Object.hasOwn(after.properties ?? {}, name);
  const rest = asSchema(after.additionalProperties);
  const change = { pair, place, path: ["properties", name], params: { property: name } };
  if (!listed && isNever(rest)) {
    const examples = () => [instance({ set: [name] })];
    comparing.report({ ...change, code: "property-removed", examples });
    return;
  }
  if (!listed) comparing.report({ ...change, code: "property-unlisted" });
  comparing.compare(
    { before: before.properties?.[name] ?? {}, after: listed ? (after.properties?.[name] ?? {}) : rest },
    within(place, ["properties", name], (value) => instance({ set: [name, value] })),
  );
}

function compareNewProperty(name: string, { pair, place, comparing, instance }: Objects): void {
  const { before, after } = pair;
  const required = after.required?.includes(name) && !before.required?.includes(name);
  comparing.report({
    pair,
    place,
    path: ["properties", name],
    code: required ? "required-property-added" : "property-added",
    params: { property: name },
    examples: () => [instance({ without: name })],
  });
  // Where unlisted properties were allowed, documents may hold one of this name.
  const rest = asSchema(before.additionalProperties);
  const nameAllowed = accepts(comparing.sides.before, before.propertyNames ?? {}, name);
  if (isNever(rest) || !nameAllowed) return;
  comparing.compare(
    { before: rest, after: after.properties?.[name] ?? {} },
    within(place, ["properties", name], (value) => instance({ set: [name, value] })),
  );
}

function compareRequired({ pair, place, comparing, instance }: Objects): void {
  const { before, after } = pair;
  const [old, now] = [new Set(before.required), new Set(after.required)];
  const listed = (schema: Schema, name: string) => Object.hasOwn(schema.properties ?? {}, name);
  for (const property of now) {
    // One that is new as well was reported as a required property added.
    if (old.has(property) || (listed(after, property) && !listed(before, property))) continue;
    comparing.report({
      pair,
      place,
      path: ["required"],
      code: "property-required",
      params: { property },
      examples: () => [instance({ without: property })],
    });
  }
  for (const property of old) {
    if (now.has(property) || (listed(before, property) && !listed(after, property))) continue;
    comparing.report({ pair, place, path: ["required"], code: "property-optional", params: { property } });
  }
}

function compareAdditional({ pair, place, comparing, instance }: Objects): void {
  const { before, after } = pair;
  const [old, now] = [asSchema(before.additionalProperties), asSchema(after.additionalProperties)];
  const listed = Object.keys({ ...before.properties, ...after.properties });
  const withOther = (...value: [] | [Json]) => {
    const name = freshName(before, listed, comparing.sides.before);
    return name === undefined ? undefined : instance({ set: [name, ...value] });
  };
  const change = { pair, place, path: ["additionalProperties"] };
  const unsaid = before.additionalProperties === undefined && after.additionalProperties === undefined;
  if (unsaid || (isNever(old) && isNever(now))) return;
  if (isNever(old)) comparing.report({ ...change, code: "additional-properties-opened" });
  else if (isNever(now)) {
    comparing.report({ ...change, code: "additional-properties-closed", examples: () => [withOther()] });
  } else comparing.compare({ before: old, after: now }, within(place, change.path, withOther));
}

function compareNames({ pair, place, comparing, instance }: Objects): void {
  const { before, after } = pair;
  if (sameMeaning({ before: before.propertyNames, after: after.propertyNames }, comparing.sides)) return;
  const text = (names: Schema = {}): Schema =>
    names.$ref === undefined ? { type: "string", ...names } : names;
  const closed = isNever(asSchema(before.additionalProperties));
  const old = closed ? { enum: Object.keys(before.properties ?? {}) } : text(before.propertyNames);
  comparing.compare(
    { before: old, after: text(after.propertyNames) },
    within(place, ["propertyNames"], (name) =>
      typeof name === "string" ? instance({ set: [name] }) : undefined,
    ),
  );
}
