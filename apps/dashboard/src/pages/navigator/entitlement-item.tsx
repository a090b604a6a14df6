import type { NavigatedEntitlement } from "@civic/schema/compute";
import { decidingLeaves, onlyForWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { ApplicationFact } from "../../records/application-fact.tsx";
import { ConditionLeaf } from "../../records/condition-leaf.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { EvidenceFact } from "../../records/evidence-fact.tsx";
import { dueWords } from "../../records/limit-rows.ts";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { Sources } from "../../records/sources.tsx";
import { VerdictMark } from "../../records/verdict-mark.tsx";
import { WhyLine } from "../../records/why-line.tsx";
import { useLanguage } from "../../words/language.tsx";
import { CrossBorderRouteFact } from "./cross-border-route.tsx";
import { entitlementId } from "./entitlement-button.tsx";
import { ExplanationNode, ExplanationTree } from "./explanation-tree.tsx";
import { InterplayFact } from "./interplay-fact.tsx";
import { LazyDetails } from "./lazy-details.tsx";
import { useNavigator } from "./navigator-context.ts";
import { FactsToAsk } from "./questions-to-ask.tsx";
import { SumsFact } from "./sums-fact.tsx";
import { TimeLimitFact } from "./time-limit-fact.tsx";
import { navigatorWords } from "./words.ts";

interface EntitlementProps {
  readonly entitlement: NavigatedEntitlement;
}

/** What may be asked for, by its name and verdict; the rest opens on demand. */
export function EntitlementItem({ entitlement }: EntitlementProps): ReactElement {
  const { record, verdict, unless } = entitlement;
  const only = onlyForWords(record, useLanguage());
  return (
    <LazyDetails
      id={entitlementId(record.id)}
      className="disclosure entitlement"
      printed={verdict !== "not-met"}
      summary={
        <>
          <span className="disclosure-title">
            <Localised of={record} text={record.name} />
          </span>
          <span className="disclosure-line">
            <VerdictMark verdict={verdict} unless={unless.length > 0} />
            {only !== undefined && <span>{only}</span>}
            <ShortLimit entitlement={entitlement} />
            <WhyLine entitlement={entitlement} />
            <RecordRemarks of={record} />
          </span>
        </>
      }
    >
      {() => <EntitlementBody entitlement={entitlement} />}
    </LazyDetails>
  );
}

function ShortLimit({ entitlement }: EntitlementProps): ReactElement | null {
  const own = navigatorWords.useWords();
  const language = useLanguage();
  const { list } = own;
  const { availability } = entitlement;
  if (availability !== "available" && availability !== "unknown") return <span>{list[availability]}</span>;
  const said = dueWords(entitlement, language);
  if (said === undefined) return null;
  const { by, left } = said;
  return <span className="short-limit">{left === undefined ? by : `${by} (${left})`}</span>;
}

function EntitlementBody({ entitlement }: EntitlementProps): ReactElement {
  const own = navigatorWords.useWords();
  const { words, format } = useLanguage();
  const { organisations } = useNavigator();
  const { record, crossBorder, missing } = entitlement;
  return (
    <>
      <Facts>
        <WhyFact entitlement={entitlement} />
        <ExclusionsFact entitlement={entitlement} />
        {missing.length > 0 && (
          <Fact term={own.ask}>
            <FactsToAsk facts={missing.map(({ fact }) => fact)} />
          </Fact>
        )}
        {entitlement.verdict !== "not-met" && <TimeLimitFact entitlement={entitlement} />}
        <SumsFact entitlement={entitlement} />
        {record.kind === "compensation-scheme" && <EvidenceFact scheme={record} />}
        <ApplicationFact of={record} organisations={organisations} />
        {crossBorder && record.kind === "compensation-scheme" && (
          <CrossBorderRouteFact scheme={record} route={crossBorder} />
        )}
        <InterplayFact entitlement={entitlement} />
        <Fact term={words.quality}>{words.asOf(format.date(record.asOf))}</Fact>
      </Facts>
      <p className="no-print">
        <RecordLink record={record}>
          {own.country}
          <span className="visually-hidden">
            {words.colon}
            <Localised of={record} text={record.name} />
          </span>
        </RecordLink>
      </p>
      <Sources evidence={evidenceOf(record)} />
    </>
  );
}

/** On what the verdict rests, then all conditions one by one, folded. */
function WhyFact({ entitlement }: EntitlementProps): ReactElement | null {
  const { words } = useLanguage();
  const { onPaper } = useNavigator();
  const { why } = words;
  const { explanation, conditions, findings, verdict } = entitlement;
  if (explanation === undefined) {
    return <Fact term={why.title}>{findings.length > 0 ? why.unreadable : why.none}</Fact>;
  }
  // A right may be taken away although its conditions are met: these say what they are.
  const shown = explanation.verdict;
  // The word beside the name says it already.
  if (onPaper && verdict === "met") return null;
  return (
    <Fact term={why.title}>
      {conditions === "axes" && <p className="soft small">{why.axes}</p>}
      {shown === "met" ? (
        <p>{why.met}</p>
      ) : (
        <div>
          <p className="soft">{shown === "unknown" ? why.open : why.notMet}</p>
          <ul className="explanation">
            {decidingLeaves(explanation).map(({ condition, negated, label }) => (
              <li key={condition.pointer}>
                {negated && !label && <p className="soft small">{why.parts.not}</p>}
                <ConditionLeaf
                  record={entitlement.record}
                  node={label ? { ...condition, label } : condition}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <details className="why no-print">
        <summary>{why.all}</summary>
        <ExplanationTree record={entitlement.record} node={explanation} />
      </details>
    </Fact>
  );
}

/** What takes the right away, and what an authority may still examine. */
function ExclusionsFact({ entitlement }: EntitlementProps): ReactElement | null {
  const { why } = useLanguage().words;
  const { record, verdict, unless, exclusions } = entitlement;
  const taken = verdict === "not-met" && exclusions?.verdict === "met" ? decidingLeaves(exclusions) : [];
  const open = verdict === "not-met" ? [] : unless;
  if (taken.length + open.length === 0) return null;
  return (
    <Fact term={taken.length > 0 ? why.takenAway : why.unless}>
      {open.length > 0 && <p className="soft small">{why.unlessExplained}</p>}
      <ul className="explanation">
        {taken.map(({ condition }) => (
          <li key={condition.pointer}>
            <ConditionLeaf record={record} node={condition} />
          </li>
        ))}
        {open.map((node) => (
          <ExplanationNode key={node.pointer} record={record} node={node} />
        ))}
      </ul>
    </Fact>
  );
}
