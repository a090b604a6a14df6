import type { TreatmentSummary } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { useLanguage } from "../../words/language.tsx";
import "../../design/ruled-table.css";
import { navigatorWords } from "./words.ts";

/** State by State, how many entitlements depend on the nationality or the residence alone. */
export function TreatmentTable({ summary }: { readonly summary: readonly TreatmentSummary[] }): ReactElement {
  const own = navigatorWords.useWords();
  const { format } = useLanguage();
  const { treatment } = own;
  const figure = (n: number) => format.number(n);
  return (
    <ScrollRegion label={treatment.table}>
      <table className="ruled-table spans of-figures">
        <caption>{treatment.table}</caption>
        <thead>
          <tr>
            <th scope="col">{treatment.state}</th>
            <th scope="col">{treatment.weighed}</th>
            <th scope="col">{treatment.byNationality}</th>
            <th scope="col">{treatment.byResidence}</th>
          </tr>
        </thead>
        <tbody>
          {summary.map(({ jurisdiction, entitlements, byNationality, byResidence }) => (
            <tr key={jurisdiction}>
              <th scope="row">{format.region(jurisdiction)}</th>
              <td>{figure(entitlements)}</td>
              <td>{figure(byNationality)}</td>
              <td>{figure(byResidence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
