import type { Digest } from "@civic/schema";
import { sql } from "kysely";
import type { Engine } from "./engine.ts";

/** Two texts of one version of a record: the one that is served, and the one that somebody else offers. */
export interface Disagreement {
  readonly id: string;
  readonly version: number;
  /** Digest of what is served. */
  readonly stored: Digest;
  /** Digest of what was offered, and its canonical text: the evidence. */
  readonly offered: Digest;
  readonly canonical: string;
  /** Where it was offered: the address of a peer, or the path of a file. */
  readonly origin: string;
}

/** A folder as it was loaded: while nothing has changed, its report still holds. */
export interface LoadedFolder {
  /** Stands for every byte of it, and for the rules that it was judged by. */
  readonly mark: string;
  /** Position of the log then. */
  readonly revision: number;
  readonly report: string;
}

/** What the exchange with files and other nodes remembers, beside the records. */
export interface ExchangeNotes {
  /** Keeps evidence of a contradiction; `full` where there is no room for more of it. */
  disagree(disagreement: Disagreement): Promise<"new" | "known" | "full">;
  /** The contradictions that are kept, in the order of the ids. */
  disagreements(): Promise<readonly Disagreement[]>;
  /** Who wrote a version that is here: a key by its name, a peer by its address, `folder`; `null` where nobody knows. */
  writerOf(id: string, version: number): Promise<string | null>;
  /** Bytes of what a peer has had stored. */
  usageOf(peer: string): Promise<number>;
  addUsage(peer: string, bytes: number): Promise<void>;
  loadedFolder(folder: string): Promise<LoadedFolder | undefined>;
  rememberFolder(folder: string, loaded: LoadedFolder): Promise<void>;
}

/** Most evidence that is kept: nobody may fill the disk by contradicting. */
export const evidenceRoom = { disagreements: 1_000, characters: 64 * 1024 * 1024 };

/** The notes over either engine. */
export function createExchangeNotes(
  { kysely }: Engine,
  { now }: { readonly now: () => Date },
): ExchangeNotes {
  return {
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
      const used = await kysely
        .selectFrom("disagreement")
        .select((select) => [
          select.fn.countAll<number>().as("count"),
          sql<number | null>`sum(length(canonical))`.as("characters"),
        ])
        .executeTakeFirstOrThrow();
      const isFull =
        Number(used.count) >= evidenceRoom.disagreements ||
        Number(used.characters ?? 0) + canonical.length > evidenceRoom.characters;
      if (isFull) return "full";
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
}
