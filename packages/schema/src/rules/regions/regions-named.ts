import type { CivicRecord } from "../../../generated/types/model.ts";

/** A part of a State that a record names, and where. */
export interface NamedRegion {
  readonly region: string;
  readonly path: readonly PropertyKey[];
}

/** The parts for which a record, or one of its sites, holds; one list a place. */
export function regionLists(record: CivicRecord): { regions: readonly string[]; path: PropertyKey[] }[] {
  const sites = "sites" in record ? (record.sites ?? []) : [];
  return [
    ...(record.regions ? [{ regions: record.regions, path: ["regions"] }] : []),
    ...sites.flatMap(({ regions }, index) =>
      regions ? [{ regions, path: ["sites", index, "regions"] as PropertyKey[] }] : [],
    ),
  ];
}

/** Every part of a State that a record names as one: for which it holds, or into which it tells its State apart. */
export function* regionsNamed(record: CivicRecord): Iterable<NamedRegion> {
  for (const { regions, path } of regionLists(record))
    for (const [index, region] of regions.entries()) yield { region, path: [...path, index] };
  if (record.kind !== "national-system") return;
  for (const [index, { code, partOf }] of (record.subdivisions ?? []).entries()) {
    yield { region: code, path: ["subdivisions", index, "code"] };
    if (partOf !== undefined) yield { region: partOf, path: ["subdivisions", index, "partOf"] };
  }
}
