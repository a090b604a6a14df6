import type { CivicRecord, CoverageCell, NeedCode, Pathway, PhaseCode, Service } from "@civic/schema";
import { type HandOver, handOversOf } from "@civic/schema/compute";
import { topNeeds } from "../../records/need-tree.ts";
import { stageOf } from "../../records/phase-tree.ts";

/** A hand-over with the pathway that it is of. */
export interface BoardHandOver extends HandOver {
  readonly pathway: Pathway;
}

/** What carries people from the emergency over to the follow-up in one State. */
export function handOversIn(pathways: readonly Pathway[], state: string): readonly BoardHandOver[] {
  return pathways
    .filter(({ jurisdiction }) => jurisdiction === state)
    .flatMap((pathway) => handOversOf(pathway).map((handOver) => ({ ...handOver, pathway })));
}

/** The official languages of a State; none where no record says them. */
export function officialLanguages(records: readonly CivicRecord[], state: string): readonly string[] {
  const systems = records.filter((record) => record.kind === "national-system");
  return [
    ...new Set(systems.filter((each) => each.jurisdiction === state).flatMap(({ languages }) => languages)),
  ];
}

/** Services of a State that are recorded as answering in a language. */
export function servicesIn(
  records: readonly CivicRecord[],
  state: string,
  language: string,
): readonly Service[] {
  return servicesOf(records, state).filter((service) => {
    const spoken = [
      ...(service.languages?.tags ?? []),
      ...(service.contacts ?? []).flatMap((contact) => contact.languages ?? []),
    ];
    return spoken.some((tag) => tag === language || tag === "mul");
  });
}

/** Services of a State that interpret or translate, or that call an interpreter. */
export function interpreting(records: readonly CivicRecord[], state: string): readonly Service[] {
  const need: NeedCode = "interpretation-and-translation";
  return servicesOf(records, state).filter(({ needs, languages }) => {
    const offered = languages?.interpretation;
    return needs.includes(need) || offered === "offered" || offered === "on-request";
  });
}

function servicesOf(records: readonly CivicRecord[], state: string): readonly Service[] {
  return records.filter(
    (record): record is Service => record.kind === "service" && record.jurisdiction === state,
  );
}

/** The needs that no record answers in one phase: said by a source, or known to nobody. */
export interface Unanswered {
  readonly phase: PhaseCode;
  readonly none: readonly NeedCode[];
  readonly unknown: readonly NeedCode[];
}

/** The needs of one State that nobody answers in a stage, none of its phases and none of the finer needs either. */
export function unansweredIn(cells: readonly CoverageCell[], state: string, phase: PhaseCode): Unanswered {
  const own = cells.filter((cell) => cell.jurisdiction === state && stageOf(cell.phase) === phase);
  const levels = (need: NeedCode) => own.filter((cell) => cell.need === need).map(({ level }) => level);
  const open = topNeeds.filter(
    (need) => !levels(need).some((level) => ["full", "partial", "answered-above"].includes(level)),
  );
  return {
    phase,
    none: open.filter((need) => levels(need).includes("none")),
    unknown: open.filter((need) => !levels(need).includes("none")),
  };
}
