import * as z from "zod";
import { codelists } from "../codelists/codelists.ts";
import { openCode } from "../model/parts/code.ts";
import { insideOf, variantOf } from "./schema-steps.ts";

/** A code of the form `x-<cc>-…` in a document, and the list it is a code of. */
export interface UsedCode {
  readonly code: string;
  readonly list: string;
  readonly path: readonly PropertyKey[];
}

/** Title of the schema of each open list → id of the list. */
const listByTitle = new Map<string | undefined, string>(
  Object.values(codelists)
    .filter((list) => list.openness === "open")
    .map((list) => [z.globalRegistry.get(openCode(list))?.title, list.id]),
);

/** Every national code that a document uses where a code of an open list belongs. Tolerates invalid documents. */
export function* nationalCodesIn(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<UsedCode> {
  if (typeof value === "string") {
    const named = schema instanceof z.ZodOptional ? schema.def.innerType : schema;
    const list = listByTitle.get(z.globalRegistry.get(named)?.title ?? "");
    if (list !== undefined && /^x-[a-z]{2}-/.test(value)) yield { code: value, list, path };
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const inside = insideOf(schema);
  if (inside.kind === "variants") {
    const variant = variantOf(inside, value as Readonly<Record<string, unknown>>);
    if (variant) yield* nationalCodesIn(variant, value, path);
  } else if (inside.kind === "list" && Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      yield* nationalCodesIn(inside.entry, entry, [...path, index]);
  } else if (inside.kind === "map" || inside.kind === "members") {
    for (const [key, member] of Object.entries(value)) {
      const held = inside.kind === "map" ? inside.entry : ownMember(inside.members, key);
      if (held) yield* nationalCodesIn(held, member, [...path, key]);
    }
  }
}

function ownMember(members: Readonly<Record<string, z.core.$ZodType>>, key: string) {
  return Object.hasOwn(members, key) ? members[key] : undefined;
}
