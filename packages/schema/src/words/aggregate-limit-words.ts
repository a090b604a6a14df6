import type { CivicRecord, CompensationScheme, Limit } from "../../generated/types/model.ts";
import { limitWords } from "./amount-words.ts";
import { markedText } from "./localised.ts";
import { periodWords } from "./period-words.ts";
import type { Phrasing } from "./phrasing.ts";

type AggregateLimit = NonNullable<CompensationScheme["aggregateLimits"]>[number];

/** A limit for all victims together: “at most €1,000,000,000 a year for all victims together”. */
export function aggregateLimitLine({ limit, per, valid }: AggregateLimit, phrasing: Phrasing): string {
  const { together } = phrasing.words.figures;
  const said = limit ? statedLimit(limit, per, phrasing) : together.sumNotKnown;
  const when = valid && periodWords(valid, phrasing);
  return when === undefined ? said : `${said} (${when})`;
}

function statedLimit(limit: Limit, per: AggregateLimit["per"], phrasing: Phrasing): string {
  const { together } = phrasing.words.figures;
  return limit.kind === "none" ? together.none : together[per](limitWords(limit, phrasing));
}

/** Beside a sum: that it may be paid in part only, where the scheme has a limit for all victims together, and what then. */
export function cutLines(record: CivicRecord | undefined, phrasing: Phrasing): readonly string[] {
  if (record?.kind !== "compensation-scheme") return [];
  const { words } = phrasing;
  return (record.aggregateLimits ?? [])
    .filter(({ limit }) => limit?.kind !== "none")
    .map((each) => {
      const after = each.ifReached ? words.clock.joiner + markedText(each.ifReached, phrasing) : "";
      return words.figures.mayBeCut(aggregateLimitLine(each, phrasing) + after);
    });
}
