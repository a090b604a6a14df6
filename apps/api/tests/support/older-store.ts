import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { openPostgres } from "../../src/store/engines/postgres-engine.ts";
import { openSqlite } from "../../src/store/engines/sqlite-engine.ts";
import { migrate } from "../../src/store/migrations/migrate.ts";
import type { NewVersion } from "../../src/store/store.ts";
import { entryOf } from "../../src/store/versions/version-entry.ts";
import type { StorePlace } from "./test-store.ts";

/** Makes a store of the form that it had after a step, with versions as the node of that time wrote them. */
export async function olderStore(
  { dataFolder, databaseUrl }: StorePlace,
  step: string,
  versions: readonly NewVersion[],
): Promise<void> {
  mkdirSync(dataFolder, { recursive: true });
  const engine =
    databaseUrl === undefined
      ? openSqlite(join(dataFolder, "civic.sqlite"))
      : openPostgres(databaseUrl, () => undefined);
  try {
    await migrate(engine, step);
    const { kysely, dialect } = engine;
    for (const [index, entry] of versions.map(entryOf).entries()) {
      const seq = index + 1;
      const { id, version, publisher, kind, jurisdiction, slug, status, digest, canonical, facets } = entry;
      await sql`update record_version set is_latest = 0 where id = ${id}`.execute(kysely);
      await sql`insert into record_version
        (seq, id, version, publisher, kind, jurisdiction, slug, status, digest, is_latest, canonical)
        values (${seq}, ${id}, ${version}, ${publisher}, ${kind}, ${jurisdiction}, ${slug}, ${status}, ${digest}, 1,
          ${canonical})`.execute(kysely);
      await sql`insert into log (seq, id, version, digest, op, at) values
        (${seq}, ${id}, ${version}, ${digest}, ${entry.op}, '2026-01-01T00:00:00.000Z')`.execute(kysely);
      await sql`update log_position set seq = ${seq}`.execute(kysely);
      for (const need of facets.needs)
        await sql`insert into record_need (seq, need) values (${seq}, ${need})`.execute(kysely);
      const words = `'${facets.words.join(" ")}'`;
      await sql`insert into record_text (${sql.raw(dialect.wordsKey)}, words)
        values (${seq}, ${sql.raw(dialect.wordsEntry(words))})`.execute(kysely);
    }
  } finally {
    await engine.close();
  }
}
