import type { CivicRecord } from "@civic/schema";

/**
 * The State’s own record in the place of one that was compiled about it: the same values with the same provenance, under the
 * State’s name, as a draft, since nothing is the State’s word before it has read it. Its slug loses the code of the State,
 * which its publisher says already.
 */
export function ownRecord(compiled: CivicRecord): CivicRecord {
  const { kind, id, publisher: _, jurisdiction, replaces: __, schemaVersion, ...rest } = compiled;
  const slug = (id.split("/")[2] ?? "").replace(`${jurisdiction}-`, "");
  const own = {
    kind,
    id: `${jurisdiction}/${kind}/${slug}`,
    publisher: jurisdiction,
    jurisdiction,
    replaces: id,
    schemaVersion,
    ...rest,
    version: 1,
    status: "draft",
    quality: ["self-declared", ...compiled.quality.filter((flag) => flag !== "desk-research")],
  };
  return own as CivicRecord;
}
