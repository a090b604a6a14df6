import { join } from "node:path";
import { type CivicRecord, type CoverageCell, coverage, type RecordKind, type RecordOf } from "@civic/schema";
import { readRecordFolder } from "@civic/schema/folder";

const folder = join(import.meta.dirname, "../../../data");

/** The compiled records of this repository, as a node serves them. */
export const realRecords: readonly CivicRecord[] = readRecordFolder(folder)
  .flatMap(({ admitted }) => admitted?.view ?? [])
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The records of one kind, of one State or of all. */
export function realOf<Kind extends RecordKind>(
  kind: Kind,
  jurisdiction?: string,
): readonly RecordOf<Kind>[] {
  return realRecords.filter(
    (record): record is RecordOf<Kind> =>
      record.kind === kind && (jurisdiction === undefined || record.jurisdiction === jurisdiction),
  );
}

/** One record by its id. */
export function realRecord<Kind extends RecordKind>(kind: Kind, id: string): RecordOf<Kind> {
  const record = realOf(kind).find((one) => one.id === id);
  if (record === undefined) throw new Error(`data/ has no record ${id}`);
  return record;
}

/** The coverage that a node derives from them. */
export const realCoverage: readonly CoverageCell[] = coverage(realRecords).map((cell) => ({
  ...cell,
  limits: [...cell.limits],
  records: [...cell.records],
}));
