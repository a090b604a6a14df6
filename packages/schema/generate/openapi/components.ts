import { isDeepStrictEqual } from "node:util";
import type { JsonSchema } from "../json-schema.ts";

type Section = "schemas" | "responses" | "headers" | "parameters";

/** What several places of the description refer to, written once. */
export interface Components {
  readonly schemas: Map<string, JsonSchema>;
  /**
   * A reference to a component, which is added where it is not there yet. The first to take a name keeps it: another
   * value under the same name stays where it is.
   */
  share(section: Section, name: string, value: JsonSchema): JsonSchema;
  /** Every section with its components in the order of their names. */
  written(): Record<Section, JsonSchema>;
}

/** The components of one description, still empty. */
export function createComponents(): Components {
  const schemas = new Map<string, JsonSchema>();
  const sections: Record<Section, Map<string, JsonSchema>> = {
    schemas,
    responses: new Map(),
    headers: new Map(),
    parameters: new Map(),
  };
  return {
    schemas,
    share(section, name, value) {
      const known = sections[section].get(name);
      if (known !== undefined && !isDeepStrictEqual(known, value)) return value;
      sections[section].set(name, value);
      return { $ref: `#/components/${section}/${name}` };
    },
    written() {
      const inOrder = (section: Map<string, JsonSchema>) =>
        Object.fromEntries([...section].sort(([a], [b]) => (a < b ? -1 : 1)));
      const { responses, headers, parameters } = sections;
      return {
        schemas: inOrder(schemas),
        responses: inOrder(responses),
        headers: inOrder(headers),
        parameters: inOrder(parameters),
      };
    },
  };
}

/** `at-least`, `X-Request-Id` → `AtLeast`, `XRequestId`. */
export function componentName(words: string): string {
  return words
    .split(/[^A-Za-z0-9]+/)
    .map((word) => `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}`)
    .join("");
}
