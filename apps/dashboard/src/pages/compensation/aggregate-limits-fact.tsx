import type { CompensationScheme } from "@civic/schema";
import { aggregateLimitLine, limitWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";

interface AggregateLimitsFactProps {
  readonly scheme: CompensationScheme;
  readonly organisations: OrganisationsById;
}

type AggregateLimit = NonNullable<CompensationScheme["aggregateLimits"]>[number];

/** The most that all victims together are paid, who pays up to where, and what becomes of each claim after that. */
export function AggregateLimitsFact({
  scheme,
  organisations,
}: AggregateLimitsFactProps): ReactElement | null {
  const { words } = useLanguage();
  if (scheme.aggregateLimits === undefined) return null;
  return (
    <Fact term={words.recordFacts.scheme.aggregate}>
      <ul className="fact-list">
        {scheme.aggregateLimits.map((each) => (
          <li key={JSON.stringify(each)}>
            <AggregateLimitView scheme={scheme} organisations={organisations} each={each} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function AggregateLimitView({
  scheme,
  organisations,
  each,
}: AggregateLimitsFactProps & { readonly each: AggregateLimit }): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const { ifReached, layers, note, provenance } = each;
  const terms = words.recordFacts.scheme;
  return (
    <>
      <p>{aggregateLimitLine(each, language)}</p>
      {layers && (
        <>
          <p className="soft">{terms.layers + words.colon}</p>
          <ol className="limit-layers">
            {layers.map((layer) => (
              <li key={JSON.stringify(layer)}>
                <PartyNames of={scheme} parties={layer.bornBy} organisations={organisations} />
                {layer.upTo &&
                  words.joiner +
                    (layer.upTo.kind === "none"
                      ? words.amount.noCap
                      : words.amount.cap(limitWords(layer.upTo, language)))}
              </li>
            ))}
          </ol>
        </>
      )}
      {ifReached && (
        <p>
          <span className="soft">{terms.ifReached + words.colon}</span>
          <Localised of={scheme} text={ifReached} />
        </p>
      )}
      {note && (
        <p className="soft small">
          <Localised of={scheme} text={note} />
        </p>
      )}
      {provenance && <Sources evidence={evidenceOf(scheme, each)} />}
    </>
  );
}
