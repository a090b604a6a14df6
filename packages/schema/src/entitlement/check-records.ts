import type { CivicRecord } from "../../generated/types/model.ts";
import type { Finding } from "../findings/finding.ts";
import type { Fault } from "../structure/check.ts";
import { readingCheck } from "../structure/reading-check.ts";

/** The records that computations can read, and what is wrong with the others. */
export interface CheckedRecords {
  readonly records: readonly CivicRecord[];
  readonly findings: readonly Finding[];
}

/** Records found readable: plain data that nobody alters, so that one look is enough however often they are asked. */
const readable = new WeakSet<CivicRecord>();

/**
 * Sets aside, of what came from anywhere, what no computation can read as a record. Every computation does so first: one
 * malformed record never hides the others and never stops them. `navigate` and `equalTreatment` hand on the findings; of
 * `coverage`, `gaps` and `compare`, whose answers have no place for them, ask here. It does not replace validation: a
 * format, a length, a code or a member that the model does not know keeps nobody from reading the rest. Where only some
 * States are involved, the records of others are left out unlooked at.
 */
export function checkRecords(
  records: readonly unknown[],
  isInvolved: (jurisdiction: string) => boolean = () => true,
): CheckedRecords {
  const findings: Finding[] = [];
  const kept = listed(records).filter((record) => {
    const jurisdiction: unknown = record?.jurisdiction;
    if (typeof jurisdiction === "string" && !isInvolved(jurisdiction)) return false;
    if (readable.has(record)) return true;
    const obstacles = obstaclesIn(record);
    if (obstacles.length === 0) readable.add(record);
    else findings.push(...obstacles.map((fault) => ({ ...fault, ...idOf(record) })));
    return obstacles.length === 0;
  });
  return { records: kept, findings };
}

function listed(records: unknown): readonly CivicRecord[] {
  return Array.isArray(records) ? records : [];
}

function idOf(record: CivicRecord): Pick<Finding, "record"> {
  const id: unknown = record?.id;
  return typeof id === "string" ? { record: id } : {};
}

/** What no computation gets past. What stands under a name of another form than its map has is no member of it. */
function obstaclesIn(record: unknown): readonly Fault[] {
  return readingCheck("record")
    .faultsOf(record)
    .filter(({ code }) => code !== "wrong-key");
}
