import { cpSync } from "node:fs";
import { join } from "node:path";
import { root } from "../processes.ts";
import { type Manifest, readManifest } from "./published.ts";

/**
 * Names of everything that packages need beside each other: dependencies of dependencies, and peers too, since an entry
 * may need one.
 */
export function neededBy(packages: readonly Manifest[]): readonly string[] {
  const own = new Set(packages.map(({ name }) => name));
  const needed = new Set<string>();
  const follow = ({ dependencies = {}, peerDependencies = {} }: Manifest): void => {
    for (const name of [...Object.keys(dependencies), ...Object.keys(peerDependencies)]) {
      if (own.has(name) || needed.has(name)) continue;
      needed.add(name);
      follow(readManifest(join(root, "node_modules", name)));
    }
  };
  for (const manifest of packages) follow(manifest);
  return [...needed];
}

/** Puts packages that `npm ci` has installed here into another project, so that it needs no registry. */
export function provide(names: readonly string[], project: string): void {
  for (const name of names) {
    cpSync(join(root, "node_modules", name), join(project, "node_modules", name), { recursive: true });
  }
}
