import { closeSync, constants, createReadStream, fstatSync, fsyncSync, openSync, writeSync } from "node:fs";
import { writtenWhole } from "./new-file.ts";

/**
 * The bytes of an ordinary file as they are asked for.
 *
 * @throws an error of `node:fs` where it cannot be opened, and one with the code `EINVAL` where it is no ordinary file.
 */
export function chunksOf(path: string): AsyncIterable<Uint8Array> {
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(fd).isFile()) return createReadStream(path, { fd });
  closeSync(fd);
  throw Object.assign(new Error("EINVAL"), { code: "EINVAL" });
}

/**
 * Writes a new file of any length as its bytes come, at once or not at all.
 *
 * @throws an error with the code `EEXIST` where there is one already, and as `node:fs` does.
 */
export function writeChunks(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  return writtenWhole(path, async (beside) => {
    const file = openSync(beside, "wx");
    try {
      for await (const chunk of chunks) writeAll(file, chunk);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  });
}

function writeAll(file: number, chunk: Uint8Array): void {
  for (let written = 0; written < chunk.byteLength; ) written += writeSync(file, chunk, written);
}
