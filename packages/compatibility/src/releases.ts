import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import type { SchemaFiles } from "./compare-schemas.ts";
import type { Schema } from "./json-schema.ts";
import { compareVersions } from "./version.ts";

/** What `release.json` of a kept release says. */
export interface Release {
  /** Version of the model: `schemaVersion` of its documents, and the name of the folder. */
  readonly model: string;
  /** Version of `@civic/schema` that published it last. */
  readonly package: string;
}

/** A document of a record, and where it stands. */
export interface KeptDocument {
  /** Path below the folder it was read from, with `/` on every system. */
  readonly path: string;
  readonly document: Readonly<Record<string, unknown>>;
}

/** Folders of the kept releases, the newest first. */
export function releaseFolders(releases: string): readonly string[] {
  if (!existsSync(releases)) return [];
  return readdirSync(releases, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(releases, name))
    .sort((a, b) => compareVersions(basename(b), basename(a)));
}

export function readRelease(folder: string): Release {
  return readJson(join(folder, "release.json")) as Release;
}

/** The bundle of all kinds and the schema of profiles: together they say what the schemas of the kinds say. */
export function readSchemas(folder: string): SchemaFiles {
  const files = ["record.json", "profile.json"].filter((file) =>
    existsSync(join(folder, "json-schema", file)),
  );
  return new Map(files.map((file) => [file, readJson(join(folder, "json-schema", file)) as Schema]));
}

/** The schema of one kind, or nothing where the model has no such kind. */
export function readKindSchema(folder: string, kind: string): Schema | undefined {
  const file = join(folder, "json-schema", `${kind}.json`);
  return existsSync(file) ? (readJson(file) as Schema) : undefined;
}

/** Every document below a folder, in the order of their paths. */
export function readDocuments(folder: string): readonly KeptDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .sort()
    .map((path) => ({
      path: path.replaceAll(sep, "/"),
      document: readJson(join(folder, path)) as KeptDocument["document"],
    }));
}

/** The model version of a set of schemas, which their names state. */
export function modelVersion(schemas: SchemaFiles): string {
  const name = String(schemas.get("record.json")?.$id);
  const [, version] = /^urn:civic:json-schema:([0-9.]+):record$/.exec(name) ?? [];
  if (version === undefined) throw new Error(`record.json is named ${name}, which states no model version.`);
  return version;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`${path} cannot be read as JSON.`, { cause });
  }
}
