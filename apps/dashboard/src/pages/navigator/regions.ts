import type { CivicRecord, Criterion } from "@civic/schema";

/** The parts of a State that conditions name, and the rest of it; none where no condition asks. */
export function regionsOffered(
  records: readonly CivicRecord[],
  state: string | undefined,
): readonly string[] {
  if (state === undefined) return [];
  const named = records.flatMap((record) => {
    if (record.kind === "compensation-scheme") return record.criteria ? regionsIn(record.criteria) : [];
    if (record.kind !== "service" && record.kind !== "recognition-measure") return [];
    return record.eligibility?.criteria ? regionsIn(record.eligibility.criteria) : [];
  });
  const here = [...new Set(named)].filter((code) => code.startsWith(`${state}-`)).sort();
  return [...here, `${state}-elsewhere`];
}

function regionsIn(criterion: Criterion): readonly string[] {
  switch (criterion.op) {
    case "all":
    case "any":
      return criterion.of.flatMap(regionsIn);
    case "not":
      return regionsIn(criterion.of);
    case "code":
      return criterion.fact === "event-region" ? criterion.in : [];
    default:
      return [];
  }
}
