import type { CompensationScheme } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { Amounts } from "../../records/amounts.tsx";
import { anchorOf, schemeKey } from "../../records/anchor.ts";
import { Clocks } from "../../records/clocks.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised, NativeNames } from "../../records/localised.tsx";
import { NotKnown, type OrganisationsById, PartyNames } from "../../records/parties.tsx";
import { RegionsLine } from "../../records/regions-line.tsx";
import { schemesInOrder } from "../../records/scheme-order.ts";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { Section } from "./section.tsx";
import type { Country } from "./use-country.ts";
import { countryPageWords } from "./words.ts";

interface SchemesProps {
  readonly country: Country;
  readonly organisations: OrganisationsById;
}

/** The schemes of a State in their key terms; the heads are on the Compensation page. */
export function SchemesSection({ country, organisations }: SchemesProps): ReactElement {
  const own = countryPageWords.useWords();
  const { format, language } = useLanguage();
  const schemes = schemesInOrder(country.schemes, format);
  const keys = schemes.map((scheme) => schemeKey(scheme.id));
  return (
    <Section id="schemes" title={own.schemes} count={schemes.length}>
      {schemes.length > 1 && (
        <p>
          <Link to="/$lang/compensation" params={{ lang: language }} search={{ schemes: keys }}>
            {own.compare}
          </Link>
        </p>
      )}
      {schemes.length === 0 && <NotKnown />}
      <ul className="cards">
        {schemes.map((scheme) => (
          <li key={scheme.id} className="card" id={anchorOf(scheme.id)}>
            <SchemeCard scheme={scheme} organisations={organisations} officialLanguages={country.languages} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface SchemeCardProps {
  readonly scheme: CompensationScheme;
  readonly organisations: OrganisationsById;
  readonly officialLanguages: readonly string[];
}

function SchemeCard({ scheme, organisations, officialLanguages }: SchemeCardProps): ReactElement {
  const own = countryPageWords.useWords();
  const { words, label, language } = useLanguage();
  const terms = words.schemeTerms;
  const { damage, amounts } = scheme;
  return (
    <>
      <p className="soft small">{label("scheme-type", scheme.schemeType)}</p>
      <h3>
        <Localised of={scheme} text={scheme.name} />
      </h3>
      <NativeNames of={scheme} officialLanguages={officialLanguages} />
      <RegionsLine regions={scheme.regions} />
      <Facts>
        <Fact term={terms.administeredBy}>
          <PartyNames of={scheme} parties={scheme.administeredBy} organisations={organisations} />
        </Fact>
        <Fact term={terms.method}>
          {damage?.method ? label("assessment-method", damage.method) : <NotKnown />}
        </Fact>
        <Fact term={terms.amounts}>{amounts ? <Amounts of={scheme} amounts={amounts} /> : <NotKnown />}</Fact>
        <Fact term={terms.deadline}>
          <Deadline scheme={scheme} />
        </Fact>
      </Facts>
      <p>
        <Link
          to="/$lang/compensation"
          params={{ lang: language }}
          search={{ schemes: [schemeKey(scheme.id)] }}
        >
          {own.schemeLink}
          <span className="visually-hidden">
            {": "}
            <Localised of={scheme} text={scheme.name} />
          </span>
        </Link>
      </p>
      <Sources evidence={evidenceOf(scheme)} />
    </>
  );
}

function Deadline({ scheme }: Pick<SchemeCardProps, "scheme">): ReactElement {
  const { timeLimit } = scheme;
  if (timeLimit === undefined) return <NotKnown />;
  if (timeLimit.clocks) return <Clocks of={scheme} clocks={timeLimit.clocks} />;
  return <Localised of={scheme} text={timeLimit.description} />;
}
