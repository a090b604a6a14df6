import type { CivicRecord } from "@civic/schema";
import {
  type EntitlementRecord,
  equalTreatment,
  isEntitlementRecord,
  isState,
  type Situation,
} from "@civic/schema/compute";
import { memo, type ReactElement, useMemo } from "react";
import { ConditionLeaf } from "../../records/condition-leaf.tsx";
import { Localised } from "../../records/localised.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { VerdictMark } from "../../records/verdict-mark.tsx";
import { useLanguage } from "../../words/language.tsx";
import { LazyDetails } from "./lazy-details.tsx";
import { useNavigator } from "./navigator-context.ts";
import { type ChangedEntitlement, type TreatmentChange, treatmentByState } from "./treatment-model.ts";
import { TreatmentTable } from "./treatment-table.tsx";
import "./treatment-section.css";
import { navigatorWords } from "./words.ts";

interface TreatmentProps {
  readonly situation: Situation;
  readonly records: readonly CivicRecord[];
  readonly today: string;
}

/** What the nationality or the residence alone would change; worked out when it is asked for. */
export const TreatmentSection = memo(function TreatmentSection(props: TreatmentProps): ReactElement {
  const own = navigatorWords.useWords();
  const { treatment } = own;
  return (
    <section className="treatment no-print" aria-labelledby="equal-treatment-title">
      <h2 id="equal-treatment-title">{treatment.title}</h2>
      <p className="prose soft">{treatment.lead}</p>
      <LazyDetails className="treatment-details" printed={false} summary={treatment.open}>
        {() => <Treatment {...props} />}
      </LazyDetails>
    </section>
  );
});

function Treatment({ situation, records, today }: TreatmentProps): ReactElement {
  const own = navigatorWords.useWords();
  const { format } = useLanguage();
  const { treatment } = own;
  const { differences, summary } = useMemo(() => {
    const own = [...new Set(records.map(({ jurisdiction }) => jurisdiction))].filter(isState).sort();
    return equalTreatment(situation, records, { today, states: own });
  }, [situation, records, today]);
  if (differences.length === 0) return <p className="prose">{treatment.none}</p>;
  return (
    <>
      <TreatmentTable summary={summary} />
      {[...treatmentByState(differences)].map(([state, entitlements]) => (
        <LazyDetails
          key={state}
          className="disclosure"
          summary={
            <>
              <span className="disclosure-title">{format.region(state)}</span>
              <span className="disclosure-line">{treatment.changes(entitlements.length)}</span>
            </>
          }
        >
          {() => (
            <ul className="changed">
              {entitlements.map((entitlement) => (
                <Changed key={entitlement.record} of={entitlement} />
              ))}
            </ul>
          )}
        </LazyDetails>
      ))}
    </>
  );
}

interface ChangedProps {
  readonly of: ChangedEntitlement;
}

function Changed({ of }: ChangedProps): ReactElement | null {
  const record = useNavigator().recordOf(of.record);
  if (record === undefined || !isEntitlementRecord(record)) return null;
  return (
    <li>
      <h3>
        <Localised of={record} text={record.name} />
      </h3>
      <RecordRemarks of={record} />
      {of.changes.map((change) => (
        <Change key={change.axis + change.after + change.states.join()} {...{ change, record }} />
      ))}
    </li>
  );
}

interface ChangeProps {
  readonly change: TreatmentChange;
  readonly record: EntitlementRecord;
}

function Change({ change, record }: ChangeProps): ReactElement {
  const own = navigatorWords.useWords();
  const { format } = useLanguage();
  const { treatment } = own;
  return (
    <div className="change">
      <p>{treatment[change.axis](format.list(change.states.map(format.region)))}</p>
      <p className="change-verdicts">
        <VerdictMark verdict={change.before} />
        <span aria-hidden="true" className="arrow" />
        <VerdictMark verdict={change.after} />
      </p>
      {change.because.length > 0 && <p className="soft small">{treatment.because}</p>}
      <ul className="explanation">
        {change.because.map((leaf) => (
          <li key={leaf.pointer}>
            <ConditionLeaf record={record} node={leaf} withKnown={change.states.length === 1} />
          </li>
        ))}
      </ul>
    </div>
  );
}
