import { dayIn } from "@civic/schema/compute";
import { type ReactElement, useState } from "react";
import { Amounts } from "../../records/amounts.tsx";
import { wholeSums } from "../../records/sums.ts";
import { type TreatmentCell, unmatchedHeads } from "./compensation-model.ts";
import { NationalHeadList } from "./national-head-list.tsx";
import { compensationWords } from "./words.ts";

/** What a scheme pays or caps as a whole, beside one head; where the head is not mentioned, its heads of a national name alone as well. */
export function SchemeSums({ cell }: { readonly cell: TreatmentCell }): ReactElement {
  const compensation = compensationWords.useWords();
  const { scheme, treatment } = cell;
  const [today] = useState(() => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()));
  const whole = treatment === "not-covered" ? [] : wholeSums(scheme, today);
  const national = treatment === "unknown" ? unmatchedHeads(scheme) : [];
  return (
    <>
      {whole.length > 0 && (
        <section className="national-head">
          <h3>{compensation.whole}</h3>
          {treatment === "unknown" && <p className="soft">{compensation.wholeUnknown}</p>}
          <Amounts of={scheme} amounts={whole} />
        </section>
      )}
      {national.length > 0 && (
        <section className="national-head">
          <h3>{compensation.ofNational}</h3>
          <NationalHeadList scheme={scheme} heads={national} />
        </section>
      )}
    </>
  );
}
