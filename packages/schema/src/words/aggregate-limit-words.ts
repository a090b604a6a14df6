import type { CivicRecord, CompensationScheme, Limit } from "../../generated/types/model.ts";
import { limitWords } from "./amount-words.ts";
import { markedText } from "./localised.ts";
import { partyLine } from "./party-words.ts";
import { periodWords } from "./period-words.ts";
import type { Phrasing } from "./phrasing.ts";
import type { StepSources } from "./step-sources.ts";

type AggregateLimit = NonNullable<CompensationScheme["aggregateLimits"]>[number];

/** A limit for all victims together: “at most €1,000,000,000 a year for all victims together”. */
export function aggregateLimitLine({ limit, per, valid }: AggregateLimit, phrasing: Phrasing): string {
  const { together } = phrasing.words.figures;
  const said = limit ? statedLimit(limit, per, phrasing) : together.sumNotKnown[per];
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

/** Who pays up to where, a line for each limit that has layers: “paid by: first €50,000,000: insurers; up to …: reinsurers”. */
export function layerLines(
  record: CivicRecord | undefined,
  sources: Pick<StepSources, "record">,
  phrasing: Phrasing,
): readonly string[] {
  if (record?.kind !== "compensation-scheme") return [];
  const { words } = phrasing;
  return (record.aggregateLimits ?? []).flatMap(({ layers = [] }) => {
    const said = layers.map((layer, index) => {
      const who = partyLine(layer.bornBy, sources, phrasing) ?? words.figures.layers.unnamed;
      return layerWords(layer.upTo, { who, isFirst: index === 0 }, phrasing);
    });
    return said.length === 0 ? [] : [words.figures.layers.all(said.join(words.clock.joiner))];
  });
}

function layerWords(
  upTo: Limit | undefined,
  { who, isFirst }: { readonly who: string; readonly isFirst: boolean },
  phrasing: Phrasing,
): string {
  const { layers } = phrasing.words.figures;
  if (upTo === undefined) return layers.notSaid(who);
  if (upTo.kind === "none") return isFirst ? who : layers.above(who);
  return layers[isFirst ? "first" : "next"](limitWords(upTo, phrasing), who);
}
