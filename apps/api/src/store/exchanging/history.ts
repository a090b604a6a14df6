import { versionLimit } from "@civic/schema";
import type { Engine } from "../engines/engine.ts";
import type { Row } from "../engines/statement.ts";
import type { ExchangeStore, VersionSummary } from "../exchange-store.ts";
import { sealOf } from "../proving/stored-record.ts";
import { sealColumns } from "../versions/version-entry.ts";

/** Above every version. */
const beyondAll = versionLimit + 1;

/** What a record was, and when. */
export function history({
  dialect: { parameter },
  read,
}: Pick<Engine, "dialect" | "read">): Pick<ExchangeStore, "versionsOf" | "versionsBefore" | "versionAt"> {
  const seals = sealColumns.map((column) => `v.${column}`).join(", ");
  const summaries = `select v.version, v.digest, v.status, l.at, ${seals} from record_version v join log l on l.seq = v.seq
    where v.id = ${parameter(1)}`;
  const versions = { name: "versions", text: `${summaries} order by v.version` };
  const before = {
    name: "versions-before",
    text: `${summaries} and v.version < ${parameter(2)} order by v.version desc limit ${parameter(3)}`,
  };
  const heldAt = {
    name: "version-at",
    text: `select max(v.version) as version from record_version v join log l on l.seq = v.seq
      where v.id = ${parameter(1)} and l.at <= ${parameter(2)}`,
  };
  return {
    versionsOf: async (id) => (await read(versions, [id])).map(summaryOf),
    versionsBefore: async (id, { before: above = beyondAll, limit }) =>
      (await read(before, [id, above, limit])).map(summaryOf),
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
