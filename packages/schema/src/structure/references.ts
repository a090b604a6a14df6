import type { Definitions, Structure } from "./structure.ts";

const definitionsPlace = "#/$defs/";

/** Name of the part that a structure, or a schema, refers to. */
export function referredName({ $ref }: { readonly $ref?: unknown }): string | undefined {
  return typeof $ref === "string" ? $ref.slice(definitionsPlace.length) : undefined;
}

/** The structure of whatever is of a named part. */
export function referenceTo(name: string): Required<Pick<Structure, "$ref">> {
  return { $ref: definitionsPlace + name };
}

/** The structure itself, or that of the part it refers to. */
export function resolved(structure: Structure, definitions: Definitions): Structure {
  const name = referredName(structure);
  return (name === undefined ? structure : definitions[name]) ?? structure;
}

/** Variants by the constant of the member that tells them apart. */
export interface Tagged {
  readonly tag: string;
  readonly byTag: ReadonlyMap<unknown, Structure>;
}

/** What tells variants apart; nothing where no member does. */
export function tagOf(variants: readonly Structure[], definitions: Definitions): Tagged | undefined {
  const members = variants.map((variant) => resolved(variant, definitions).properties ?? {});
  const tag = Object.keys(members[0] ?? {}).find((name) =>
    members.every((each) => each[name] !== undefined && "const" in each[name]),
  );
  if (tag === undefined) return undefined;
  return { tag, byTag: new Map(variants.map((variant, index) => [members[index]?.[tag]?.const, variant])) };
}
