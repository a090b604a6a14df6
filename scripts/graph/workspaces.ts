import type { SourceFiles } from "./source-files.ts";

/** One package or app of the repository. */
export interface Workspace {
  readonly name: string;
  /** `packages/schema`, without a slash at the end. */
  readonly folder: string;
  /** Names in `exports` → the source file behind them, or null where there is none. */
  readonly entries: ReadonlyMap<string, string | null>;
}

type Manifest = { name: string; exports?: Record<string, string | Record<string, unknown>> };

function entriesOf(folder: string, manifest: Manifest): Map<string, string | null> {
  const entries = new Map<string, string | null>();
  for (const [key, target] of Object.entries(manifest.exports ?? {})) {
    const source = typeof target === "object" ? target.source : undefined;
    const name = manifest.name + key.slice(1);
    entries.set(name, typeof source === "string" ? folder + source.slice(1) : null);
  }
  return entries;
}

export function readWorkspaces(files: SourceFiles): readonly Workspace[] {
  const workspaces: Workspace[] = [];
  for (const [path, text] of files) {
    const folder = /^((?:packages|apps)\/[^/]+)\/package\.json$/.exec(path)?.[1];
    if (folder === undefined) continue;
    const manifest = JSON.parse(text) as Manifest;
    workspaces.push({ name: manifest.name, folder, entries: entriesOf(folder, manifest) });
  }
  return workspaces;
}

export function workspaceOf(path: string, workspaces: readonly Workspace[]): Workspace | undefined {
  return workspaces.find(({ folder }) => path.startsWith(`${folder}/`));
}

/** The workspace that an import names (`@civic/schema/labels/en` → `@civic/schema`). */
export function workspaceNamed(specifier: string, workspaces: readonly Workspace[]): Workspace | undefined {
  return workspaces.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`));
}

/** Whether `exports` has this name, patterns with `*` included. */
export function isEntry(specifier: string, { entries }: Workspace): boolean {
  if (entries.has(specifier)) return true;
  return [...entries.keys()].some((key) => {
    const [before, after] = key.split("*");
    return after !== undefined && specifier.startsWith(before ?? "") && specifier.endsWith(after);
  });
}
