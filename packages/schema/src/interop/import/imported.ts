import { admitDocument } from "../../admission/admit.ts";
import type { Finding } from "../../findings/finding.ts";
import type { RecordKind } from "../../records/kinds.ts";
import type { LossReport } from "../loss.ts";

/** A record that was made of something else, a draft until somebody has looked at it. */
export interface ImportedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** What it was made of: `services.csv:7`, `#/contents/3`. */
  readonly from: string;
  readonly document: Readonly<Record<string, unknown>>;
  /** What is wrong with it, or to be asked. */
  readonly findings: readonly Finding[];
}

/** A field that records need and the source does not say: it is asked for, never made up. */
export interface AskedField {
  /** The kind; `record` where every kind needs it. */
  readonly kind: RecordKind | "record";
  /** The member, to be given under the constants of that kind in the mapping. */
  readonly member: string;
  /** In how many records it is missing. */
  readonly records: number;
  /** The first of them. */
  readonly first: string;
}

/** What was made of a source. */
export interface Imported {
  /** None where it is not known whose records they are, or in which language. */
  readonly records: readonly ImportedRecord[];
  readonly asked: readonly AskedField[];
  /** What would have the id of a record before it, and became none. */
  readonly twice: readonly Pick<ImportedRecord, "id" | "from">[];
  readonly report: LossReport;
}

/** A record as it is made, before it is looked at. */
export interface Draft {
  readonly kind: RecordKind;
  readonly from: string;
  readonly document: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** Members without which there is no id, or no text. */
const first = ["publisher", "jurisdiction", "language"] as const;

/** Looks at the records that were made, and asks for what they lack. */
export function imported(
  drafts: readonly Draft[],
  report: LossReport,
  known: Readonly<Record<string, unknown>>,
): Imported {
  const ids = new Set<string>();
  const [once, again] = [[] as Draft[], [] as Draft[]];
  for (const draft of drafts) {
    (ids.has(draft.document.id) ? again : once).push(draft);
    ids.add(draft.document.id);
  }
  const records = once.map(({ kind, from, document }): ImportedRecord => {
    const findings = admitDocument(document).findings;
    return { id: document.id, kind, from, document, findings };
  });
  const unknown = first.filter((member) => known[member] === undefined);
  const asked = new Map<string, AskedField>();
  for (const { id, kind, findings } of records)
    for (const member of findings.flatMap(missingMember)) {
      const name = headMembers.has(member) ? "record" : kind;
      const before = asked.get(`${name}/${member}`);
      asked.set(`${name}/${member}`, {
        kind: name,
        member,
        first: before?.first ?? id,
        records: (before?.records ?? 0) + 1,
      });
    }
  return {
    records: unknown.length > 0 ? [] : records,
    asked: [
      ...unknown.map(
        (member): AskedField => ({ kind: "record", member, records: records.length, first: "" }),
      ),
      ...asked.values(),
    ],
    twice: again.map(({ from, document }) => ({ id: document.id, from })),
    report,
  };
}

/** What every kind needs, so that it is asked for once. */
const headMembers: ReadonlySet<string> = new Set(["asOf", "quality", "sources", "provenance"]);

/** The member of the record itself that a finding says is missing. */
export function missingMember({ code, pointer }: Finding): readonly string[] {
  const member = pointer.slice(1);
  return code === "missing-property" && !member.includes("/") ? [member] : [];
}
