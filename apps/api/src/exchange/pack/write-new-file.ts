import { closeSync, createWriteStream, openSync, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { sync } from "../../store/engines/copy-database.ts";

/**
 * Writes a new file as its bytes come. It is there as a whole or not at all.
 *
 * @throws what `node:fs` says; `EEXIST` where there is a file already.
 */
export async function writeNewFile(file: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const half = `${file}.half`;
  // Claims the name, so that nobody's file is replaced in the end.
  closeSync(openSync(file, "wx"));
  try {
    rmSync(half, { force: true });
    await pipeline(chunks, createWriteStream(half, { flags: "wx" }));
    sync(half);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    rmSync(file, { force: true });
    throw error;
  }
}
