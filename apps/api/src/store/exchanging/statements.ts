import type { KeyStatement, PublicKey, TrustedKey } from "@civic/schema/signatures";
import type { Engine } from "../engines/engine.ts";
import type { Held } from "../engines/writer.ts";
import type { ExchangeStore, StoredConfirmation } from "../exchange-store.ts";
import { addAuditEntry } from "./audit-line.ts";
import { writeLogLine } from "./log-line.ts";

type Statements = Pick<
  ExchangeStore,
  "state" | "statement" | "confirmations" | "countConfirmations" | "keys" | "trust"
>;

/** What keeping statements needs. */
export interface StatementOptions {
  readonly now: () => Date;
  /** Does a work in a transaction of its own while nobody else writes. */
  readonly held: <Value>(work: (held: Held) => Promise<Value>) => Promise<Value>;
}

/** Statements, and the keys that count by them. */
export function statements({ kysely, dialect }: Engine, { now, held }: StatementOptions): Statements {
  const { parameter } = dialect;

  async function isKnown({ run }: Held, hash: string): Promise<boolean> {
    const text = `select 1 from statement where hash = ${parameter(1)}`;
    return (await run({ name: "statement-known", text }, [hash])).length > 0;
  }

  /** Of two ways in which a key counts, that by another key is the weaker one. */
  const trustText = `insert into publisher_key (publisher, kid, key, trusted)
    values (${[1, 2, 3, 4].map(parameter).join(", ")}) on conflict (publisher, kid) do update set
    trusted = case when excluded.trusted = 'signed' then publisher_key.trusted else excluded.trusted end`;

  async function trustKey({ run }: Held, key: Omit<TrustedKey, "revoked">): Promise<void> {
    const { publisher, kid, trusted } = key;
    await run({ name: "trust", text: trustText }, [publisher, kid, JSON.stringify(key.key), trusted]);
  }

  return {
    state: (statement, audit) =>
      held(async (transaction) => {
        const { type, publisher, about, hash, jws } = statement;
        if (await isKnown(transaction, hash)) return false;
        const at = now().toISOString();
        const seq = await writeLogLine(transaction, dialect, {
          ...{ op: type, id: about, version: 0, digest: null, hash, at },
        });
        const text = `insert into statement (seq, type, publisher, about, hash, jws)
          values (${[1, 2, 3, 4, 5, 6].map(parameter).join(", ")})`;
        const values = [seq, type, publisher, about, hash, JSON.stringify(jws)];
        await transaction.run({ name: "state", text }, values);
        if (type === "key") {
          const { key } = JSON.parse(Buffer.from(jws.payload, "base64url").toString()) as KeyStatement;
          await trustKey(transaction, { publisher, kid: about, key, trusted: "signed" });
        }
        if (audit !== undefined) {
          const { action, caller, request } = audit;
          await addAuditEntry(transaction, dialect, [
            at,
            action,
            caller,
            about,
            null,
            hash,
            "added",
            request,
          ]);
        }
        return true;
      }),
    async statement(hash) {
      const row = await kysely
        .selectFrom("statement")
        .select(["type", "publisher", "about", "hash", "jws"])
        .where("hash", "=", hash)
        .executeTakeFirst();
      return row && { ...row, jws: JSON.parse(row.jws) };
    },
    async countConfirmations(publishers) {
      const { count } = await kysely
        .selectFrom(
          kysely
            .selectFrom("statement")
            .select(["about", "publisher"])
            .distinct()
            .where("type", "=", "confirmation")
            .$if(publishers !== undefined, (query) => query.where("publisher", "in", publishers ?? []))
            .as("confirmed"),
        )
        .select((select) => select.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    async confirmations({ record, publishers }, most) {
      const rows = await kysely
        .selectFrom("statement")
        .leftJoin("record_version", (join) =>
          join.onRef("record_version.id", "=", "statement.about").on("record_version.is_latest", "=", 1),
        )
        .select(["type", "statement.publisher", "about", "statement.hash", "jws", "version", "digest"])
        .where("type", "=", "confirmation")
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("statement as newer")
                .select("newer.seq")
                .where("newer.type", "=", "confirmation")
                .whereRef("newer.about", "=", "statement.about")
                .whereRef("newer.publisher", "=", "statement.publisher")
                .whereRef("newer.seq", ">", "statement.seq"),
            ),
          ),
        )
        .$if(record !== undefined, (query) => query.where("about", "=", record ?? ""))
        .$if(publishers !== undefined, (query) => query.where("statement.publisher", "in", publishers ?? []))
        .orderBy("about")
        .orderBy("statement.publisher")
        .limit(most)
        .execute();
      return rows.map(
        ({ version, digest, jws, ...row }): StoredConfirmation => ({
          ...{ ...row, jws: JSON.parse(jws) },
          ...(version !== null && digest !== null && { latest: { version, digest } }),
        }),
      );
    },
    async keys() {
      const rows = await kysely
        .selectFrom("publisher_key")
        .leftJoin("statement", (join) =>
          join
            .on("statement.type", "=", "revocation")
            .onRef("statement.about", "=", "publisher_key.kid")
            .onRef("statement.publisher", "=", "publisher_key.publisher"),
        )
        .select(({ fn }) => [
          "publisher_key.publisher",
          "publisher_key.kid",
          "publisher_key.key",
          "publisher_key.trusted",
          fn.count<number>("statement.seq").as("revocations"),
        ])
        .groupBy([
          "publisher_key.publisher",
          "publisher_key.kid",
          "publisher_key.key",
          "publisher_key.trusted",
        ])
        .orderBy("publisher_key.publisher")
        .orderBy("publisher_key.kid")
        .execute();
      return rows.map(({ revocations, key, ...row }) => ({
        ...row,
        key: JSON.parse(key) as PublicKey,
        revoked: Number(revocations) > 0,
      }));
    },
    trust: (key) => held((transaction) => trustKey(transaction, key)),
  };
}
