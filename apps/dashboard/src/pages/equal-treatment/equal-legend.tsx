import { ordinaryDaysAgo, treatmentLevels } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { TreatmentLegend } from "../../records/treatment-legend.tsx";
import { TreatmentSign } from "../../records/treatment-sign.tsx";
import { useLanguage } from "../../words/language.tsx";
import { equalWords } from "./words.ts";

/** The signs with their words, in one line over the picture. */
export function EqualLegend(): ReactElement {
  const words = equalWords.useWords();
  return (
    <TreatmentLegend>
      <li>
        <span className="treatment-sign treatment-own" /> {words.own}
      </li>
    </TreatmentLegend>
  );
}

/** For whom the picture is, what each sign means, and what it does not say. */
export function HowToRead({ day }: { readonly day: string }): ReactElement {
  const { words: shared, format } = useLanguage();
  const words = equalWords.useWords();
  return (
    <section className="equal-how" aria-labelledby="equal-how">
      <h2 id="equal-how">{words.how}</h2>
      <p className="prose">{words.ordinary(format.date(day), ordinaryDaysAgo)}</p>
      <dl>
        {treatmentLevels.map((level) => (
          <div key={level}>
            <dt>
              <TreatmentSign level={level} /> {shared.treatmentLevels[level]}
            </dt>
            <dd>{words.meanings[level]}</dd>
          </div>
        ))}
      </dl>
      <p className="prose">{words.rule}</p>
      <p className="prose">{words.thin}</p>
      <p className="prose">{words.corner}</p>
      <p className="prose">{words.limits}</p>
    </section>
  );
}
