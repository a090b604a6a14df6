import type { Config } from "./config/config.ts";
import { openReader } from "./store/proving/open-reader.ts";
import { isSound, verifyStore } from "./store/proving/verify-store.ts";
import type { Flaw } from "./store/soundness.ts";

const words: Readonly<Record<Flaw, string>> = {
  bytes: "its bytes have changed: they no longer have the digest that they were stored with",
  log: "the log of the store has another version, another digest or nothing in its place",
  record: "its bytes are no record",
  head: "its publisher, kind, jurisdiction or status was changed beside its bytes",
  latest: "the mark that says which version is the latest is wrong",
};

const cure =
  "A damaged version is mended as soon as its publisher sends it again, the node starts with the file that holds it, " +
  "or a peer that has it is pulled from. Nothing else mends the rest: put a backup of the store in its place.";

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
    const found = await verifyStore(reader, ({ id, version, flaws }) =>
      write(`  ${id}, version ${version}: ${flaws.map((flaw) => words[flaw]).join("; ")}`),
    );
    for (const line of found.structure) write(`  ${line}`);
    if (found.missing > 0)
      write(`  Versions that the log of the store names and that are gone: ${found.missing}`);
    if (!found.endsRight) write("  The log of the store does not end where it should.");
    const sound = isSound(found);
    write(
      sound
        ? `Versions read: ${found.versions}. All are sound.`
        : `Versions read: ${found.versions}. Damaged: ${found.flawed}. ${cure}`,
    );
    return sound;
  } catch (error) {
    write(`  The store cannot be read any further: ${(error as Error).message}. Put a backup in its place.`);
    return false;
  } finally {
    await reader.close();
  }
}
