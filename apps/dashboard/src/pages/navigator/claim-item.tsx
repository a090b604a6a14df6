import type { Navigation } from "@civic/schema/compute";
import { partyLine, placeWords, waysToReach } from "@civic/schema/words";
import type { ReactElement } from "react";
import { dueWords } from "../../records/limit-rows.ts";
import { Localised } from "../../records/localised.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { VerdictMark } from "../../records/verdict-mark.tsx";
import { useLanguage } from "../../words/language.tsx";
import { EntitlementButton } from "./entitlement-button.tsx";
import { useNavigator } from "./navigator-context.ts";
import { ReachedFirst } from "./number-links.tsx";
import type { AuthorityStep, ClaimStep } from "./step-groups.ts";
import { navigatorWords } from "./words.ts";

interface ClaimItemProps {
  readonly step: ClaimStep;
  readonly navigation: Navigation;
}

/** Something to claim: in which State, how certain it is, by when, and who decides it. */
export function ClaimItem({ step, navigation }: ClaimItemProps): ReactElement | null {
  const own = navigatorWords.useWords();
  const language = useLanguage();
  const { words } = language;
  const { recordOf } = useNavigator();
  const record = recordOf(step.record);
  if (record === undefined) return null;
  const entitlement = navigation.entitlements.find((each) => each.record.id === step.record);
  const to = step.addressedTo && partyLine(step.addressedTo, { record: recordOf }, language);
  const due = entitlement && dueWords(entitlement, language);
  return (
    <>
      <EntitlementButton record={record} />
      <p className="claim-line">
        <span className="soft">{placeWords(record, language)}</span>
        <VerdictMark verdict={step.verdict} unless={(entitlement?.unless.length ?? 0) > 0} />
        {due && (
          <span>
            <strong>{due.by}</strong>
            {due.left !== undefined && ` (${due.left})`}
          </span>
        )}
        {step.late && <span>{own.steps.late}</span>}
        <RecordRemarks of={record} />
      </p>
      {to !== undefined && <p className="soft">{words.answers.step.goesTo(to)}</p>}
      {step.deciding.map((authority) => (
        <Decider key={authority.record} step={authority} />
      ))}
    </>
  );
}

function Decider({ step }: { readonly step: AuthorityStep }): ReactElement | null {
  const own = navigatorWords.useWords();
  const { steps } = own;
  const body = useNavigator().organisations.get(step.record);
  if (body === undefined) return null;
  return (
    <p className="decider">
      <span className="soft">{steps.decidedBy} </span>
      <Localised of={body} text={body.name} />{" "}
      <ReachedFirst of={body} contacts={waysToReach(body)} state={step.state} />
    </p>
  );
}
