import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ofRecords } from "../generate/what-is-checked.ts";
import { isWellFormed } from "../src/eligibility/well-formed.ts";
import { isRecordKind } from "../src/records/kinds.ts";
import type { Fault } from "../src/structure/check.ts";
import { partsAlong } from "../src/structure/field-at.ts";
import { partCheck, recordCheck } from "../src/structure/model-checks.ts";
import { readingCheck } from "../src/structure/reading-check.ts";
import { mutated } from "./mutation.ts";
import { ordinarySituations } from "./ordinary-cases.ts";
import { realRecords } from "./real-records.ts";

const runs = { numRuns: 1000 };
const situations = ordinarySituations.map(({ situation }) => situation);

/** Of all that the model finds wrong with a record, what no computation gets past. */
function obstacles(document: unknown): readonly Fault[] {
  const faults = recordCheck().faultsOf(document);
  const kind: unknown = (document as { readonly kind?: unknown } | null)?.kind;
  return isRecordKind(kind) ? faults.filter((fault) => isObstacle(fault, kind)) : faults;
}

function isObstacle({ code, pointer }: Fault, kind: Parameters<typeof partsAlong>[0]): boolean {
  const parts = partsAlong(kind, pointer);
  if (code === "nested-too-deep" || code === "too-many-values") return true;
  if (parts.includes("Criterion")) return false;
  if (code === "unknown-code") return parts.at(-1) === "PhaseCode";
  if (code !== "missing-property") return code === "wrong-type" || code === "unknown-variant";
  const end = pointer.lastIndexOf("/");
  const holder = partsAlong(kind, pointer.slice(0, end)).at(-1) ?? "";
  return ofRecords.demands(holder, pointer.slice(end + 1), end === 0);
}

/** What a finding calls a form, and what it proposes, are matters of validation. */
const told = (faults: readonly Fault[]) => faults.map(({ code, pointer }) => ({ code, pointer }));

describe("what computations read", () => {
  test("of records is what the whole model says, without what keeps nobody from reading", () => {
    fc.assert(
      fc.property(mutated(realRecords), (document) => {
        const found = readingCheck("record").faultsOf(document);
        expect(told(found.filter(({ code }) => code !== "wrong-key"))).toEqual(told(obstacles(document)));
      }),
      runs,
    );
  });

  test("of situations is what the whole model says, without forms and codes that are told in words of their own", () => {
    const isTold = (pointer: string) => pointer === "/facts/event-region" || pointer.startsWith("/needs/");
    const isMisfit = ({ code, params, pointer }: Fault) => {
      if (isTold(pointer)) return true;
      return code === "too-long" ? params.maximum === 50 : code !== "wrong-format" && code !== "unknown-code";
    };
    fc.assert(
      fc.property(mutated(situations), (document) => {
        expect(told(readingCheck("situation").faultsOf(document))).toEqual(
          told(partCheck("Situation").faultsOf(document).filter(isMisfit)),
        );
      }),
      runs,
    );
  });

  test("of criteria is all, save that members which the model does not know do no harm", () => {
    const criteria = realRecords.flatMap((record) => ("criteria" in record && record.criteria) || []);
    fc.assert(
      fc.property(mutated(criteria), (document) => {
        const faults = partCheck("Criterion").faultsOf(document);
        expect(isWellFormed(document)).toBe(faults.every(({ code }) => code === "unknown-property"));
      }),
      runs,
    );
  });
});
