import { sql } from "kysely";
import type { Engine } from "./engines/engine.ts";
import type { ExchangeNotes } from "./exchange-notes.ts";
import { hasRoomFor, type Room } from "./room.ts";
import type { Alone } from "./writing/alone.ts";

/** Most evidence that is kept. */
const room: Room = {
  ...{ table: "disagreement", column: "canonical" },
  ...{ entries: 1_000, bytes: 64 * 1024 * 1024 },
};

/** What the notes need. */
export interface NoteOptions {
  readonly now: () => Date;
  readonly alone: Alone;
}

/** The notes over either engine. */
export function createExchangeNotes({ kysely }: Engine, { now, alone }: NoteOptions): ExchangeNotes {
  const notes: ExchangeNotes = {
    async disagree(disagreement) {
      const { id, version, offered, canonical } = disagreement;
      const known = await kysely
        .selectFrom("disagreement")
        .select("id")
        .where("id", "=", id)
        .where("version", "=", version)
        .where("offered", "=", offered)
        .executeTakeFirst();
      if (known !== undefined) return "known";
      if (!(await hasRoomFor(canonical, room, { kysely }))) return "full";
      const row = { ...disagreement, at: now().toISOString() };
      await kysely
        .insertInto("disagreement")
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return "new";
    },
    disagreements: () =>
      kysely
        .selectFrom("disagreement")
        .select(["id", "version", "stored", "offered", "canonical", "origin"])
        .orderBy("id")
        .orderBy("version")
        .execute(),
    async writerOf(id, version) {
      const row = await kysely
        .selectFrom("record_version")
        .select("written_by")
        .where("id", "=", id)
        .where("version", "=", version)
        .executeTakeFirst();
      return row?.written_by ?? null;
    },
    async usageOf(peer) {
      const row = await kysely
        .selectFrom("peer_usage")
        .select("bytes")
        .where("peer", "=", peer)
        .executeTakeFirst();
      return Number(row?.bytes ?? 0);
    },
    async addUsage(peer, bytes) {
      await kysely
        .insertInto("peer_usage")
        .values({ peer, bytes })
        .onConflict((conflict) =>
          conflict.column("peer").doUpdateSet({ bytes: sql<number>`peer_usage.bytes + ${bytes}` }),
        )
        .execute();
    },
    async loadedFolder(folder) {
      const row = await kysely
        .selectFrom("loaded_folder")
        .select(["mark", "revision", "report"])
        .where("folder", "=", folder)
        .executeTakeFirst();
      return row && { ...row, revision: Number(row.revision) };
    },
    async rememberFolder(folder, loaded) {
      await kysely
        .insertInto("loaded_folder")
        .values({ folder, ...loaded })
        .onConflict((conflict) => conflict.column("folder").doUpdateSet({ ...loaded }))
        .execute();
    },
  };
  return {
    ...notes,
    disagree: (disagreement) => alone(() => notes.disagree(disagreement)),
    addUsage: (peer, bytes) => alone(() => notes.addUsage(peer, bytes)),
    rememberFolder: (folder, loaded) => alone(() => notes.rememberFolder(folder, loaded)),
  };
}
