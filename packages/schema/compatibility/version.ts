import { highestLevel, type Level } from "./difference.ts";

/** A released version: three numbers. */
export type Version = readonly [major: number, minor: number, patch: number];

/** Reads `1.2.3`; anything else, pre-releases included, is an error. */
export function parseVersion(text: string): Version {
  const [, ...parts] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text) ?? [];
  const [major, minor, patch] = parts.map(Number);
  if (major === undefined || minor === undefined || patch === undefined) {
    throw new Error(`"${text}" is not a version of three numbers.`);
  }
  return [major, minor, patch];
}

/** Negative when the first version is the lower one, zero when they are the same. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** The version that a bump leads to. */
export function bumped(version: string, bump: Level | undefined): string {
  const [major, minor, patch] = parseVersion(version);
  if (bump === undefined) return version;
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/**
 * The bump that a change of this level asks for.
 *
 * From 1.0.0 on it is the level itself (semver.org). While the version is 0.x anything may still change, and the
 * usual rule holds, which `^0.1.0` in a manifest relies on: what breaks documents asks for 0.1 → 0.2, everything
 * else for 0.1.0 → 0.1.1.
 */
export function requiredBump(version: string, level: Level | undefined): Level | undefined {
  if (level === undefined || parseVersion(version)[0] > 0) return level;
  return level === "major" ? "minor" : "patch";
}

/** The bump that all pending changesets together lead to. */
export function pendingBump(types: readonly string[]): Level | undefined {
  return highestLevel(types.filter((type): type is Level => ["patch", "minor", "major"].includes(type)));
}
