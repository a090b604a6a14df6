import { type Finding, finding, grouped, validateSet } from "@civic/schema";
import type { RecordFile } from "../input/read-records.ts";

/** A finding, and the file in which it is. */
export interface PlacedFinding {
  readonly path: string;
  /** The State in whose folder the file stands. */
  readonly state: string;
  readonly finding: Finding;
  /** The other files that it is about. */
  readonly others?: readonly string[];
}

/** What is wrong with each file alone, with its place in the folder, and with all of them together. */
export function placedFindings(files: readonly RecordFile[], folder: string): PlacedFinding[] {
  const alone = files.flatMap((file) => file.findings.map((finding) => ({ ...placeOf(file), finding })));
  const holding = files.flatMap((file) => (file.record ? [{ file, record: file.record }] : []));
  const byId = grouped(holding, ({ record }) => record.id);
  // Where files share an id, the first stands for it in the set, so that nothing is said of it twice.
  const firsts = [...byId.values()].flatMap(([first]) => first ?? []);
  const together = validateSet(firsts.map(({ record }) => record)).map((finding) => {
    const file = byId.get(finding.record ?? "")?.[0]?.file;
    return { ...(file ? placeOf(file) : { path: folder, state: "" }), finding };
  });
  const twice = [...byId].flatMap(([id, of]) =>
    sharing(
      id,
      of.map(({ file }) => file),
    ),
  );
  return [...alone, ...twice, ...together];
}

/** An id that several files have: said in each of them, with the others. */
function sharing(id: string, files: readonly RecordFile[]): PlacedFinding[] {
  if (files.length < 2) return [];
  return files.map((file) => ({
    ...placeOf(file),
    finding: { ...finding("record-id-twice", ["id"], { id }), record: id },
    others: files.filter((other) => other !== file).map(({ path }) => path),
  }));
}

const placeOf = ({ path, state }: RecordFile) => ({ path, state });
