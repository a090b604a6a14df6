import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { anchorOf } from "../../records/anchor.ts";
import { Clocks } from "../../records/clocks.tsx";
import { Contacts } from "../../records/contacts.tsx";
import { Localised } from "../../records/localised.tsx";
import { NotKnown, type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { RegionsLine } from "../../records/regions-line.tsx";
import { schemesInOrder } from "../../records/scheme-order.ts";
import { useToday } from "../../records/use-today.ts";
import { useLanguage } from "../../words/language.tsx";
import { pointsToCall, shortestLimit } from "./minute-model.ts";
import type { Country } from "./use-country.ts";
import { countryPageWords } from "./words.ts";

interface MinuteProps {
  readonly country: Country;
  readonly organisations: OrganisationsById;
}

/** As many as can be read in a minute. */
const most = 3;

/** What whoever is in a hurry needs of a State: whom to call, who leads, what compensates, and the shortest time. */
export function MinuteSection({ country, organisations }: MinuteProps): ReactElement | null {
  const own = countryPageWords.useWords();
  const { words, format } = useLanguage();
  const [system] = country.systems;
  if (system === undefined) return null;
  const points = pointsToCall(system, country.records);
  const schemes = schemesInOrder(country.schemes, format);
  const { emergencyNumbers, authorities } = system;
  return (
    <section className="country-minute" aria-labelledby="minute-title">
      <h2 id="minute-title">{own.minute}</h2>
      <Facts>
        <Fact term={own.emergency}>
          {emergencyNumbers ? <Contacts of={system} contacts={emergencyNumbers} /> : <NotKnown />}
        </Fact>
        <Fact term={own.call}>
          {points.length === 0 && own.noNumber}
          {points.slice(0, most).map(({ point, contacts, regions }) => (
            <div key={point.id}>
              <p className="fact-stated">
                <Localised of={system} text={point.name} />
              </p>
              <RegionsLine regions={regions} />
              <Contacts of={system} contacts={contacts} />
            </div>
          ))}
          {points.length > most && <p className="soft small">{own.alsoToCall(points.length - most)}</p>}
        </Fact>
        <Fact term={own.authorities}>
          {authorities ? (
            <PartyNames of={system} parties={{ organisations: authorities }} organisations={organisations} />
          ) : (
            <NotKnown />
          )}
        </Fact>
        <Fact term={own.compensates}>
          {schemes.length === 0 && <NotKnown />}
          {schemes.slice(0, most).map((scheme) => (
            <p key={scheme.id}>
              <a href={`#${anchorOf(scheme.id)}`}>
                <Localised of={scheme} text={scheme.name} />
              </a>{" "}
              <span className="soft">({words.asOf(format.date(scheme.asOf))})</span>
            </p>
          ))}
          {schemes.length > most && (
            <p className="soft small">{own.alsoCompensates(schemes.length - most)}</p>
          )}
        </Fact>
        <ShortestFact country={country} />
      </Facts>
      <p className="soft small">{words.asOf(format.date(system.asOf))}</p>
    </section>
  );
}

function ShortestFact({ country }: Pick<MinuteProps, "country">): ReactElement {
  const { words, format } = useLanguage();
  const own = countryPageWords.useWords();
  const limit = shortestLimit(country.schemes, useToday());
  return (
    <Fact term={own.shortest}>
      {limit?.clock === undefined ? (
        <span className="not-known">{own.noShortest}</span>
      ) : (
        <>
          <Clocks of={limit.of} clocks={[limit.clock]} brief />
          <p className="soft">
            <Localised of={limit.of} text={limit.of.name} /> ({words.asOf(format.date(limit.of.asOf))})
          </p>
        </>
      )}
    </Fact>
  );
}
