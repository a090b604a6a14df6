import type { Assessment } from "./assess.ts";
import { describeDifference } from "./describe-difference.ts";
import type { Difference } from "./difference.ts";
import { compareVersions } from "./version.ts";

/** How much of an assessment is printed. */
export interface Detail {
  /** Patch-level differences one by one instead of their number. */
  readonly all: boolean;
}

/** An assessment for people: a table of the differences, the documents that break, the verdict. */
export function report(assessment: Assessment, { all }: Detail): string {
  const { differences, released, schemaVersion, documents } = assessment;
  const listed = differences.filter(({ level }) => all || level !== "patch");
  const patches = differences.length - listed.length;
  const { before = "none", after = "none" } = schemaVersion;
  return [
    `Compared with the released schemas ${released}.`,
    ...(before === after ? [] : [`schemaVersion ${before} → ${after} (documents are migrated; not counted)`]),
    ...(differences.length === 0 ? ["Nothing differs."] : ["", ...table(listed)]),
    ...(patches === 0 ? [] : [`patch  ${patches} changes of words and names (--all lists them)`]),
    "",
    ...documentLines(documents),
    verdict(assessment),
    "",
  ].join("\n");
}

function table(differences: readonly Difference[]): string[] {
  const rows = differences.map((difference) => [
    difference.level,
    difference.certainty === "certain" ? "" : "possible",
    difference.code,
    `${difference.definition}#${difference.pointer}`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.flatMap((row, index) => {
    const difference = differences[index];
    if (difference === undefined) return [];
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
    return [cells.trimEnd(), ...details(difference).map((line) => `       ${line}`)];
  });
}

function details(difference: Difference): string[] {
  const { definition, kinds, usedAt, example } = difference;
  const named = kinds.length === 1 && kinds[0] === definition;
  return [
    describeDifference(difference),
    ...(named ? [] : [`in ${kinds.join(", ")}${usedAt.length > 0 ? `; used at ${some(usedAt)}` : ""}`]),
    ...(example === undefined ? [] : [`breaks ${shortened(JSON.stringify(example))}`]),
  ];
}

const shown = 3;

function some(places: readonly string[]): string {
  const more = places.length - shown;
  return places.slice(0, shown).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

const longest = 160;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}… (--json shows all)` : text;
}

function documentLines({ accepted, broken, setAside }: Assessment["documents"]): string[] {
  const aside = setAside.length === 0 ? "" : `; ${setAside.length} files set aside, not valid before`;
  return [
    `${accepted} documents were valid before, ${broken.length} of them are refused now${aside}.`,
    ...broken.flatMap(({ id, path, refusals }) => [
      `  ${id} (${path})`,
      ...refusals.map(({ pointer, message }) => `    ${pointer || "(whole document)"}: ${message}`),
    ]),
  ];
}

function verdict({ level, released, required, claimed, sufficient }: Assessment): string {
  if (level === undefined) return `Nothing to claim: ${released} still describes the model.`;
  const claim = `${level} change: asks for ${required} or higher; manifest and changesets claim ${claimed}`;
  if (sufficient) return `${claim}. Enough.`;
  const used = compareVersions(claimed, released) <= 0;
  const advice = used
    ? `${claimed} is not above what is released: apply its changesets (npm run release -- version), then add one`
    : "write a changeset for a higher version (npm exec -- changeset)";
  return `${claim}. NOT ENOUGH: ${advice}.`;
}
