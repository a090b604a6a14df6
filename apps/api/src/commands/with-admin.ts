import { CannotStart } from "../cannot-start.ts";
import type { Config } from "../config/config.ts";
import { type AdminOptions, type AdminStore, openAdmin } from "../store/open-admin.ts";

/**
 * Does a work with the store of the settings, and closes it.
 *
 * @throws {CannotStart} where the store cannot be used, or the node beside writes for so long that it was not to be had.
 */
export async function withAdmin<Value>(
  { dataFolder, databaseUrl }: Pick<Config, "dataFolder" | "databaseUrl">,
  work: (store: AdminStore) => Promise<Value>,
  { mayBegin }: Pick<AdminOptions, "mayBegin"> = {},
): Promise<Value> {
  const store = await openAdmin({ dataFolder, databaseUrl, mayBegin });
  const { dialect, place } = store.engine;
  try {
    return await work(store);
  } catch (error) {
    if (!dialect.isUnavailable(error)) throw error;
    throw new CannotStart(
      `${place} is not to be had at the moment: ${(error as Error).message}. Try again in a while.`,
      { cause: error },
    );
  } finally {
    await store.close();
  }
}
