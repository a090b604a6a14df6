import { markedName } from "@civic/schema/words";
import type { Request } from "../../command.ts";
import { diffLines } from "../../diff/diff-lines.ts";
import { type RecordDifference, recordDifference } from "../../diff/record-difference.ts";
import type { SetPlan } from "./plan-set.ts";

/** What a set changes at a node, record by record. */
export function setDifferences({ planned }: Pick<SetPlan, "planned">): readonly RecordDifference[] {
  return planned.flatMap(({ there, after }) => recordDifference(after.view.id, there, after) ?? []);
}

/** The same in words, with what stays as it is. */
export function setLines(
  plan: SetPlan,
  differences: readonly RecordDifference[],
  request: Request,
): readonly string[] {
  const { page, language } = request;
  const own = language.own.publishSet;
  const views = new Map(plan.planned.map(({ after }) => [after.view.id, after.view] as const));
  const nameOf = (id: string) => {
    const view = views.get(id);
    return view && markedName(view.name, language);
  };
  return [
    ...diffLines(differences, nameOf, request),
    ...(plan.same > 0 ? [page.faint(own.same(plan.same))] : []),
    ...(plan.missing.length > 0 ? [own.missing(plan.missing.length, firstIds(plan))] : []),
  ];
}

/** Most ids that are named. */
const mostNamed = 5;

function firstIds({ missing }: SetPlan): string {
  const ids = missing.slice(0, mostNamed).map(({ view }) => view.id);
  return [...ids, ...(missing.length > mostNamed ? ["…"] : [])].join(", ");
}
