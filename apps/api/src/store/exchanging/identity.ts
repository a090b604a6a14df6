import { randomBytes } from "node:crypto";
import type { Engine } from "../engines/engine.ts";
import type { ExchangeStore } from "../exchange-store.ts";
import { type Alone, atOnce } from "../writing/alone.ts";

type IdentityNotes = Pick<ExchangeStore, "identity" | "renewEpoch" | "compact">;

/** Which life of the store this is, and how far its log was compacted. */
export function identityNotes(
  { kysely, read }: Pick<Engine, "kysely" | "read">,
  alone: Alone = atOnce,
): IdentityNotes {
  const statement = { name: "identity", text: "select epoch, secret, compacted from node_state" };
  return {
    async identity() {
      const [row] = await read(statement, []);
      return {
        epoch: String(row?.epoch),
        secret: Buffer.from(String(row?.secret), "base64url"),
        compacted: Number(row?.compacted),
      };
    },
    renewEpoch: () =>
      alone(async () => {
        await kysely
          .updateTable("node_state")
          .set({ epoch: randomBytes(32).toString("base64url") })
          .execute();
      }),
    compact: (before) =>
      alone(async () => {
        // Never back, and never beyond the end of the log.
        await kysely
          .updateTable("node_state")
          .from("log_position")
          .set({ compacted: before })
          .where("node_state.compacted", "<", before)
          .where("log_position.seq", ">=", before)
          .execute();
      }),
  };
}
