import { type Finding, validateSet } from "@civic/schema";
import type { RecordFile } from "../input/read-records.ts";

/** A finding, and the file in which it is. */
export interface PlacedFinding {
  readonly path: string;
  /** The State in whose folder the file stands. */
  readonly state: string;
  readonly finding: Finding;
}

/** What is wrong with each file alone, with its place in the folder, and with all of them together. */
export function placedFindings(files: readonly RecordFile[], folder: string): PlacedFinding[] {
  const fileOf = new Map(files.flatMap((file) => (file.record ? [[file.record.id, file] as const] : [])));
  const alone = files.flatMap((file) => file.findings.map((finding) => ({ ...placeOf(file), finding })));
  const together = validateSet([...files].flatMap(({ record }) => record ?? [])).map((finding) => {
    const file = fileOf.get(finding.record ?? "");
    return { ...(file ? placeOf(file) : { path: folder, state: "" }), finding };
  });
  return [...alone, ...together];
}

const placeOf = ({ path, state }: RecordFile) => ({ path, state });
