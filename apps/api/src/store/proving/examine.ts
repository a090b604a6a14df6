import type { CivicRecord } from "@civic/schema";
import type { Dialect } from "../engines/dialect.ts";
import type { Row, Statement } from "../engines/statement.ts";
import type { Tables } from "../engines/tables.ts";
import type { Seal } from "../seal.ts";
import type { Examined, Flaw, VersionName } from "../soundness.ts";
import { isOfLaterModel, readableRecordIn } from "../versions/model-view.ts";
import { sealColumns } from "../versions/version-entry.ts";
import { digestOfBytes, sealOf } from "./stored-record.ts";

const columns = [
  "id",
  "version",
  "seq",
  "publisher",
  "kind",
  "jurisdiction",
  "slug",
  "status",
  "digest",
  "is_latest",
  "written_by",
  ...sealColumns,
] as const satisfies readonly (keyof Tables["record_version"])[];

/** The next version in the order of the log, with all that it must agree with. */
export function examinedStatement({ parameter, canonicalColumn }: Dialect): Statement {
  return {
    name: "examine",
    text: `select ${columns.map((column) => `v.${column}`).join(", ")}, ${canonicalColumn}, l.id as log_id, l.version as log_version, l.digest as log_digest,
        (select max(o.version) from record_version o where o.id = v.id) as newest,
        (select o.seq from record_version o where o.id = v.id and o.is_latest = 1) as found
      from record_version v left join log l on l.seq = v.seq
      where v.seq > ${parameter(1)} order by v.seq limit 1`,
  };
}

/** Looks at a row of {@link examinedStatement}. */
export function examined(row: Row): Examined {
  const canonical = row.canonical as string | Uint8Array<ArrayBuffer>;
  const bytes = typeof canonical === "string" ? Buffer.from(canonical) : canonical;
  const { id, version, digest } = row as unknown as VersionName;
  return {
    id,
    version,
    digest,
    seq: Number(row.seq),
    bytes: bytes.byteLength,
    flaws: flawsOf(row, bytes),
    writtenBy: row.written_by as string | null,
  };
}

function flawsOf(row: Row, canonical: Uint8Array<ArrayBuffer>): readonly Flaw[] {
  const flaws: Flaw[] = [];
  const isWhole = digestOfBytes(canonical) === row.digest;
  if (!isWhole) flaws.push("bytes");
  if (row.log_digest !== row.digest || row.log_id !== row.id || row.log_version !== row.version)
    flaws.push("log");
  if ((row.is_latest === 1) !== (row.version === row.newest)) flaws.push("latest");
  else if (row.is_latest === 1 && row.found !== row.seq) flaws.push("index");
  if (!isWhole) return flaws;
  if (!isSealed(sealOf(row), canonical)) flaws.push("seal");
  const record = readableRecordIn({ canonical }) ?? laterRecordIn(canonical);
  if (record === undefined) flaws.push("record");
  else if (!agrees(row, record)) flaws.push("head");
  return flaws;
}

/** Whether what was signed is the bytes of a version. Whose signature it is was looked at when it came. */
function isSealed(seal: Seal | undefined, canonical: Uint8Array<ArrayBuffer>): boolean {
  if (seal === undefined) return true;
  return digestOfBytes(`${seal.protected}.${Buffer.from(canonical).toString("base64url")}`) === seal.hash;
}

/** Of a model that this node does not know it can tell the head, which every model has. */
function laterRecordIn(canonical: Uint8Array<ArrayBuffer>): CivicRecord | undefined {
  return isOfLaterModel({ canonical })
    ? (JSON.parse(new TextDecoder().decode(canonical)) as CivicRecord)
    : undefined;
}

function agrees(row: Row, record: CivicRecord): boolean {
  const { id, version, publisher, kind, jurisdiction, status } = record;
  const said = { id, version, publisher, kind, jurisdiction, status, slug: id?.split("/").at(-1) };
  return Object.entries(said).every(([column, value]) => row[column] === value);
}
