import type { Config } from "./config/config.ts";
import { openReader } from "./store/proving/open-reader.ts";
import { isSound, type Verification, verifyStore } from "./store/proving/verify-store.ts";
import type { Flaw } from "./store/soundness.ts";

const words: Readonly<Record<Flaw, string>> = {
  bytes: "its bytes have changed: they no longer have the digest that they were stored with",
  log: "the log of the store has another version, another digest or nothing in its place",
  seal: "what is kept of its signature does not belong to its bytes",
  record: "its bytes are no record",
  head: "its publisher, kind, jurisdiction or status was changed beside its bytes",
  latest: "the mark that says which version is the latest is wrong",
  index: "it is not found by its name",
};

/**
 * Reads the whole store of a node and says what is not as it must be, in lines for a person. Nothing is changed; the
 * node may run meanwhile.
 *
 * @returns whether everything is sound.
 * @throws {CannotStart} where there is no store.
 */
export async function verify(
  { dataFolder, databaseUrl }: Pick<Config, "dataFolder" | "databaseUrl">,
  write: (line: string) => void,
): Promise<boolean> {
  const reader = await openReader({ dataFolder, databaseUrl });
  try {
    write(reader.place);
    const found = await verifyStore(reader, ({ id, version, flaws, writtenBy }) =>
      write(
        `  ${JSON.stringify(id).slice(1, -1)}, version ${version}: ${flaws.map((flaw) => words[flaw]).join("; ")}` +
          (writtenBy === null ? "" : ` (written by ${writtenBy})`),
      ),
    );
    for (const line of found.structure) write(`  ${line}`);
    if (found.unreadable > 0) write(`  Places of the log at which nothing can be read: ${found.unreadable}`);
    if (found.missing > 0)
      write(`  Versions that the log of the store names and that are gone: ${found.missing}`);
    if (!found.endsRight) write("  The log of the store does not end where it should.");
    const sound = isSound(found);
    write(
      sound
        ? `Versions read: ${found.versions}. All are sound.`
        : `Versions read: ${found.versions}. Damaged: ${found.flawed}. ${advice(found)}`,
    );
    return sound;
  } catch (error) {
    write(`  The store cannot be read any further: ${(error as Error).message}`);
    write(withBackup);
    return false;
  } finally {
    await reader.close();
  }
}

const withBackup = "Stop the node and put a backup in place; keep a copy of what is there until then.";

/** What helps: bytes of single versions are mended by whoever has them; what lies around them is not. */
function advice({ flawed, unreadable, missing, endsRight, structure }: Verification): string {
  if (unreadable + missing + structure.length > 0 || !endsRight || flawed === 0) return withBackup;
  return (
    "A damaged version is mended as soon as its publisher sends it again, the node starts with the file that holds it, " +
    "or a peer that has it is pulled from. Where that does not help, put a backup in place."
  );
}
