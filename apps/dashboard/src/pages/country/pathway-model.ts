import type {
  CivicRecord,
  CompensationScheme,
  Organisation,
  PathwayStep,
  RecognitionMeasure,
  Service,
} from "@civic/schema";

/** What a reference inside a pathway can lead to. */
export interface PathwayContext {
  readonly services: ReadonlyMap<string, Service>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly measures: ReadonlyMap<string, RecognitionMeasure>;
  readonly schemes: ReadonlyMap<string, CompensationScheme>;
}

/** The services, schemes and measures that a step uses, of those that are known. */
export function usedBy(
  step: PathwayStep,
  { services, schemes, measures }: Pick<PathwayContext, "services" | "schemes" | "measures">,
): readonly CivicRecord[] {
  return [
    ...(step.services ?? []).flatMap((id) => services.get(id) ?? []),
    ...(step.schemes ?? []).flatMap((id) => schemes.get(id) ?? []),
    ...(step.recognition ?? []).flatMap((id) => measures.get(id) ?? []),
  ];
}
