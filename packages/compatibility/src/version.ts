import { highestLevel, type Level } from "./difference.ts";

function parsed(text: string): readonly [number, number, number] {
  const [, major, minor, patch] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text) ?? [];
  if (major === undefined) throw new Error(`"${text}" is not a version of three numbers.`);
  return [Number(major), Number(minor), Number(patch)];
}

/** Negative when the first version is the lower one, zero when they are the same. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parsed(a), parsed(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The version that a bump leads to. */
export function bumped(version: string, bump: Level | undefined): string {
  const [major, minor, patch] = parsed(version);
  if (bump === undefined) return version;
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/**
 * The lowest version that a change of this level may be released under.
 *
 * From 1.0.0 on the level is the bump (semver.org). While the version is 0.x the rule holds that `^0.1.0` in a
 * manifest relies on: what hurts old documents asks for 0.1 → 0.2, everything else for 0.1.0 → 0.1.1.
 */
export function requiredVersion(released: string, level: Level | undefined): string {
  if (level === undefined || parsed(released)[0] > 0) return bumped(released, level);
  return bumped(released, level === "major" ? "minor" : "patch");
}

/** The bump that changesets together lead to; `none` leads to none. */
export function pendingBump(types: readonly string[]): Level | undefined {
  return highestLevel(types.filter((type): type is Level => ["patch", "minor", "major"].includes(type)));
}
