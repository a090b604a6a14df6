import type { Clock, CompensationScheme, LocalisedText, Provenance } from "@civic/schema";
import type { ReactElement, ReactNode } from "react";
import { Fact } from "../../design/facts.tsx";
import { Clocks } from "../../records/clocks.tsx";
import { type Attested, evidenceOf } from "../../records/evidence.ts";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";

interface Rule {
  readonly description: LocalisedText;
  readonly clocks?: readonly Clock[] | undefined;
  readonly asOf?: string | undefined;
  readonly provenance?: Provenance | undefined;
}

interface RuleFactProps {
  readonly of: CompensationScheme;
  readonly term: string;
  readonly rule: Rule | undefined;
  /** A plain answer that stands before the words of the source. */
  readonly stated?: string | undefined;
  readonly children?: ReactNode;
}

/** A rule of a scheme: its deadlines in words, the words of the source, and where they come from. */
export function RuleFact({ of, term, rule, stated, children }: RuleFactProps): ReactElement {
  const { words, format } = useLanguage();
  if (rule === undefined) {
    return (
      <Fact term={term}>
        <NotKnown />
      </Fact>
    );
  }
  return (
    <Fact term={term}>
      {stated !== undefined && <p className="fact-stated">{stated}</p>}
      {rule.clocks && <Clocks of={of} clocks={rule.clocks} />}
      <p>
        <Localised of={of} text={rule.description} />
        {rule.asOf !== undefined && <span className="soft"> ({words.asOf(format.date(rule.asOf))})</span>}
      </p>
      {children}
      {rule.provenance && <Sources evidence={evidenceOf(of, rule)} />}
    </Fact>
  );
}

interface CodedFactProps {
  readonly of: CompensationScheme;
  readonly term: string;
  readonly text: LocalisedText | undefined;
  readonly codes: readonly string[] | undefined;
  readonly note?: LocalisedText | undefined;
  readonly attested: Attested;
}

/** What a code list and the source say of the same thing. */
export function CodedFact({ of, term, text, codes, note, attested }: CodedFactProps): ReactElement {
  return (
    <Fact term={term}>
      {text === undefined && codes === undefined && <NotKnown />}
      {codes !== undefined && (
        <ul className="tags">
          {codes.map((code) => (
            <li key={code} className="tag">
              {code}
            </li>
          ))}
        </ul>
      )}
      {text && (
        <p>
          <Localised of={of} text={text} />
        </p>
      )}
      {note && (
        <p className="soft">
          <Localised of={of} text={note} />
        </p>
      )}
      {attested?.provenance && <Sources evidence={evidenceOf(of, attested)} />}
    </Fact>
  );
}
