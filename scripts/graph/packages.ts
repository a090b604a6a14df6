import type { Edge, Finding, ImportGraph } from "./import-graph.ts";
import { isEntry, type Workspace, workspaceNamed, workspaceOf } from "./workspaces.ts";

/** Who may import whom; a workspace that is not named here may import none. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "packages/schema": [],
  "packages/compatibility": ["packages/schema"],
  "packages/sdk": ["packages/schema"],
  "apps/api": ["packages/schema"],
  "apps/dashboard": ["packages/sdk", "packages/schema"],
};

function finding(message: string): Finding {
  return { rule: "package", message };
}

function relativeFinding({ from, to = "" }: Edge, home: Workspace): Finding | undefined {
  if (to.startsWith(`${home.folder}/`)) return undefined;
  return finding(`${from} leaves ${home.folder} by a relative path to ${to}: import the package by its name`);
}

function namedFinding({ from, specifier }: Edge, home: Workspace, other: Workspace): Finding | undefined {
  if (other === home) {
    return finding(`${from} imports its own package by the name ${specifier}: import the file itself`);
  }
  if (!allowed[home.folder]?.includes(other.folder)) {
    return finding(`${from} imports ${specifier}: ${home.folder} may not import ${other.folder}`);
  }
  const name = specifier.replace(/\?.*$/, "");
  return isEntry(name, other)
    ? undefined
    : finding(`${from} imports ${specifier}, which "exports" of ${other.folder}/package.json does not name`);
}

/** dashboard → sdk → schema ← api, and only through the names that a package exports. */
export function packageFindings({ edges, workspaces }: ImportGraph): readonly Finding[] {
  const findings: Finding[] = [];
  for (const edge of edges) {
    const home = workspaceOf(edge.from, workspaces);
    if (home === undefined) continue;
    const other = workspaceNamed(edge.specifier, workspaces);
    const found = edge.specifier.startsWith(".")
      ? relativeFinding(edge, home)
      : other && namedFinding(edge, home, other);
    if (found !== undefined) findings.push(found);
  }
  return findings;
}
