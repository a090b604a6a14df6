import { type CallerKey, type CallerKeys, mostCallerKeys, type Scope } from "./caller-keys.ts";
import type { Engine } from "./engines/engine.ts";
import type { Row, Statement } from "./engines/statement.ts";

/** The keys of callers over either engine. */
export function createCallerKeys({ kysely, read }: Pick<Engine, "kysely" | "read">): CallerKeys {
  return {
    list: async () => (await read(listStatement, [])).map(keyOf),
    async add({ digest, jurisdictions, kinds, createdAt, lastDay, ...key }) {
      const { count } = await kysely
        .selectFrom("caller_key")
        .select((select) => select.fn.countAll<number>().as("count"))
        .where("revoked_at", "is", null)
        .executeTakeFirstOrThrow();
      if (Number(count) >= mostCallerKeys) return "full";
      const { numInsertedOrUpdatedRows: added } = await kysely
        .insertInto("caller_key")
        .values({
          name: key.name,
          publisher: key.publisher,
          jurisdictions: writeScope(jurisdictions),
          kinds: writeScope(kinds),
          digest: digest.toString("hex"),
          created_at: createdAt,
          last_day: lastDay ?? null,
          revoked_at: null,
        })
        .onConflict((conflict) => conflict.column("name").doNothing())
        .executeTakeFirstOrThrow();
      return Number(added) === 1 ? "added" : "name-taken";
    },
    async revoke(name, at) {
      const { numUpdatedRows } = await kysely
        .updateTable("caller_key")
        .set({ revoked_at: at })
        .where("name", "=", name)
        .where("revoked_at", "is", null)
        .executeTakeFirstOrThrow();
      if (Number(numUpdatedRows) === 1) return { revokedAt: at, isNew: true };
      const row = await kysely
        .selectFrom("caller_key")
        .select("revoked_at")
        .where("name", "=", name)
        .executeTakeFirst();
      return row === undefined ? undefined : { revokedAt: String(row.revoked_at), isNew: false };
    },
  };
}

const listStatement: Statement = {
  name: "caller-keys",
  text: `select name, publisher, jurisdictions, kinds, digest, created_at, last_day, revoked_at from caller_key
    order by coalesce(revoked_at, '~') desc, name limit ${mostCallerKeys}`,
};

function keyOf(row: Row): CallerKey {
  return {
    name: String(row.name),
    publisher: String(row.publisher),
    jurisdictions: readScope(String(row.jurisdictions)),
    kinds: readScope(String(row.kinds)),
    digest: Buffer.from(String(row.digest), "hex"),
    createdAt: String(row.created_at),
    ...(row.last_day !== null && { lastDay: String(row.last_day) }),
    ...(row.revoked_at !== null && { revokedAt: String(row.revoked_at) }),
  };
}

function writeScope(scope: Scope): string {
  return scope === "every" ? "*" : scope.join(",");
}

function readScope(text: string): Scope {
  return text === "*" ? "every" : text.split(",");
}
