import { isEntitlementRecord } from "@civic/schema/compute";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { useOfficialLanguages } from "../../data/official-languages.ts";
import { recordOf } from "../../data/queries.ts";
import { ConditionLeaf } from "../../records/condition-leaf.tsx";
import { Laws } from "../../records/laws.tsx";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { VerdictMark } from "../../records/verdict-mark.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { ChangedRecord } from "./panel-model.ts";
import { equalWords } from "./words.ts";

interface ChangedRecordItemProps {
  readonly changed: ChangedRecord;
  readonly event: string;
  readonly home: string;
}

/** One record that changes: before and after in words, because of what, and the law behind it. */
export function ChangedRecordItem({ changed, event, home }: ChangedRecordItemProps): ReactElement {
  const { format } = useLanguage();
  const { panel } = equalWords.useWords();
  const { record, before, after, cause } = changed;
  return (
    <article className="treatment-change">
      <h4>
        <Localised of={record} text={record.name} />
      </h4>
      <RecordRemarks of={record} />
      <p className="treatment-verdicts">
        <span>{panel.before(format.region(event))}</span>{" "}
        <VerdictMark verdict={before} word={panel.verdicts[before]} />
      </p>
      <p className="treatment-verdicts">
        <span>{panel.after(format.region(home))}</span>{" "}
        <VerdictMark verdict={after} word={panel.verdicts[after]} />
      </p>
      <p>
        <strong>{panel.because[cause]}.</strong>
      </p>
      <DataRegion of={record.id}>
        <Law changed={changed} />
      </DataRegion>
      <p>
        <RecordLink record={record}>{panel.record}</RecordLink>
      </p>
    </article>
  );
}

/** The conditions with their sources, and the laws: what a computation does not read comes with the whole record. */
function Law({ changed: { record, because } }: { readonly changed: ChangedRecord }): ReactElement | null {
  const { panel } = equalWords.useWords();
  const { data: whole } = useSuspenseQuery(recordOf(record.id));
  const officialLanguages = useOfficialLanguages(record.jurisdiction);
  if (!isEntitlementRecord(whole)) return null;
  const laws = "legalBasis" in whole ? (whole.legalBasis ?? []) : [];
  return (
    <>
      {because.length > 0 && <p className="soft small">{panel.conditions}</p>}
      <ul className="explanation">
        {because.map((leaf) => (
          <li key={leaf.pointer}>
            <ConditionLeaf
              record={whole}
              node={leaf.label === undefined && leaf.within ? { ...leaf, label: leaf.within } : leaf}
            />
          </li>
        ))}
      </ul>
      <p className="soft small">{laws.length > 0 ? panel.law : panel.noLaw}</p>
      {laws.length > 0 && <Laws of={whole} laws={laws} officialLanguages={officialLanguages} />}
    </>
  );
}
