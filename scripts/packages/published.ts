import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What an entry of `exports` leads to: a file, or files by condition. */
export type Target = string | Readonly<Record<string, unknown>>;

/** The manifest of a package that goes to the registry. */
export interface Manifest {
  readonly [field: string]: unknown;
  readonly name: string;
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly exports: Readonly<Record<string, Target>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Folders of the packages that go to the registry, each after those it needs. */
export const publishedFolders: readonly string[] = ["packages/schema", "packages/workbook", "packages/sdk"];

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Files behind a target, with the condition they stand under; `source` is for this repository alone. */
function filesOf(target: unknown, condition = ""): readonly (readonly [file: string, condition: string])[] {
  if (typeof target === "string") return [[target, condition]];
  if (typeof target !== "object" || target === null) return [];
  return Object.entries(target)
    .filter(([inner]) => inner !== "source")
    .flatMap(([inner, value]) => filesOf(value, inner));
}

/** The names a program imports: entries with code behind them. */
export function codeEntries({ name, exports }: Manifest): readonly string[] {
  return Object.entries(exports)
    .filter(([, target]) => filesOf(target).some(([file]) => /\.[cm]?js$/.test(file)))
    .map(([key]) => name + key.slice(1));
}

/** The keys of `exports` that give data only; a program does not run them. */
export function dataEntries({ exports }: Manifest): readonly string[] {
  return Object.entries(exports)
    .filter(([, target]) => typeof target === "string")
    .map(([key]) => key);
}

/** The names a TypeScript program can take types from. */
export function typeEntries({ name, exports }: Manifest): readonly string[] {
  return Object.entries(exports)
    .filter(([, target]) => filesOf(target).some(([, condition]) => condition === "types"))
    .map(([key]) => name + key.slice(1));
}

/** Files that `exports` promises but the installed package does not have; a `*` must match at least one. */
export function absentFiles({ exports }: Manifest, installed: string): readonly string[] {
  const promised = new Set(Object.values(exports).flatMap((target) => filesOf(target).map(([file]) => file)));
  return [...promised].filter((file) => globSync(file, { cwd: installed }).length === 0);
}
