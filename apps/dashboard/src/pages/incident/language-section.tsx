import type { CivicRecord, Service } from "@civic/schema";
import type { ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { useLanguage } from "../../words/language.tsx";
import { interpreting, officialLanguages, servicesIn } from "./state-model.ts";
import { incidentWords } from "./words.ts";

interface LanguageSectionProps {
  readonly event: string;
  readonly homes: readonly string[];
  readonly records: readonly CivicRecord[];
}

/** The languages of both sides, and who answers in those of home where it happened. */
export function LanguageSection({ event, homes, records }: LanguageSectionProps): ReactElement {
  const { format } = useLanguage();
  const { languages } = incidentWords.useWords();
  const states = [...new Set([event, ...homes])];
  const here = officialLanguages(records, event);
  const foreign = [...new Set(homes.flatMap((home) => officialLanguages(records, home)))].filter(
    (tag) => !here.includes(tag),
  );
  return (
    <section className="board-section" aria-labelledby="board-languages">
      <h2 id="board-languages">{languages.title}</h2>
      <dl className="board-facts">
        {states.map((state) => {
          const own = officialLanguages(records, state);
          return (
            <div key={state}>
              <dt>
                {format.region(state)} <span className="soft small">{languages.official}</span>
              </dt>
              <dd>{own.length === 0 ? <NotKnown /> : format.list(own.map(format.language))}</dd>
            </div>
          );
        })}
        {foreign.map((tag) => (
          <div key={tag}>
            <dt>{languages.speaks(format.language(tag))}</dt>
            <dd>
              <Services of={servicesIn(records, event, tag)} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{languages.interpreting}</dt>
          <dd>
            <Services of={interpreting(records, event)} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Services({ of }: { readonly of: readonly Service[] }): ReactElement {
  const { languages } = incidentWords.useWords();
  if (of.length === 0) return <span className="not-known">{languages.none}</span>;
  return (
    <ul className="board-services">
      {of.map((service) => (
        <li key={service.id}>
          <RecordLink record={service}>
            <Localised of={service} text={service.name} />
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}
