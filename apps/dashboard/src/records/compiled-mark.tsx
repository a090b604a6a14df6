import type { CivicRecord } from "@civic/schema";
import { isLanguage } from "@civic/schema/languages";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { asOfRange } from "./as-of-range.ts";
import { isDraftTranslation, isUntranslated } from "./reading.ts";
import "./compiled-mark.css";

/** What a reader must know of the records of a page before relying on them. */
export interface Standing {
  readonly compiled: boolean;
  /** The oldest and the latest date that they describe. */
  readonly asOf: readonly string[];
  /** Language of the original, where what is shown is a translation that no one has reviewed. */
  readonly draftOf?: string;
  /** Languages of records that are shown as they were written, since nobody has translated them. */
  readonly untranslated: readonly string[];
}

/** What holds for a page that shows these records: the most cautious of what holds for each. */
export function standingOf(records: readonly CivicRecord[], language: string): Standing {
  const draft = records.find((record) => isDraftTranslation(record, language));
  return {
    compiled: records.some((record) => record.publisher === "civic"),
    asOf: asOfRange(records),
    untranslated: [
      ...new Set(records.filter((each) => isUntranslated(each, language)).map((each) => each.language)),
    ],
    ...(draft !== undefined && { draftOf: draft.language }),
  };
}

/** The mark that every page with compiled records bears. */
export function CompiledMark({ standing }: { readonly standing: Standing }): ReactElement | null {
  const { words, format } = useLanguage();
  const { compiled, asOf, draftOf, untranslated } = standing;
  if (!compiled && draftOf === undefined && untranslated.length === 0) return null;
  return (
    <p className="compiled-mark">
      {compiled && (
        <span className="compiled-badge">
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path
              d="M3.5 1.75h6l3 3v9.5h-9zM9.5 1.75v3h3M5.75 8h4.5M5.75 10.75h4.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.2"
              strokeLinejoin="round"
            />
          </svg>
          <span>
            {words.compiled.mark}
            {asOf.length > 0 && <span className="compiled-date">{words.asOf(format.dates(asOf))}</span>}
          </span>
        </span>
      )}
      {draftOf !== undefined && (
        <span className="compiled-draft" title={words.compiled.draftExplained}>
          {words.compiled.draft}
          {isLanguage(draftOf) && (
            <>
              {" · "}
              <Link to="." params={{ lang: draftOf }} search={true} hash={true}>
                {words.compiled.readOriginal(format.language(draftOf))}
              </Link>
            </>
          )}
        </span>
      )}
      {untranslated.length > 0 && (
        <span>{words.compiled.untranslated(format.list(untranslated.map(format.language)))}</span>
      )}
    </p>
  );
}
