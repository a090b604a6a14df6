import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { JsonSchema } from "./json-schema.ts";
import { plainStructureOf } from "./structure-model.ts";

/** The schemas of every released version of the model, as they were released. */
export const releasedFolder = resolve(import.meta.dirname, "../released");

/** What the door checks documents of earlier models with: their released schemas without the words for people. */
export function releasedStructures(): Map<string, string> {
  const versions = readdirSync(releasedFolder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return new Map(
    versions.map(({ name }) => {
      const schema = readFileSync(join(releasedFolder, name, "json-schema/record.json"), "utf8");
      return [
        `${name}/structure.json`,
        `${JSON.stringify(plainStructureOf(JSON.parse(schema) as JsonSchema))}\n`,
      ];
    }),
  );
}
