import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { npmCommand, root } from "../processes.ts";
import { must } from "./must.ts";
import { type Manifest, publishedFolders, readManifest } from "./published.ts";
import { publishedManifest, rescopedText } from "./scope.ts";

/** A package as it goes to the registry. */
export interface Packed {
  readonly manifest: Manifest;
  readonly tarball: string;
  /** Bytes of its files, as an installation holds them. */
  readonly unpackedSize: number;
}

/** Packs what is published, under a scope, into a folder of its own below `into`; each after those it needs. */
export async function packAll(into: string, scope: string): Promise<readonly Packed[]> {
  const packed: Packed[] = [];
  for (const folder of publishedFolders) {
    packed.push(await pack(join(root, folder), join(into, folder), scope));
  }
  return packed;
}

async function pack(folder: string, into: string, scope: string): Promise<Packed> {
  const manifest = publishedManifest(readManifest(folder), scope);
  const staged = join(into, "staged");
  for (const file of await packedFiles(folder)) {
    mkdirSync(dirname(join(staged, file)), { recursive: true });
    if (/\.(?:[cm]?[jt]s|md|json|map)$/.test(file)) {
      writeFileSync(join(staged, file), published(file, readFileSync(join(folder, file), "utf8"), scope));
    } else cpSync(join(folder, file), join(staged, file));
  }
  writeFileSync(join(staged, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const output = await must("npm pack", npmCommand(["pack", "--json", "--pack-destination", into]), staged);
  const [made] = JSON.parse(output) as { filename: string; unpackedSize: number }[];
  if (made === undefined) throw new Error(`npm pack made no tarball of ${manifest.name}`);
  return { manifest, tarball: join(into, made.filename), unpackedSize: made.unpackedSize };
}

/** A text as it goes into the tarball. What is generated is indented for reading a change here, not for its users. */
function published(file: string, text: string, scope: string): string {
  const isGenerated = file.startsWith("generated/") && file.endsWith(".json");
  return rescopedText(isGenerated ? `${JSON.stringify(JSON.parse(text))}\n` : text, scope);
}

/** What npm would put into the tarball of a folder. */
async function packedFiles(folder: string): Promise<readonly string[]> {
  const output = await must("npm pack --dry-run", npmCommand(["pack", "--dry-run", "--json"]), folder);
  const [{ files }] = JSON.parse(output) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}
