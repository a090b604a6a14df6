import { recordKinds } from "../src/records/kinds.ts";
import { bundledSchema, type JsonSchema, kindSchema } from "./json-schema.ts";
import { readingModule } from "./reading-checks.ts";
import { plainStructureOf, profileModule, structureModel, structureModule } from "./structure-model.ts";

/**
 * The structure of the model: as the module that runs here, and the schemas of all kinds as pages download them, by their
 * path below `generated/`.
 */
export function structureFiles(): Map<string, string> {
  const schemas: (readonly [string, JsonSchema])[] = [
    ...recordKinds.map((kind) => [kind, kindSchema(kind)] as const),
    ["record", bundledSchema()],
  ];
  const files = schemas.map(([name, schema]): [string, string] => [
    `structure/${name}.json`,
    `${JSON.stringify(plainStructureOf(schema))}\n`,
  ]);
  const model = structureModel();
  return new Map([
    ["structure/model.ts", structureModule(model)],
    ["structure/reading.ts", readingModule(model)],
    ["structure/profile.ts", profileModule()],
    ...files,
  ]);
}
