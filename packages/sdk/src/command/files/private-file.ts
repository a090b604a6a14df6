import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/** The bytes of a file that is to be read by its owner alone, or why there are none. */
export type PrivateBytes =
  | { readonly type: "bytes"; readonly bytes: Uint8Array }
  | { readonly type: "not-regular" }
  | { readonly type: "too-large" }
  /** Others than its owner may read or write it. */
  | { readonly type: "exposed"; readonly mode: string };

/** What others than the owner may do (POSIX). */
const others = 0o077;

/**
 * Reads a file that nobody but its owner may read or write. What was opened is what is judged, so that nothing can be put
 * into its place between.
 *
 * @throws an error of `node:fs` where the file cannot be opened or read.
 */
export function readPrivate(path: string, limit: number): PrivateBytes {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return { type: "not-regular" };
    // Windows keeps who may read a file elsewhere, and tells 0666 of every one.
    if (process.platform !== "win32" && (found.mode & others) !== 0)
      return { type: "exposed", mode: (found.mode & 0o777).toString(8).padStart(4, "0") };
    if (found.size > limit) return { type: "too-large" };
    return { type: "bytes", bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}
