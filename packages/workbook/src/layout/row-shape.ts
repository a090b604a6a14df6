import type { Structure } from "@civic/schema/structure";
import { joinedForm, named, type ValueForm, valueFormOf } from "./value-form.ts";

/** A field that stands in one row: as one cell, or as one cell a language. */
export interface Field {
  /** Members that lead to it from what the row describes; none where the row is the value. */
  readonly path: readonly string[];
  /** `one` value; a `list` in one cell; a text in several `languages`; ids of `sources`. */
  readonly holds: "one" | "list" | "languages" | "sources";
  readonly form: ValueForm;
  /** Whether the row says nothing without it, whatever variant it is. */
  readonly isRequired: boolean;
}

/** A list of objects, or a map: its rows stand in a table of their own. */
export interface InnerList {
  readonly path: readonly string[];
  readonly table: string;
  readonly items: Structure;
  /** Whether each item has a name and no position. */
  readonly isMap: boolean;
}

/** What the rows of one table hold. */
export interface RowShape {
  readonly fields: readonly Field[];
  readonly lists: readonly InnerList[];
  /** Where conditions stand in it. */
  readonly conditions: readonly (readonly string[])[];
}

interface Spot {
  readonly path: readonly string[];
  /** The part in which it stands, and the members since: what names a table. */
  readonly holder: readonly string[];
  readonly isRequired: boolean;
}

interface Shape {
  fields: Field[];
  lists: InnerList[];
  conditions: (readonly string[])[];
}

/** Members of records that have tables of their own: the sources of the book, and what States add. */
const apart = new Set(["kind", "extensions"]);

/** How a part of the model is laid out as rows; what `kind` says, the table says. */
export function rowShapeOf(structure: Structure, holder: string): RowShape {
  const shape: Shape = { fields: [], lists: [], conditions: [] };
  lay(structure, { path: [], holder: [holder], isRequired: true }, shape);
  return shape;
}

function lay(given: Structure, spot: Spot, shape: Shape): void {
  const { part, structure } = named(given);
  const here = part === undefined ? spot : { ...spot, holder: [part] };
  if (part === "Criterion") shape.conditions.push(here.path);
  else if (part === "LocalisedText") addField(shape, { ...textOf(here), holds: "languages" });
  else if (structure.oneOf)
    for (const variant of mergedVariants(structure.oneOf)) layMember(variant, here, shape);
  else if (structure.properties) {
    const required = new Set(structure.required);
    for (const [name, member] of Object.entries(structure.properties))
      layMember({ name, structures: [member], isRequired: required.has(name) }, here, shape);
  } else if (structure.items) layList(structure.items, here, shape);
  else if (typeof structure.additionalProperties === "object")
    shape.lists.push({ ...innerList(structure.additionalProperties, here), isMap: true });
  else {
    const form = valueFormOf(given);
    if (form === undefined) throw new Error(`no cell holds what stands at ${here.path.join("/")}`);
    addField(shape, { path: here.path, holds: "one", form, isRequired: here.isRequired });
  }
}

interface Member {
  readonly name: string;
  readonly structures: readonly Structure[];
  readonly isRequired: boolean;
}

function layMember({ name, structures, isRequired }: Member, within: Spot, shape: Shape): void {
  const isRecord = within.path.length === 0 && within.holder.length === 1;
  if (isRecord && apart.has(name)) {
    const isKind = structures.some((each) => typeof each.const === "string" && name === "kind");
    // `kind` of other parts tells variants apart.
    if (name === "extensions" || (isKind && structures.length === 1)) return;
  }
  const spot: Spot = {
    path: [...within.path, name],
    holder: [...within.holder, name],
    isRequired: within.isRequired && isRequired,
  };
  if (name === "sources" && refersToSources(structures)) {
    addField(shape, { path: spot.path, holds: "sources", form: sourceKey, isRequired: spot.isRequired });
    return;
  }
  for (const structure of structures) lay(structure, spot, shape);
}

const sourceKey: ValueForm = { type: "text", isFree: false };

function refersToSources(structures: readonly Structure[]): boolean {
  return structures.some(
    ({ items }) => items?.$ref === "#/$defs/SourceId" || items?.$ref === "#/$defs/Source",
  );
}

function layList(items: Structure, spot: Spot, shape: Shape): void {
  const form = valueFormOf(items);
  if (form) addField(shape, { path: spot.path, holds: "list", form, isRequired: spot.isRequired });
  else shape.lists.push({ ...innerList(items, spot), isMap: false });
}

function innerList(items: Structure, { path, holder }: Spot): Omit<InnerList, "isMap"> {
  const { part } = named(items);
  const names = part === undefined || part === "LocalisedText" ? holder : [part];
  return { path, items, table: kebab(names.join("-")) };
}

const textOf = ({ path, isRequired }: Spot) => ({
  path,
  isRequired,
  form: { type: "text", isFree: true } as const,
});

/** A field that variants share is one; it is required where all of them require it. */
function addField(shape: Shape, field: Field): void {
  const same = shape.fields.findIndex(({ path }) => path.join("/") === field.path.join("/"));
  const before = shape.fields[same];
  if (before === undefined) {
    shape.fields.push(field);
    return;
  }
  if (before.holds !== field.holds) throw new Error(`variants differ at ${field.path.join("/")}`);
  shape.fields[same] = {
    ...before,
    form: joinedForm(before.form, field.form),
    isRequired: before.isRequired && field.isRequired,
  };
}

function mergedVariants(variants: readonly Structure[]): Member[] {
  const members = new Map<string, { structures: Structure[]; required: number }>();
  for (const variant of variants) {
    const { properties = {}, required = [] } = named(variant).structure;
    for (const [name, structure] of Object.entries(properties)) {
      const member = members.get(name) ?? { structures: [], required: 0 };
      // What variants share is one structure, written out in each.
      if (!member.structures.some((each) => JSON.stringify(each) === JSON.stringify(structure)))
        member.structures.push(structure);
      if (required.includes(name)) member.required++;
      members.set(name, member);
    }
  }
  return [...members].map(([name, { structures, required }]) => ({
    name,
    structures,
    isRequired: required === variants.length,
  }));
}

function kebab(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
