import type { JsonSchema } from "../json-schema.ts";
import { type Components, componentName } from "./components.ts";

interface Union extends JsonSchema {
  readonly oneOf: readonly JsonSchema[];
  readonly discriminator: { readonly propertyName: string };
}

/**
 * Makes a component of every member of a union and says by which value it is known: OpenAPI lets a discriminator choose
 * among references alone, and without a mapping its values would be the names of the components.
 *
 * @throws {Error} for a union inside a component, which would have no name to begin the names of its members with.
 */
export function nameVariants(components: Components): void {
  for (const [name, schema] of [...components.schemas]) {
    if (!isUnion(schema)) {
      refuseUnions(schema, name);
      continue;
    }
    const { propertyName } = schema.discriminator;
    const mapping: Record<string, string> = {};
    const oneOf = schema.oneOf.map((variant) => {
      const values = valuesOf(variant, propertyName);
      refuseUnions(variant, name);
      const { title = componentName(`${name}-${values[0]}`) } = variant;
      const reference = components.share("schemas", String(title), variant);
      if (typeof reference.$ref !== "string") throw new Error(`${title} is the name of something else`);
      for (const value of values) mapping[value] = reference.$ref;
      return reference;
    });
    components.schemas.set(name, { ...schema, oneOf, discriminator: { propertyName, mapping } });
  }
}

function isUnion(schema: JsonSchema): schema is Union {
  return schema.discriminator !== undefined && Array.isArray(schema.oneOf);
}

function valuesOf({ properties }: JsonSchema, propertyName: string): string[] {
  const property = (properties as Record<string, JsonSchema>)[propertyName];
  return (property?.const === undefined ? property?.enum : [property.const]) as string[];
}

function refuseUnions(schema: JsonSchema, name: string): void {
  for (const inner of Object.values(schema)) {
    if (typeof inner !== "object" || inner === null) continue;
    if (isUnion(inner as JsonSchema)) throw new Error(`a union inside ${name} needs a name of its own`);
    refuseUnions(inner as JsonSchema, name);
  }
}
