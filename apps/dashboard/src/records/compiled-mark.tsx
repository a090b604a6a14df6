import type { CivicRecord } from "@civic/schema";
import { grouped } from "@civic/schema/compute";
import { isLanguage } from "@civic/schema/languages";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { asOfRange } from "./as-of-range.ts";
import { isDraftTranslation, isUntranslated } from "./reading.ts";
import { useStandings } from "./standing.ts";
import "./compiled-mark.css";

/** What a reader must know of the records of a page before relying on them. */
export interface Standing {
  /** Those of them that were compiled from public sources, each once. */
  readonly compiled: readonly CivicRecord[];
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
    compiled: [...new Map(records.filter(isCompiled).map((record) => [record.id, record])).values()],
    asOf: asOfRange(records),
    untranslated: [
      ...new Set(records.filter((each) => isUntranslated(each, language)).map((each) => each.language)),
    ],
    ...(draft !== undefined && { draftOf: draft.language }),
  };
}

/** Whether this project compiled a record about a State, which has not published it itself. */
function isCompiled({ publisher }: CivicRecord): boolean {
  return publisher === "civic";
}

/** The mark that every page with compiled records bears. */
export function CompiledMark({ standing }: { readonly standing: Standing }): ReactElement | null {
  const { words, format } = useLanguage();
  const { compiled, asOf, draftOf, untranslated } = standing;
  if (compiled.length === 0 && draftOf === undefined && untranslated.length === 0) return null;
  return (
    <p className="compiled-mark">
      {compiled.length > 0 && (
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
            <CompiledWords compiled={compiled} />{" "}
            {asOf.length > 0 && (
              <span className="compiled-date">{words.compiled.date(format.dates(asOf))}</span>
            )}
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

/** How far the States stand behind what was compiled about them. */
function CompiledWords({ compiled }: Pick<Standing, "compiled">): ReactElement {
  const { words, format } = useLanguage();
  const { confirmedBy } = useStandings();
  const confirmed = compiled.flatMap((record) => {
    const by = confirmedBy(record);
    return by === undefined || by.hasChanged ? [] : [by];
  });
  if (confirmed.length === 0) return <>{words.compiled.mark}</>;
  if (confirmed.length < compiled.length) {
    const [some, all] = [format.number(confirmed.length), format.number(compiled.length)];
    return <>{words.compiled.partlyConfirmed(some, all)}</>;
  }
  const states = [...grouped(confirmed, ({ by }) => by)].map(([state, its]) => {
    const days = its.map(({ on }) => on).sort();
    return (
      format.region(state) + words.joiner + format.dates([...new Set([days[0], days.at(-1)])] as string[])
    );
  });
  return <>{words.compiled.confirmed(states.join(words.clock.joiner))}</>;
}
