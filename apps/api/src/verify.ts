import type { Config } from "./config/config.ts";
import { openReader } from "./store/proving/open-reader.ts";
import { isSound, verifyStore } from "./store/proving/verify-store.ts";
import type { Flaw } from "./store/soundness.ts";

const words: Readonly<Record<Flaw, string>> = {
  bytes: "its bytes do not have its digest",
  log: "the log knows another",
  record: "its bytes are no record",
  head: "it is found by what its bytes do not say",
  latest: "it is wrongly marked as latest or not",
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
    const found = await verifyStore(reader, ({ id, version, flaws }) =>
      write(`  ${id}, version ${version}: ${flaws.map((flaw) => words[flaw]).join("; ")}`),
    );
    for (const line of found.structure) write(`  ${line}`);
    if (found.missing > 0) write(`  ${found.missing} entries of the log have no version`);
    if (!found.endsRight) write("  the log goes on after its last position");
    const sound = isSound(found);
    write(
      sound
        ? `${found.versions} versions, all sound.`
        : `${found.versions} versions, ${found.flawed} of them damaged. Start the node with its records, or pull from a peer that has them, and what they hold is mended; or put a backup in place.`,
    );
    return sound;
  } catch (error) {
    write(`  the store cannot be read on: ${(error as Error).message}`);
    return false;
  } finally {
    await reader.close();
  }
}
