import type { SearchLaw, SearchRow } from "@civic/schema";
import { anchorOf, lawAnchor, schemeKey } from "../../records/anchor.ts";
import type { Entry, Place } from "./entry.ts";
import { folded } from "./folded.ts";
import { lawWords } from "./kinds.ts";

/** Every law that records name, once a State: where the system names it, else where a scheme or a measure does. */
export function lawEntries(
  rows: readonly SearchRow[],
  placeWords: (state: string) => string,
): readonly Entry[] {
  const systemsFirst = rows.toSorted((a, b) => Number(isSystem(b)) - Number(isSystem(a)));
  const found = new Map<string, Entry>();
  for (const row of systemsFirst) {
    row.laws?.forEach((law, index) => {
      const key = `law/${row.jurisdiction}/${folded(law.title)}`;
      if (!found.has(key)) found.set(key, lawEntry(key, law, { row, index, placeWords }));
    });
  }
  return [...found.values()];
}

interface LawPlace {
  readonly row: SearchRow;
  readonly index: number;
  readonly placeWords: (state: string) => string;
}

function lawEntry(key: string, law: SearchLaw, { row, index, placeWords }: LawPlace): Entry {
  const { title, subject, date } = law;
  return {
    key,
    kind: "law",
    place: placeOf(row, index),
    state: row.jurisdiction,
    // The record does not say in which language a law is cited.
    title: { und: title },
    language: row.language,
    ...(subject !== undefined && { line: subject }),
    phases: [],
    numbers: [],
    found: {
      short: "",
      names: `${title} ${date ?? ""}`,
      other: Object.values(subject ?? {}).join(" "),
      bodies: "",
      labels: "",
      place: placeWords(row.jurisdiction),
      kind: lawWords,
    },
    otherNames: Object.values(subject ?? {}),
    bodies: [],
  };
}

function placeOf(row: SearchRow, index: number): Place {
  const { id, jurisdiction: state } = row;
  if (isSystem(row)) return { page: "country", state, anchor: lawAnchor(index) };
  if (id.includes("/compensation-scheme/"))
    return { page: "compensation", scheme: schemeKey(id), anchor: anchorOf(id) };
  return { page: "country", state, anchor: anchorOf(id) };
}

function isSystem({ id }: SearchRow): boolean {
  return id.split("/")[1] === "national-system";
}
