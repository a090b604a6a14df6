import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Target = string | Readonly<Record<string, unknown>>;

/** A package that goes to the registry, as its manifest describes it. */
export interface PublishedPackage {
  readonly name: string;
  readonly folder: string;
  readonly exports: Readonly<Record<string, Target>>;
  /** Names of the commands it brings. */
  readonly commands: readonly string[];
}

export function readPublished(folder: string): PublishedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    name: string;
    exports: Record<string, Target>;
    bin?: Record<string, string>;
  };
  const { name, exports, bin = {} } = manifest;
  return { name, folder, exports, commands: Object.keys(bin) };
}

function hasCode(target: Target): boolean {
  if (typeof target === "string") return false;
  const { default: own, import: imported } = target;
  return typeof own === "string" || (typeof imported === "object" && "default" in (imported ?? {}));
}

/** The names under which a program finds a target: a `*` stands for every file that was built for it. */
function namesOf(key: string, target: Target, { name, folder }: PublishedPackage): readonly string[] {
  if (!key.includes("*") || typeof target === "string") return [name + key.slice(1)];
  const [before = "", after = ""] = String(target["types"] ?? "")
    .replace("./", "")
    .split("*");
  const found = globSync(`${before}*${after}`, { cwd: folder }).map((path) => path.replaceAll("\\", "/"));
  return found
    .map((path) => path.slice(before.length, path.length - after.length))
    .sort()
    .map((star) => name + key.slice(1).replace("*", star));
}

/** The names a program imports: entries with code behind them. */
export function codeEntries(published: PublishedPackage): readonly string[] {
  return Object.entries(published.exports)
    .filter(([, target]) => hasCode(target))
    .flatMap(([key, target]) => namesOf(key, target, published));
}

/** The keys of `exports` that a tool for types cannot look at: data, and patterns. */
export function untypedEntries({ exports }: PublishedPackage): readonly string[] {
  return Object.entries(exports)
    .filter(([key, target]) => typeof target === "string" || key.includes("*"))
    .map(([key]) => key);
}

/** The names a TypeScript program can take types from. */
export function typeEntries(published: PublishedPackage): readonly string[] {
  return Object.entries(published.exports)
    .filter(([, target]) => typeof target === "object")
    .flatMap(([key, target]) => namesOf(key, target, published));
}

/** Files that `exports` promises but the installed package does not have; a `*` must match at least one. */
export function absentFiles({ exports }: PublishedPackage, installed: string): readonly string[] {
  const promised = new Set<string>();
  const collect = (target: unknown, condition: string): void => {
    // For this repository alone: the sources are not in the package.
    if (condition === "source") return;
    if (typeof target === "string") promised.add(target);
    else if (typeof target === "object" && target !== null) {
      for (const [inner, value] of Object.entries(target)) collect(value, inner);
    }
  };
  for (const target of Object.values(exports)) collect(target, "");
  return [...promised].filter((file) => globSync(file, { cwd: installed }).length === 0);
}
