import * as z from "zod";

/** What stands one step inside a value of the model, as its schema says. */
export type Inside =
  | { readonly kind: "members"; readonly members: Readonly<Record<string, z.core.$ZodType>> }
  | { readonly kind: "list"; readonly entry: z.core.$ZodType }
  | { readonly kind: "map"; readonly key: z.core.$ZodType; readonly entry: z.core.$ZodType }
  | {
      readonly kind: "variants";
      readonly discriminator: string;
      readonly options: readonly z.ZodObject[];
    }
  | { readonly kind: "anything" | "scalar" };

/** Looks one step into a schema of the model. */
export function insideOf(schema: z.core.$ZodType): Inside {
  if (schema instanceof z.ZodOptional) return insideOf(schema.def.innerType);
  if (schema instanceof z.ZodObject) return { kind: "members", members: schema.shape };
  if (schema instanceof z.ZodArray) return { kind: "list", entry: schema.element };
  if (schema instanceof z.ZodRecord) return { kind: "map", key: schema.keyType, entry: schema.valueType };
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const options = schema.options as readonly z.ZodObject[];
    return { kind: "variants", discriminator: schema.def.discriminator, options };
  }
  return { kind: schema instanceof z.ZodUnknown ? "anything" : "scalar" };
}

/** The variant that a value says it is. */
export function variantOf(
  { discriminator, options }: Extract<Inside, { kind: "variants" }>,
  value: Readonly<Record<string, unknown>>,
): z.ZodObject | undefined {
  return options.find((option) => {
    const tag = option.shape[discriminator];
    return tag instanceof z.ZodLiteral && tag.values.has(value[discriminator] as string);
  });
}
