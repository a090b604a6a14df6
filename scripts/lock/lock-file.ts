import { posix } from "node:path";

/** What npm writes about one installed package in package-lock.json, as far as it is checked. */
interface LockedPackage {
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The `packages` table of package-lock.json: folder → package. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** Looks for a package as Node does: in the folder's own node_modules, then in those above. */
function isInstallable(name: string, from: string, packages: LockedPackages): boolean {
  for (let folder = from; ; folder = posix.dirname(folder)) {
    if (posix.join(folder, "node_modules", name) in packages) return true;
    if (folder === "" || folder === ".") return false;
  }
}

/**
 * npm drops optional packages that the registry lacks without a word, and the next `npm ci` then refuses
 * the lock file: https://github.com/npm/cli/issues/9846
 */
function absentOptional(folder: string, locked: LockedPackage, packages: LockedPackages): readonly string[] {
  return Object.keys(locked.optionalDependencies ?? {})
    .filter((name) => !isInstallable(name, folder, packages))
    .map(
      (name) =>
        `${folder || "package.json"} wants ${name}, which has no entry: take a version that is complete`,
    );
}

/** What is wrong with a lock file, one sentence each. */
export function lockFindings(packages: LockedPackages): readonly string[] {
  const findings: string[] = [];
  for (const [folder, locked] of Object.entries(packages)) {
    findings.push(...absentOptional(folder, locked, packages));
    if (locked.link || !/(^|\/)node_modules\//.test(folder)) continue;
    if (locked.integrity === undefined && !locked.inBundle) findings.push(`${folder} has no integrity`);
    // A host in the lock file ties every clone to the registry of whoever wrote it.
    if (locked.resolved !== undefined) findings.push(`${folder} is resolved to ${locked.resolved}`);
  }
  return findings;
}
