import type { Engine } from "../engines/engine.ts";
import type { Row } from "../engines/statement.ts";
import type { ExchangeStore, VersionSummary } from "../exchange-store.ts";
import { sealOf } from "../proving/stored-record.ts";
import { sealColumns } from "../versions/version-entry.ts";

/** What a record was, and when. */
export function history({
  dialect: { parameter },
  read,
}: Pick<Engine, "dialect" | "read">): Pick<ExchangeStore, "versionsOf" | "versionAt"> {
  const seals = sealColumns.map((column) => `v.${column}`).join(", ");
  const versions = {
    name: "versions",
    text: `select v.version, v.digest, v.status, l.at, ${seals} from record_version v join log l on l.seq = v.seq
      where v.id = ${parameter(1)} order by v.version`,
  };
  const heldAt = {
    name: "version-at",
    text: `select max(v.version) as version from record_version v join log l on l.seq = v.seq
      where v.id = ${parameter(1)} and l.at <= ${parameter(2)}`,
  };
  return {
    versionsOf: async (id) => (await read(versions, [id])).map(summaryOf),
    async versionAt(id, at) {
      const [row] = await read(heldAt, [id, at]);
      return (row?.version as number | null) ?? undefined;
    },
  };
}

function summaryOf(row: Row): VersionSummary {
  const { version, digest, status, at } = row as unknown as VersionSummary;
  return { version, digest, status, at, seal: sealOf(row) };
}
