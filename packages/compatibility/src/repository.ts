import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readChangesets } from "@changesets/read";
import { type Assessment, assess } from "./assess.ts";
import { type JudgedDocument, judgeWith } from "./documents.ts";
import {
  modelVersion,
  readDocuments,
  readKindSchema,
  readRelease,
  readSchemas,
  releaseFolders,
} from "./releases.ts";
import { pendingBump } from "./version.ts";

/** The root folder of this repository. */
export const thisRepository = resolve(import.meta.dirname, "../../..");

/** Where the check finds what it compares, from the root folder of a repository. */
export function placesOf(root: string) {
  const schemaPackage = join(root, "packages/schema");
  return {
    manifest: join(schemaPackage, "package.json"),
    generated: join(schemaPackage, "generated"),
    releases: join(schemaPackage, "released"),
    examples: join(root, "conformance/valid"),
  };
}

export function packageVersion(root: string): string {
  const manifest = JSON.parse(readFileSync(placesOf(root).manifest, "utf8")) as { version: string };
  return manifest.version;
}

/** Assesses what a repository holds; nothing where no release is kept yet. */
export async function assessRepository(root: string): Promise<Assessment | undefined> {
  const { generated, releases } = placesOf(root);
  const folders = releaseFolders(releases);
  const [newest] = folders;
  if (newest === undefined) return undefined;
  const changesets = await readChangesets(root);
  const types = changesets
    .flatMap((changeset) => changeset.releases)
    .filter(({ name }) => name === "@civic/schema")
    .map(({ type }) => type);
  const after = readSchemas(generated);
  const judge = judgeWith(modelVersion(after), (kind) => readKindSchema(generated, kind));
  return assess({
    released: readRelease(newest),
    before: readSchemas(newest),
    after,
    documents: folders.flatMap((folder) => judgeRelease(folder, judge)),
    packageVersion: packageVersion(root),
    pending: pendingBump(types),
  });
}

function judgeRelease(folder: string, judge: ReturnType<typeof judgeWith>): readonly JudgedDocument[] {
  return readDocuments(join(folder, "documents")).map(({ path, document }) => ({
    release: basename(folder),
    path,
    verdict: judge(document),
  }));
}
