import * as z from "zod";
import type { Codelist, CodeOf } from "../../codelists/codelist.ts";
import { type NationalCode, nationalCodePattern } from "../../parts/national-code.ts";

const schemas = new Map<string, z.ZodType>();

/** Exactly the codes of a closed list. */
export function closedCode<const List extends Codelist>(list: List): z.ZodType<CodeOf<List>, CodeOf<List>> {
  return schemaOf(list, () => {
    const codes = list.concepts.map((concept) => concept.code);
    return z.enum(codes as [string, ...string[]]).meta({
      id: codeName(list.id),
      title: codeName(list.id),
      description: `A code of the closed list \`${list.id}\`.`,
    });
  });
}

/** A code of an open list, or a {@link NationalCode} explained under the record's `extensions`. */
export function openCode<const List extends Codelist>(
  list: List,
): z.ZodType<CodeOf<List> | NationalCode, CodeOf<List> | NationalCode> {
  return schemaOf(list, () => {
    const codes = list.concepts.map((concept) => concept.code);
    return z
      .string()
      .regex(new RegExp(`^(?:${codes.join("|")}|${nationalCodePattern})$`))
      .meta({
        id: codeName(list.id),
        title: codeName(list.id),
        description: `A code of the open list \`${list.id}\`, or a national code \`x-<cc>-…\`.`,
        openCodes: codes,
      });
  });
}

// One schema a list, so that JSON Schema and OpenAPI define each list once.
function schemaOf<T>(list: Codelist, build: () => z.ZodType): z.ZodType<T, T> {
  const schema = schemas.get(list.id) ?? build();
  schemas.set(list.id, schema);
  return schema as z.ZodType<T, T>;
}

/** Name of the definition of a code of a list: `head-of-damage` → `HeadOfDamageCode`. */
export function codeName(list: string): string {
  const words = list.split("-").map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  return `${words.join("")}Code`;
}
