import {
  type Finding,
  finding,
  findingsOnDay,
  grouped,
  isLostReference,
  nearest,
  validateSet,
} from "@civic/schema";
import type { RecordFile } from "../input/read-records.ts";

/** A finding, and the file in which it is. */
export interface PlacedFinding {
  readonly path: string;
  /** The State in whose folder the file stands. */
  readonly state: string;
  readonly finding: Finding;
  /** The other files that it is about. */
  readonly others?: readonly string[];
  /** Ids that are there, of which one was most likely meant. */
  readonly meant?: readonly string[];
}

/** Where the files stand, and the day on which they are looked at. */
interface Looked {
  readonly folder: string;
  readonly today: string;
}

/** What is wrong with each file alone, with its place in the folder, with its dates today, and with all of them together. */
export function placedFindings(files: readonly RecordFile[], { folder, today }: Looked): PlacedFinding[] {
  const alone = files.flatMap((file) =>
    [...file.findings, ...(file.record ? findingsOnDay(file.record, today) : [])].map((finding) => ({
      ...placeOf(file),
      finding,
    })),
  );
  const holding = files.flatMap((file) => (file.record ? [{ file, record: file.record }] : []));
  const byId = grouped(holding, ({ record }) => record.id);
  // Where files share an id, the first stands for it in the set, so that nothing is said of it twice.
  const firsts = [...byId.values()].flatMap(([first]) => first ?? []);
  const named = files.flatMap((file) => (file.id === undefined ? [] : [{ file, id: file.id }]));
  const there = [...new Set(named.map(({ id }) => id))];
  const records = firsts.map(({ record }) => record);
  const together = validateSet(records, { there }).map((finding, index) => {
    const file = byId.get(finding.record ?? "")?.[0]?.file;
    const meant = index < mostProposed ? nearestIds(finding, there) : [];
    return {
      ...(file ? placeOf(file) : { path: folder, state: "" }),
      finding,
      ...(meant.length > 0 && { meant }),
    };
  });
  const twice = [...grouped(named, ({ id }) => id)].flatMap(([id, of]) =>
    sharing(
      id,
      of.map(({ file }) => file),
    ),
  );
  return [...alone, ...twice, ...together];
}

/** Most findings for which all ids are looked through. */
const mostProposed = 50;

/** Of a reference that leads nowhere: ids of the same kind that are there and differ little. */
function nearestIds(finding: Finding, there: readonly string[]): readonly string[] {
  if (!isLostReference(finding)) return [];
  const { reference } = finding.params;
  const kind = reference.split("/")[1];
  return nearest(
    reference,
    there.filter((id) => id.split("/")[1] === kind),
  );
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
