import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { CannotStart } from "../../cannot-start.ts";
import { isOfNode, sizeOf } from "../engines/database-file.ts";
import type { Engine } from "../engines/engine.ts";
import { openPostgres, placeOf } from "../engines/postgres-engine.ts";
import { sqliteDialect } from "../engines/sqlite-dialect.ts";
import type { Row } from "../engines/statement.ts";
import { formOf } from "../migrations/migrate.ts";
import { reasonOf } from "../reason-of.ts";

/** A store that is only read, whether or not a node runs over it. */
export interface StoreReader extends Pick<Engine, "dialect" | "read" | "place"> {
  /** What the engine itself finds wrong, in its words; nothing where it has no such look. */
  ownFindings(): readonly string[];
  close(): Promise<void>;
}

/**
 * Opens a store of the form of this version without changing anything in it.
 *
 * @throws {CannotStart} where there is none, none that can be read, or one of another form.
 */
export async function openReader({
  dataFolder,
  databaseUrl,
}: {
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
}): Promise<StoreReader> {
  const [reader, setting] =
    databaseUrl === undefined
      ? [embedded(join(dataFolder, "civic.sqlite")), "CIVIC_DATA"]
      : [server(databaseUrl), "DATABASE_URL"];
  try {
    const form = await readableForm(reader);
    if (form === "this") return reader;
    throw new CannotStart(`${setting}: ${reader.place}: ${whyNot[form]}`);
  } catch (error) {
    await reader.close();
    throw error instanceof CannotStart
      ? error
      : new CannotStart(`${setting}: cannot read the ${reader.place}: ${reasonOf(error)}.`, { cause: error });
  }
}

const whyNot = {
  none: "it holds nothing of a node yet. Start the node, which begins its store there.",
  earlier:
    "it has the form of an earlier version of the node. Start the node of this version once, which brings it to its form; " +
    "or use the civic-node of that version.",
  later: "it was written by a later version of the node. Use the civic-node of that version.",
} as const;

/** Where not even the form can be read, the rest may be: what is damaged is told of then. */
async function readableForm(reader: StoreReader): ReturnType<typeof formOf> {
  try {
    return await formOf(reader);
  } catch (error) {
    if (reader.dialect.isDamaged(error)) return "this";
    throw error;
  }
}

function embedded(file: string): StoreReader {
  if ((sizeOf(file) ?? 0) === 0) {
    const what = sizeOf(file) === undefined ? `there is no ${file}` : `${file} is empty`;
    throw new CannotStart(`CIVIC_DATA: ${what}. Put a backup in its place.`);
  }
  if (!isOwn(file)) throw new CannotStart(`CIVIC_DATA: ${file} is the database of another program.`);
  const database = new DatabaseSync(file, { readOnly: true });
  return {
    dialect: sqliteDialect,
    place: `embedded store, ${file}`,
    read: async ({ text }, values) =>
      database.prepare(text).all(...(values as SQLInputValue[])) as readonly Row[],
    ownFindings() {
      try {
        const rows = database.prepare("pragma integrity_check(20)").all();
        return rows.map((row) => String(row.integrity_check)).filter((found) => found !== "ok");
      } catch (error) {
        return [(error as Error).message];
      }
    },
    close: async () => database.close(),
  };
}

/** @throws {CannotStart} where nothing at all can be read. */
function isOwn(file: string): boolean {
  try {
    return isOfNode(file);
  } catch (error) {
    const { message } = error as Error;
    throw new CannotStart(`CIVIC_DATA: cannot read ${file}: ${message}. Put a backup in its place.`, {
      cause: error,
    });
  }
}

function server(url: string): StoreReader {
  // The server itself refuses whatever would change something.
  const options = new URL(url);
  options.searchParams.set("options", "-c default_transaction_read_only=on");
  const engine = openPostgres(options.href, () => undefined);
  return { ...engine, place: placeOf(url), ownFindings: () => [] };
}
