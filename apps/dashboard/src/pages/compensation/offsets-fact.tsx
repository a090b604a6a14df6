import type { CompensationScheme } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { schemeKey } from "../../records/anchor.ts";
import { evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";

type Offset = NonNullable<CompensationScheme["offsets"]>[number];

interface OffsetsFactProps {
  readonly scheme: CompensationScheme;
}

/** How the scheme bears on other schemes and payments, one by one. */
export function OffsetsFact({ scheme }: OffsetsFactProps): ReactElement | null {
  const { words, label } = useLanguage();
  if (scheme.offsets === undefined) return null;
  return (
    <Fact term={words.schemeTerms.offsets}>
      <ul className="fact-list">
        {scheme.offsets.map((offset) => (
          <li key={JSON.stringify([offset.type, offset.with])}>
            <span className="tag">{label("offset-type", offset.type)}</span>{" "}
            <OtherPayment scheme={scheme} offset={offset} />
            {offset.note && (
              <p className="soft small">
                <Localised of={scheme} text={offset.note} />
              </p>
            )}
            {offset.provenance && <Sources evidence={evidenceOf(scheme, offset)} />}
          </li>
        ))}
      </ul>
    </Fact>
  );
}

/** The other payment in words; where it is a scheme on record, a link to that scheme. */
function OtherPayment({ scheme, offset }: OffsetsFactProps & { readonly offset: Offset }): ReactElement {
  const { language } = useLanguage();
  const text = <Localised of={scheme} text={offset.with} />;
  if (offset.scheme === undefined) return text;
  return (
    <Link
      to="/$lang/compensation"
      params={{ lang: language }}
      search={{ schemes: [schemeKey(offset.scheme)] }}
    >
      {text}
    </Link>
  );
}
