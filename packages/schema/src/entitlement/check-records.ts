import type { CivicRecord } from "../../generated/types/model.ts";
import type { Finding } from "../findings/finding.ts";
import { isRecordKind, type RecordKind } from "../records/kinds.ts";
import type { Fault } from "../structure/check.ts";
import { partsAlong } from "../structure/field-at.ts";
import { recordCheck } from "../structure/model-checks.ts";

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

function obstaclesIn(record: CivicRecord): readonly Fault[] {
  const faults = recordCheck().faultsOf(record);
  const kind: unknown = record?.kind;
  return isRecordKind(kind) ? faults.filter((fault) => isObstacle(fault, kind)) : faults;
}

/** Whether no computation gets past a fault: a value is missing, or of another type than is read there. */
function isObstacle({ code, pointer }: Fault, kind: RecordKind): boolean {
  const parts = partsAlong(kind, pointer);
  if (notWhole.has(code)) return true;
  // Criteria are asked one by one whether they can be weighed.
  if (parts.includes("Criterion")) return false;
  if (code === "unknown-code") return parts.at(-1) === "PhaseCode";
  return code === "missing-property" ? isNeeded(kind, pointer) : obstructive.has(code);
}

/** What is out of bounds, or has more faults than are listed, is not looked at in all its parts. */
const notWhole = new Set<string>(["nested-too-deep", "too-many-values", "findings-not-listed"]);

const obstructive = new Set<string>(["wrong-type", "unknown-variant"]);

/** Whether computations read a member without looking whether it is there. */
function isNeeded(kind: RecordKind, pointer: string): boolean {
  const end = pointer.lastIndexOf("/");
  const member = pointer.slice(end + 1);
  const holder = partsAlong(kind, pointer.slice(0, end)).at(-1);
  return end === 0 ? !unread.has(member) : needed.has(`${holder}.${member}`);
}

/** Members that every record, or every one of a kind, must have, and that no computation reads. */
const unread = new Set(
  "schemaVersion version language quality schemeType providers issuedBy instrument summary".split(" "),
);

/** The same inside records: the part, or the record, and the member of it or of a value in it that is no part. */
const needed = new Set([
  "Amount.method",
  "Amount.value",
  "Amount.min",
  "Amount.max",
  "CompensationScheme.type",
  "GuidelineRequirement.id",
  "GuidelineRequirement.needs",
  "Limit.kind",
  "Limit.money",
  "Money.amount",
  "Money.currency",
  "NationalSystem.need",
  "NationalSystem.phase",
  "NationalSystem.level",
  "PathwayStep.id",
  "PathwayStep.phase",
  "PathwayTransition.from",
  "Provenance.sources",
  "Source.id",
]);
