import type { NationalSystem } from "@civic/schema";
import type { ReactElement } from "react";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";

/** What a source says does not exist; it stands apart from what nobody speaks of. */
export function StatedGaps({ system }: { readonly system: NationalSystem }): ReactElement | null {
  const { words, label, format } = useLanguage();
  if (system.statedGaps === undefined) return null;
  return (
    <>
      <h3 className="stated-gaps-title">{words.recordFacts.system.statedGaps}</h3>
      <ul className="statements">
        {system.statedGaps.map((gap) => (
          <li key={JSON.stringify(gap.text)} className="prose">
            <p>
              <Localised of={system} text={gap.text} />
              {gap.asOf !== undefined && <span className="soft"> ({words.asOf(format.date(gap.asOf))})</span>}
            </p>
            {gap.appliesTo && (
              <p>
                <span className="soft">{words.recordFacts.system.gapFor + words.colon}</span>
                <Localised of={system} text={gap.appliesTo} />
              </p>
            )}
            <ul className="tags">
              {[
                ...gap.needs.map((need) => label("need", need)),
                ...(gap.phases ?? []).map((phase) => label("phase", phase)),
              ].map((tag) => (
                <li key={tag} className="tag">
                  {tag}
                </li>
              ))}
            </ul>
            <Sources evidence={evidenceOf(system, gap)} />
          </li>
        ))}
      </ul>
    </>
  );
}
