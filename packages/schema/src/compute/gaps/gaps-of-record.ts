import type { CivicRecord } from "../../../generated/types/model.ts";
import type { GapKindCode } from "../../codelists/gap-kind.ts";
import type { Day } from "../../eligibility/calendar.ts";
import { deadEndsOf } from "../../pathways/dead-ends.ts";
import { handOversOf, hasOwner } from "../../pathways/hand-overs.ts";
import { isStale, lastSeen } from "../stale.ts";
import type { DescribedState } from "./described-state.ts";
import type { FoundGap } from "./gap.ts";
import { gapsOfWordsAndNumbers } from "./gaps-of-words-and-numbers.ts";

/** Gaps inside one record of a State, and of its description. */
export function gapsOfRecord(record: CivicRecord, described: DescribedState, today: Day): FoundGap[] {
  const { state, owner: ownerOf } = described;
  const { id } = record;
  const evidence = [id];
  const owner = ownerOf(record.publisher);
  const at = (kind: GapKindCode, pointer: string): FoundGap => ({
    id: "",
    kind,
    jurisdiction: state,
    record: id,
    pointer,
    evidence,
    owner,
  });
  const found: FoundGap[] = [];
  if (record.kind === "pathway") {
    for (const index of deadEndsOf(record)) found.push(at("pathway-dead-end", `/steps/${index}`));
    for (const handOver of handOversOf(record))
      if (!hasOwner(handOver)) found.push(at("hand-over-without-owner", `/transitions/${handOver.index}`));
  }
  const closed = closedToForeigners(record);
  if (closed) found.push(at("closed-to-foreigners", closed));
  if (isStale(lastSeen(record), today)) found.push(at("value-stale", "/asOf"));
  if (record.sources.length === 0) found.push(at("value-unsourced", "/sources"));
  found.push(...gapsOfWordsAndNumbers(record, described));
  return found;
}

function closedToForeigners(record: CivicRecord): string | undefined {
  if (record.kind === "compensation-scheme")
    return record.territorialScope?.foreignersOnTerritory === "excluded"
      ? "/territorialScope/foreignersOnTerritory"
      : undefined;
  if (record.kind !== "service" && record.kind !== "recognition-measure") return undefined;
  return record.eligibility?.foreignersOnTerritory === "excluded"
    ? "/eligibility/foreignersOnTerritory"
    : undefined;
}
