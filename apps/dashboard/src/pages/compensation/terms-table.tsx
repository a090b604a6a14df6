import type { Clock, CompensationScheme } from "@civic/schema";
import type { CSSProperties, ReactElement, ReactNode } from "react";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { Clocks } from "../../records/clocks.tsx";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { useLanguage } from "../../words/language.tsx";
import { BoundList } from "./bound-list.tsx";
import { schemeAnchor } from "./scheme-brief.tsx";
import "./terms-table.css";
import { compensationWords } from "./words.ts";

interface TermsTableProps {
  readonly schemes: readonly CompensationScheme[];
}

interface Row {
  readonly term: string;
  readonly cell: (scheme: CompensationScheme) => ReactNode;
}

/** Method, form, bounds and deadlines of each scheme side by side; the words of the sources stand below. */
export function TermsTable({ schemes }: TermsTableProps): ReactElement {
  const { format } = useLanguage();
  const rows = useRows();
  const compensation = compensationWords.useWords();
  return (
    <ScrollRegion label={compensation.terms}>
      <table className="terms-table" style={{ "--columns": schemes.length } as CSSProperties}>
        <caption className="visually-hidden">{compensation.terms}</caption>
        <thead>
          <tr>
            <th scope="col" className="terms-name">
              {compensation.term}
            </th>
            {schemes.map((scheme) => (
              <th scope="col" key={scheme.id}>
                <span className="terms-state">{format.region(scheme.jurisdiction)}</span>
                <a href={`#${schemeAnchor(scheme)}`}>
                  <Localised of={scheme} text={scheme.name} />
                </a>{" "}
                <RecordRemarks of={scheme} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ term, cell }) => (
            <tr key={term}>
              <th scope="row" className="terms-name">
                {term}
              </th>
              {schemes.map((scheme) => (
                <td key={scheme.id}>{cell(scheme) ?? <NotKnown />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function useRows(): readonly Row[] {
  const own = compensationWords.useWords();
  const { words, label, format } = useLanguage();
  const terms = words.schemeTerms;
  const labels = (list: "compensation-form" | "funding-source", codes: readonly string[] | undefined) =>
    codes?.map((code) => label(list, code)).join(words.joiner);
  return [
    { term: terms.method, cell: ({ damage }) => damage?.method && label("assessment-method", damage.method) },
    { term: terms.form, cell: ({ form }) => labels("compensation-form", form?.forms) },
    {
      term: terms.amounts,
      cell: (scheme) => scheme.amounts && <BoundList scheme={scheme} amounts={scheme.amounts} />,
    },
    { term: terms.deadline, cell: (scheme) => clocksOf(scheme, scheme.timeLimit) },
    {
      term: terms.advance,
      cell: (scheme) => advanceOf(scheme, own.available, terms.advanceNone),
    },
    { term: terms.decision, cell: (scheme) => clocksOf(scheme, scheme.decisionTime) },
    { term: terms.funding, cell: ({ funding }) => labels("funding-source", funding?.sources) },
    {
      term: terms.accepted,
      cell: ({ application }) =>
        application?.languages && format.list(application.languages.map(format.language)),
    },
  ];
}

interface Ruled {
  readonly clocks?: readonly Clock[] | undefined;
  readonly description: CompensationScheme["name"];
}

/** The deadlines of a rule; its words where no deadline could be read in them. */
function clocksOf(scheme: CompensationScheme, rule: Ruled | undefined): ReactNode {
  if (rule === undefined) return undefined;
  return rule.clocks ? (
    <Clocks of={scheme} clocks={rule.clocks} brief />
  ) : (
    <Localised of={scheme} text={rule.description} />
  );
}

function advanceOf(scheme: CompensationScheme, available: string, none: string): ReactNode {
  const { advance } = scheme;
  if (advance?.available === false) return none;
  if (advance?.clocks) return clocksOf(scheme, advance);
  return advance?.available ? available : clocksOf(scheme, advance);
}
