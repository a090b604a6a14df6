import type { CivicRecord, Clock, LocalisedText, Parties } from "../../../generated/types/model.ts";
import type { CodelistId } from "../../codelists/codelists.ts";
import { jsonPointer } from "../../parts/json-pointer.ts";
import { provenanceAt } from "../../structure/provenance-at.ts";
import type { ComparedPlace, ComparedValue, ComparisonSubject } from "./row.ts";

/** One value that a record gives to one row. */
export interface GivenValue extends ComparisonSubject {
  readonly value: ComparedValue;
  readonly place: ComparedPlace;
  /** Parts of the State for which alone the record holds. */
  readonly regions?: readonly string[] | undefined;
}

type Path = readonly PropertyKey[];

/** Makes the values that one record gives. */
export interface RecordValues {
  readonly value: (subject: ComparisonSubject, path: Path, value: ComparedValue) => GivenValue;
  readonly codes: (subject: ComparisonSubject, path: Path, codes: Codes) => GivenValue[];
  /** The organisations named; the words where none is. */
  readonly parties: (subject: ComparisonSubject, path: Path, parties: Parties | undefined) => GivenValue[];
  /** The clocks of a rule; its words where it has none. */
  readonly rule: (subject: ComparisonSubject, path: Path, rule: Rule | undefined) => GivenValue[];
  readonly words: (subject: ComparisonSubject, path: Path, text: LocalisedText | undefined) => GivenValue[];
}

interface Codes {
  readonly list: CodelistId;
  readonly codes: readonly string[] | undefined;
}

interface Rule {
  readonly description: LocalisedText;
  readonly clocks?: readonly Clock[] | undefined;
}

/** What makes the values of one record. */
export function valuesOf(record: CivicRecord): RecordValues {
  const value: RecordValues["value"] = (subject, path, given) => ({
    ...subject,
    value: given,
    place: placeIn(record, path),
    ...(record.regions && { regions: record.regions }),
  });
  const words: RecordValues["words"] = (subject, path, text) =>
    text ? [value(subject, path, { type: "words", text })] : [];
  return {
    value,
    words,
    codes: (subject, path, { list, codes = [] }) =>
      codes.map((code, index) => value(subject, [...path, index], { type: "code", list, code })),
    parties: (subject, path, parties) =>
      parties?.organisations
        ? parties.organisations.map((organisation, index) =>
            value(subject, [...path, "organisations", index], { type: "organisation", organisation }),
          )
        : words(subject, [...path, "description"], parties?.description),
    rule: (subject, path, rule) =>
      rule?.clocks
        ? rule.clocks.map((clock, index) =>
            value(subject, [...path, "clocks", index], { type: "clock", clock }),
          )
        : words(subject, [...path, "description"], rule?.description),
  };
}

/** A place in a record, with the nearest provenance at or above it. */
export function placeIn(record: CivicRecord, path: Path): ComparedPlace {
  const { sources, confidence } = provenanceAt(record, path);
  return { record: record.id, pointer: jsonPointer(path), sources, confidence };
}
