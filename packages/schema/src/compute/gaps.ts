import { isMember } from "../codelists/country-group-members.ts";
import type { GapKindCode } from "../codelists/gap-kind.ts";
import type { NeedCode } from "../codelists/need.ts";
import { type PhaseCode, phase as phaseList } from "../codelists/phase.ts";
import { type Day, plus } from "../eligibility/calendar.ts";
import { jsonPointer } from "../parts/json-pointer.ts";
import type { Guideline } from "../records/guideline.ts";
import type { NationalSystem } from "../records/national-system.ts";
import type { CivicRecord } from "../records/record.ts";
import { borderHasOwner } from "../rules/border-has-owner.ts";
import { isFollowUp } from "../rules/phase-order.ts";
import { stepLeadsOn } from "../rules/step-leads-on.ts";
import { type CoverageCell, coverage } from "./coverage.ts";

/** One hole in the assistance that a State describes, or in its description; to be exported and tracked. */
export interface Gap {
  /** The same gap has the same id every time. */
  readonly id: string;
  readonly kind: GapKindCode;
  /** State concerned: ISO 3166-1 alpha-2, lower case. */
  readonly jurisdiction: string;
  readonly need?: NeedCode;
  readonly phase?: PhaseCode;
  /** Id of the record in which it was found. */
  readonly record?: string;
  /** Where in that record (JSON Pointer). */
  readonly pointer?: string;
  /** The text that asks for what is missing. */
  readonly guideline?: { readonly record: string; readonly requirement: string };
  /** Language that is missing (BCP 47). */
  readonly language?: string;
  /** Ids of the records that come nearest. */
  readonly evidence: readonly string[];
  /** Who can close it: the publisher of the record, and the bodies that lead victim assistance. */
  readonly owner: { readonly publisher: string; readonly organisations: readonly string[] };
}

/** What a search for gaps needs beside the records. */
export interface GapOptions {
  /** Calendar date of today, `YYYY-MM-DD`. */
  readonly today: Day;
}

type Found = Omit<Gap, "id" | "owner"> & { readonly publisher: string };

/** How long a record may stand unchecked before it is stale. */
const fresh = "P2Y";

/**
 * Every gap of every State that has records, in a stable order. What no record says is reported as a gap of the
 * description; it does not prove that the State gives nothing.
 */
