import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A place where this implementation answers otherwise than was worked out by hand, and why. */
export interface KnownDifference {
  readonly difference: string;
  readonly why: string;
}

/** The differences that are written down in a file of `conformance/`. */
export function knownDifferencesIn(file: string): readonly KnownDifference[] {
  const path = resolve(import.meta.dirname, "../../../conformance", file);
  return JSON.parse(readFileSync(path, "utf8")) as readonly KnownDifference[];
}
