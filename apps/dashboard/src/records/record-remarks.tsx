import type { CivicRecord } from "@civic/schema";
import { type Phrasing, recordDoubts } from "@civic/schema/words";
import type { ReactElement } from "react";
import { useLanguage, type Words } from "../words/language.tsx";
import { isDraftTranslation } from "./reading.ts";
import "./record-remarks.css";

/**
 * What a reader must know of a record where an answer of it stands: that its words are a translation that no one has
 * reviewed, and why it may not be relied on. Its status needs no saying: pages are given active records alone.
 */
export function recordRemarks(
  record: CivicRecord,
  { language, words }: Pick<Phrasing, "language"> & { readonly words: Words },
): readonly string[] {
  const isDraft = isDraftTranslation(record, language);
  return [...(isDraft ? [words.compiled.draft] : []), ...recordDoubts(record, { words })];
}

/** The same, small, beside the name or the verdict; nothing where there is nothing to remark. */
export function RecordRemarks({ of }: { readonly of: CivicRecord }): ReactElement | null {
  const remarks = recordRemarks(of, useLanguage());
  if (remarks.length === 0) return null;
  return <span className="record-remarks soft small">{remarks.join(" · ")}</span>;
}
