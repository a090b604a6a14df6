import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, validateSet } from "@civic/schema";
import { gaps } from "@civic/schema/compute";
import { type RecordFile as FolderFile, readRecordFolder } from "@civic/schema/folder";
import type { Ledger, RecordFile, State } from "./state.ts";

type Found = State["findings"][number];

/**
 * Reads every folder of `data/` in the order of the names. The day on which gaps are weighed is the newest one that a
 * ledger was checked on, so that pages change with the data only. Throws where a record is not valid.
 */
export function readStates(data: string): readonly State[] {
  const files = readRecordFolder(data);
  const folders = [...new Set(files.map(({ path }) => path.split("/")[0] ?? ""))];
  const read = folders.map((folder) => ({
    folder,
    files: files.filter(({ path }) => path.startsWith(`${folder}/`)).map((file) => validRecord(data, file)),
    ...readLedger(join(data, folder, "ledger.json")),
  }));
  const records = read.flatMap(({ files }) => files.map(({ record }) => record));
  const between = validateSet(records).flatMap(ofRecord());
  const found = gaps(records, { today: newestCheck(read) });
  return read.map(({ folder, files, ...rest }) => {
    const ids = new Set(files.map(({ record }) => record.id));
    return {
      folder,
      files,
      ...rest,
      findings: [
        ...files.flatMap(({ findings }) => findings),
        ...between.filter(({ record }) => ids.has(record)),
      ],
      gaps: found.filter(({ jurisdiction }) => jurisdiction === folder),
    };
  });
}

/** A file below the folder of a State that is no valid record: no page can be written from it. */
export class UnreadableRecord extends Error {
  override readonly name = "UnreadableRecord";

  constructor(path: string) {
    super(`${path} is no valid record, so no page is written from it. “npm run check” says what is wrong.`);
  }
}

function validRecord(
  data: string,
  { path, admitted, findings }: FolderFile,
): RecordFile & Pick<State, "findings"> {
  if (!admitted) throw new UnreadableRecord(join(data, path));
  const record = admitted.view;
  return { path: path.slice(path.indexOf("/") + 1), record, findings: findings.flatMap(ofRecord(record.id)) };
}

function ofRecord(id?: string): (finding: Finding) => Found[] {
  return (finding) => {
    const record = finding.record ?? id;
    return record === undefined ? [] : [{ ...finding, record }];
  };
}

function readLedger(path: string): Pick<State, "ledger"> {
  return existsSync(path) ? { ledger: JSON.parse(readFileSync(path, "utf8")) as Ledger } : {};
}

function newestCheck(states: readonly Pick<State, "ledger">[]): string {
  const newest = states
    .flatMap(({ ledger }) => ledger?.lastChecked ?? [])
    .sort()
    .at(-1);
  if (newest === undefined) throw new Error("no ledger says when it was last checked");
  return newest;
}
