import type { LegalReference, RecognitionMeasure } from "@civic/schema";
import { periodWords, remembranceWords } from "@civic/schema/words";
import type { ReactElement, ReactNode } from "react";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { Sources } from "../../records/sources.tsx";
import { Stage } from "../../records/stage.tsx";
import { type Language, useLanguage } from "../../words/language.tsx";
import { recognitionWords } from "./words.ts";

/** One day of one State: what it is called and remembers, who holds it, by which law, since when, and the sources. */
export function DayLines({ measure }: { readonly measure: RecognitionMeasure }): ReactElement {
  const language = useLanguage();
  const { words: shared } = language;
  const words = recognitionWords.useWords();
  const { dayOfRemembrance: rule, description, event, grantedBy, legalBasis, lifeCycle } = measure;
  const since = sinceWords(measure, language);
  return (
    <>
      <DayName measure={measure} />
      {description && (
        <p>
          <Localised of={measure} text={description} />
        </p>
      )}
      <div className="day-facts">
        {since.length > 0 && <p>{since.join(shared.joiner)}</p>}
        {lifeCycle && (
          <p className="tag">
            <Stage lifeCycle={lifeCycle} />
          </p>
        )}
        {event?.name && (
          <Told term={words.remembered}>
            <Localised of={measure} text={event.name} />
          </Told>
        )}
        {grantedBy?.description && (
          <Told term={words.heldBy}>
            <Localised of={measure} text={grantedBy.description} />
          </Told>
        )}
        <Told term={shared.legalBasis}>
          {legalBasis ? <Laws laws={legalBasis} /> : <span className="not-known">{words.noLaw}</span>}
        </Told>
        <Sources evidence={evidenceOf(measure, rule)} />
      </div>
    </>
  );
}

/** Whose day it is and what it is called; leads to the page of the State. */
export function DayName({ measure }: { readonly measure: RecognitionMeasure }): ReactElement {
  const { format } = useLanguage();
  return (
    <h4>
      <span className="day-state">{format.region(measure.jurisdiction)}</span>{" "}
      <RecordLink record={measure}>
        <Localised of={measure} text={measure.name} />
      </RecordLink>
    </h4>
  );
}

function Told({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  const { words } = useLanguage();
  return (
    <p>
      <span className="soft">{term + words.colon}</span>
      {children}
    </p>
  );
}

/** The laws by their titles; what each provides stands on the page of the State. */
function Laws({ laws }: { readonly laws: readonly LegalReference[] }): ReactElement {
  const { words } = useLanguage();
  return (
    <>
      {laws.map(({ title, url }, index) => (
        <span key={title}>
          {index > 0 && words.joiner}
          {url === undefined ? (
            <bdi className="breakable">{title}</bdi>
          ) : (
            <a href={url} rel="noopener noreferrer" target="_blank">
              <bdi className="breakable">{title}</bdi>
            </a>
          )}
        </span>
      ))}
    </>
  );
}

/** By which rule the day comes back, where it is more than the same date each year; since when it is there. */
export function sinceWords(
  { dayOfRemembrance: rule, established }: RecognitionMeasure,
  { words, format }: Language,
): readonly string[] {
  const isPlain = rule?.rule === "fixed-date" && rule.intervals === undefined && rule.lastHeld === undefined;
  return [
    rule === undefined || isPlain ? undefined : remembranceWords(rule, { words, format }),
    periodWords({ from: established }, { words, format }),
    rule?.firstHeld === undefined || rule.firstHeld === established
      ? undefined
      : words.firstHeld(format.date(rule.firstHeld)),
  ].filter((part) => part !== undefined);
}
