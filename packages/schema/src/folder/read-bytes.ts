import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** The bytes of a file, or why there are none. */
export type FileBytes =
  | { readonly type: "bytes"; readonly bytes: Uint8Array }
  | { readonly type: "not-regular" }
  | { readonly type: "too-large" };

/**
 * Reads an ordinary file of at most `limit` bytes. Never waits for a pipe that nobody writes to, and never reads on
 * in a file that grows. What fits into `room` is read there, and stands only until that is read into again.
 *
 * @throws an error of `node:fs` where the file cannot be opened or read.
 */
export function readBytes(path: string, limit: number, room?: Uint8Array): FileBytes {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(file);
    if (!found.isFile()) return { type: "not-regular" };
    if (found.size > limit) return { type: "too-large" };
    // One byte more than it should have tells whether it has grown meanwhile.
    let bytes = room !== undefined && found.size < room.byteLength ? room : new Uint8Array(found.size + 1);
    let size = 0;
    for (;;) {
      const count = readSync(file, bytes, size, bytes.byteLength - size, null);
      if (count === 0) return { type: "bytes", bytes: bytes.subarray(0, size) };
      size += count;
      if (size > limit) return { type: "too-large" };
      if (size === bytes.byteLength) {
        const wider = new Uint8Array(Math.min(size * 2, limit + 1));
        wider.set(bytes);
        bytes = wider;
      }
    }
  } finally {
    closeSync(file);
  }
}