export function gaps(records: readonly CivicRecord[], { today }: GapOptions): Gap[] {
  const active = records.filter(({ status }) => status === "active");
  const systems = new Map(
    active.flatMap((record) =>
      record.kind === "national-system" ? [[record.jurisdiction, record] as const] : [],
    ),
  );
  const cells = cellsByState(coverage(active));
  const found = [
    ...active.flatMap((record) =>
      record.kind === "guideline" ? unanswered(record, { systems, cells, today }) : [],
    ),
    ...[...systems.values()].flatMap((system) => coverageGaps(system, cells.get(system.jurisdiction) ?? [])),
    ...active.flatMap((record) => recordGaps(record, { system: systems.get(record.jurisdiction), today })),
  ];
  return found
    .map(({ publisher, ...gap }) => ({
      id: idOf(gap),
      ...gap,
      owner: { publisher, organisations: systems.get(gap.jurisdiction)?.authorities ?? [] },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function idOf({
  jurisdiction,
  kind,
  need,
  phase,
  record,
  pointer,
  guideline,
  language,
}: Omit<Found, "publisher">): string {
  const parts = [
    jurisdiction,
    kind,
    need,
    phase,
    guideline?.record,
    guideline?.requirement,
    record,
    pointer,
    language,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

function cellsByState(cells: readonly CoverageCell[]): Map<string, CoverageCell[]> {
  const byState = new Map<string, CoverageCell[]>();
  for (const cell of cells) {
    const known = byState.get(cell.jurisdiction);
    if (known) known.push(cell);
    else byState.set(cell.jurisdiction, [cell]);
  }
  return byState;
}

const answering = new Set<string>(["full", "partial"]);

interface Asked {
  readonly systems: ReadonlyMap<string, NationalSystem>;
  readonly cells: ReadonlyMap<string, readonly CoverageCell[]>;
  readonly today: Day;
}

/** What a guideline asks of the States it addresses and none of their records answers, need by need. */
function unanswered(guideline: Guideline, { systems, cells, today }: Asked): Found[] {
  const states = [...systems.keys()].filter((state) => addresses(guideline, state, today));
  return states.flatMap((state) => {
    const own = cells.get(state) ?? [];
    const answered = new Set(
      own
        .filter(({ level }) => answering.has(level))
        .flatMap(({ need, phase }) => [need, `${need} ${phase}`]),
    );
    return guideline.requirements.flatMap(({ id, needs, phases = [undefined] }) =>
      needs.flatMap((need) =>
        phases
          .filter((phase) => !isAnswered(answered, need, phase))
          .map((phase) => ({
            kind: "requirement-unanswered" as const,
            jurisdiction: state,
            need,
            ...(phase && { phase }),
            guideline: { record: guideline.id, requirement: id },
            evidence: nearest(own, need),
            publisher: state,
          })),
      ),
    );
  });
}

/** A Union text addresses its members, one of the Council of Europe its own; others address every State. */
function addresses({ jurisdiction }: Guideline, state: string, today: Day): boolean {
  if (jurisdiction === "eu") return isMember("eu", state, today) === true;
  if (jurisdiction === "coe") return isMember("council-of-europe", state, today) === true;
  return state !== "eu";
}

const partsOfPhase = (phase: PhaseCode): PhaseCode[] =>
  phaseList.concepts.flatMap((each) => ("parent" in each && each.parent === phase ? [each.code] : []));

function isAnswered(answered: ReadonlySet<string>, need: NeedCode, phase: PhaseCode | undefined): boolean {
  if (phase === undefined) return answered.has(need);
  return [phase, ...partsOfPhase(phase)].some((each) => answered.has(`${need} ${each}`));
}

function nearest(cells: readonly CoverageCell[], need: NeedCode): string[] {
  return [...new Set(cells.filter((cell) => cell.need === need).flatMap(({ records }) => records))].sort();
}

/** Needs that are declared unmet, contradict the records, or lose their service after the emergency. */
function coverageGaps(system: NationalSystem, cells: readonly CoverageCell[]): Found[] {
  const { jurisdiction, publisher } = system;
  const followedUp = new Set(
    cells.flatMap(({ need, phase, level }) => (isFollowUp(phase) && answering.has(level) ? [need] : [])),
  );
  return cells.flatMap((cell) => {
    const { need, phase, level, records, declared } = cell;
    const common = { jurisdiction, need, phase, evidence: records, publisher };
    const found: Found[] = [];
    if (level === "none") found.push({ ...common, kind: "need-unmet" });
    if (declared) found.push({ ...common, kind: "declared-differs", record: system.id });
    if (phase === "emergency" && answering.has(level) && !followedUp.has(need) && lasts(need))
      found.push({ ...common, kind: "need-lost-at-border" });
    return found;
  });
}

/** Needs that end with the emergency are not lost when it ends. */
const endWithEmergency = new Set<NeedCode>([
  "safety-and-protection",
  "locating-and-reuniting-relatives",
  "victim-identification",
]);
const lasts = (need: NeedCode) => !endWithEmergency.has(need);

interface Around {
  readonly system: NationalSystem | undefined;
  readonly today: Day;
}

function recordGaps(record: CivicRecord, { system, today }: Around): Found[] {
  const { id, jurisdiction, publisher } = record;
  const at = (kind: GapKindCode, pointer: string): Found => ({
    kind,
    jurisdiction,
    record: id,
    pointer,
    evidence: [id],
    publisher,
  });
  const found: Found[] = [];
  if (record.kind === "pathway") {
    for (const { path } of stepLeadsOn.check(record, new Map()))
      found.push(at("pathway-dead-end", jsonPointer(path)));
    for (const { path } of borderHasOwner.check(record, new Map()))
      found.push(at("hand-over-without-owner", jsonPointer(path)));
  }
  const closed = closedToForeigners(record);
  if (closed) found.push(at("closed-to-foreigners", closed));
  if (isStale(record.asOf, today)) found.push(at("value-stale", "/asOf"));
  if (record.sources.length === 0) found.push(at("value-unsourced", "/sources"));
  const languages = system?.languages.filter((language) => !(language in record.name)) ?? [];
  return [...found, ...languages.map((language) => ({ ...at("translation-missing", "/name"), language }))];
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

/** Known to the month or the year, a record counts as checked on its last day. */
function isStale(asOf: string, today: Day): boolean {
  const until = plus(asOf.padEnd(10, "-12-31".slice(asOf.length - 4)), fresh);
  return until !== undefined && until < today;
}
