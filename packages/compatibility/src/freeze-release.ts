import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareSchemas } from "./compare-schemas.ts";
import { modelVersion, type Release, readSchemas } from "./releases.ts";
import { packageVersion, placesOf } from "./repository.ts";

/** What is kept of a release beside its documents; of the code lists their JSON form. */
const keptGroups = ["json-schema", "codelists"];

/**
 * Keeps the generated schemas and code lists, and the example documents of the day, under the model version that they
 * state. A model version that is kept already keeps what it accepts and its documents; only its words may become
 * others. Throws where it would come to accept other documents.
 */
export function freezeRelease(root: string): Release & { readonly folder: string } {
  const { generated, releases, examples } = placesOf(root);
  const schemas = readSchemas(generated);
  const release: Release = { model: modelVersion(schemas), package: packageVersion(root) };
  const folder = join(releases, release.model);
  if (existsSync(folder)) {
    const [changed] = compareSchemas(readSchemas(folder), schemas).filter(({ hurts }) => hurts !== "nobody");
    if (changed !== undefined) {
      const { file, pointer, sentence } = changed;
      throw new Error(
        `Model ${release.model} is released and accepts other documents than today's schemas. Raise schemaVersion. First difference: ${file}#${pointer}: ${sentence}`,
      );
    }
  } else {
    cpSync(examples, join(folder, "documents"), { recursive: true });
  }
  for (const group of keptGroups) keep(join(generated, group), join(folder, group));
  writeFileSync(join(folder, "release.json"), `${JSON.stringify(release, undefined, 2)}\n`);
  return { ...release, folder };
}

function keep(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) {
    if (file.endsWith(".json")) cpSync(join(from, file), join(to, file));
  }
}
