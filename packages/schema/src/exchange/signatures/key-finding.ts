import { type Finding, finding } from "../../findings/finding.ts";
import { importedKey } from "./imported-key.ts";
import { type PublicKey, thumbprintOf } from "./public-key.ts";

/**
 * Why what has the form of a key is none (a pair of numbers that is no point of the curve), or not the one with this
 * thumbprint; `undefined` where it is.
 */
export async function keyFinding(
  key: PublicKey,
  place: readonly PropertyKey[],
  kid?: string,
): Promise<Finding | undefined> {
  if (!(await isPoint(key))) return finding("key-invalid", place, {});
  const actual = await thumbprintOf(key);
  if (kid === undefined || kid === actual) return undefined;
  return finding("thumbprint-mismatch", place, { expected: kid, actual });
}

/** Whether the two numbers of a key are a point of its curve. */
export async function isPoint(key: PublicKey): Promise<boolean> {
  try {
    await importedKey(key);
    return true;
  } catch {
    return false;
  }
}
