import type { Finding } from "@civic/schema";
import { type Selectable, sql } from "kysely";
import type { Engine } from "./engines/engine.ts";
import type { QuarantineTable } from "./engines/tables.ts";
import type { MirrorNotes, PeerState, Quarantined } from "./mirror-notes.ts";
import { hasRoomFor, type Room } from "./room.ts";
import { type Alone, atOnce } from "./writing/alone.ts";

/** Most that is kept of what one peer had refused. */
const room: Room = {
  ...{ table: "quarantine", column: "line" },
  ...{ entries: 1_000, bytes: 16 * 1024 * 1024 },
};

/** The notes of mirroring over either engine. */
export function createMirrorNotes({ kysely }: Pick<Engine, "kysely">, alone: Alone = atOnce): MirrorNotes {
  return {
    addedPeers: () => kysely.selectFrom("peer").selectAll().orderBy("url").execute(),
    addPeer: ({ url, settings }) =>
      alone(async () => {
        await kysely
          .insertInto("peer")
          .values({ url, settings })
          .onConflict((conflict) => conflict.column("url").doUpdateSet({ settings }))
          .execute();
      }),
    removePeer: (url) =>
      alone(async () => {
        const { numDeletedRows } = await kysely
          .deleteFrom("peer")
          .where("url", "=", url)
          .executeTakeFirstOrThrow();
        return numDeletedRows > 0;
      }),
    async stateOf(peer) {
      const row = await kysely
        .selectFrom("peer_state")
        .select("state")
        .where("peer", "=", peer)
        .executeTakeFirst();
      return row && (JSON.parse(row.state) as PeerState);
    },
    keepState: (given) =>
      alone(async () => {
        const state = JSON.stringify(given);
        await kysely
          .insertInto("peer_state")
          .values({ peer: given.peer, state })
          .onConflict((conflict) => conflict.column("peer").doUpdateSet({ state }))
          .execute();
      }),
    quarantine: (entry) => alone(() => quarantined(kysely, entry)),
    async waiting(peer, awaited) {
      if (awaited?.length === 0) return [];
      const rows = await kysely
        .selectFrom("quarantine")
        .selectAll()
        .where("peer", "=", peer)
        .where("awaits", "is not", null)
        .$if(awaited !== undefined, (query) => query.where("awaits", "in", awaited ?? []))
        .orderBy("id")
        .orderBy("version")
        .limit(room.entries)
        .execute();
      return rows.map(entryOf);
    },
    async release(peer, settled) {
      const ids = settled.map(({ id }) => id);
      if (ids.length === 0) return;
      const kept = await kysely
        .selectFrom("quarantine")
        .select(["id", "version", "hash"])
        .where("peer", "=", peer)
        .where("id", "in", ids)
        .execute();
      // What was taken was seldom refused before: then nothing is written.
      for (const { id, version, hash } of kept) {
        const isSettled = settled.some(
          (each) =>
            each.id === id &&
            each.version === Number(version) &&
            (each.hash === undefined || each.hash === hash),
        );
        if (isSettled) await alone(() => forget(kysely, { peer, id, version, hash }));
      }
    },
    async countQuarantined(peer) {
      const { count } = await kysely
        .selectFrom("quarantine")
        .select((select) => select.fn.countAll<number>().as("count"))
        .where("peer", "=", peer)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}

async function forget(
  kysely: Engine["kysely"],
  { peer, id, version, hash }: Pick<Quarantined, "peer" | "id" | "version" | "hash">,
): Promise<void> {
  await kysely
    .deleteFrom("quarantine")
    .where("peer", "=", peer)
    .where("id", "=", id)
    .where("version", "=", version)
    .where("hash", "=", hash)
    .execute();
}

async function quarantined(
  kysely: Engine["kysely"],
  { finding, awaits, ...entry }: Quarantined,
): Promise<"kept" | "known" | "full"> {
  const { peer, id, version, hash } = entry;
  const row = { ...entry, finding: JSON.stringify(finding), awaits: awaits ?? null };
  const known = await kysely
    .selectFrom("quarantine")
    .select(["finding", "awaits"])
    .where("peer", "=", peer)
    .where("id", "=", id)
    .where("version", "=", version)
    .where("hash", "=", hash)
    .executeTakeFirst();
  if (known !== undefined) {
    // What is refused again is mostly refused for the same reason: then nothing is written.
    if (known.finding === row.finding && known.awaits === row.awaits) return "known";
    await kysely
      .updateTable("quarantine")
      .set({ finding: row.finding, awaits: row.awaits })
      .where("peer", "=", peer)
      .where("id", "=", id)
      .where("version", "=", version)
      .where("hash", "=", hash)
      .execute();
    return "known";
  }
  if (!(await hasRoomFor(entry.line, room, { kysely, rows: sql`peer = ${peer}` }))) return "full";
  await kysely
    .insertInto("quarantine")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return "kept";
}

function entryOf({ finding, awaits, version, ...row }: Selectable<QuarantineTable>): Quarantined {
  return {
    ...row,
    version: Number(version),
    finding: JSON.parse(finding) as Finding,
    awaits: awaits ?? undefined,
  };
}
