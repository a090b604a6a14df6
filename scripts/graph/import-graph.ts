import { posix } from "node:path";
import { type ModuleSyntax, readModuleSyntax } from "./module-syntax.ts";
import { isSource, type SourceFiles } from "./source-files.ts";
import { readWorkspaces, type Workspace, workspaceNamed } from "./workspaces.ts";

/** An import from one file of the repository, with the file it reaches where there is one. */
export interface Edge {
  readonly from: string;
  readonly specifier: string;
  readonly to: string | undefined;
  readonly typeOnly: boolean;
}

/** All sources with their imports. */
export interface ImportGraph {
  readonly files: SourceFiles;
  readonly modules: ReadonlyMap<string, ModuleSyntax>;
  readonly edges: readonly Edge[];
  readonly workspaces: readonly Workspace[];
}

/** Something that breaks a wall: the rule's name and a sentence that names the files. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/** The path an import reaches; relative ones without asking whether the file is there. */
function targetOf(from: string, specifier: string, workspaces: readonly Workspace[]): string | undefined {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare.startsWith(".")) return posix.join(posix.dirname(from), bare);
  return workspaceNamed(bare, workspaces)?.entries.get(bare) ?? undefined;
}

export function buildImportGraph(files: SourceFiles): ImportGraph {
  const workspaces = readWorkspaces(files);
  const modules = new Map<string, ModuleSyntax>();
  const edges: Edge[] = [];
  for (const [from, text] of files) {
    if (!isSource(from)) continue;
    const module = readModuleSyntax(from, text);
    modules.set(from, module);
    for (const { specifier, typeOnly } of module.imports) {
      edges.push({ from, specifier, typeOnly, to: targetOf(from, specifier, workspaces) });
    }
  }
  return { files, modules, edges, workspaces };
}
