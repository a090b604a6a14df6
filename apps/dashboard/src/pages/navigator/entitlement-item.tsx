import type { NavigatedEntitlement } from "@civic/schema/compute";
import { decidingLeaves, timeLimitWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { anchorOf } from "../../records/anchor.ts";
import { ApplicationFact } from "../../records/application-fact.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { EvidenceFact } from "../../records/evidence-fact.tsx";
import { Localised } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { CrossBorderRouteFact } from "./cross-border-route.tsx";
import { ExplanationTree, Leaf } from "./explanation-tree.tsx";
import { FactsToAsk } from "./facts-to-ask.tsx";
import { InterplayFact } from "./interplay-fact.tsx";
import { LazyDetails } from "./lazy-details.tsx";
import { useNavigator } from "./navigator-context.ts";
import { RecordLink } from "./record-link.tsx";
import { TimeLimitFact } from "./time-limit-fact.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

interface EntitlementProps {
  readonly entitlement: NavigatedEntitlement;
}

/** Id of an entitlement on this page. */
export function entitlementId(record: string): string {
  return `entitlement-${anchorOf(record)}`;
}

/** What may be asked for, by its name and verdict; the rest opens on demand. */
export function EntitlementItem({ entitlement }: EntitlementProps): ReactElement {
  const { record, verdict } = entitlement;
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
            <VerdictMark verdict={verdict} />
            <ShortLimit entitlement={entitlement} />
          </span>
        </>
      }
    >
      {() => <EntitlementBody entitlement={entitlement} />}
    </LazyDetails>
  );
}

function ShortLimit({ entitlement }: EntitlementProps): ReactElement | null {
  const language = useLanguage();
  const { list } = language.words.navigator;
  const { availability, timeLimit, verdict } = entitlement;
  if (availability === "ended" || availability === "planned") return <span>{list[availability]}</span>;
  if (timeLimit === undefined || verdict === "not-met") return null;
  const { by, left } = timeLimitWords(timeLimit, language);
  return <span>{left === undefined ? by : `${by} (${left})`}</span>;
}

function EntitlementBody({ entitlement }: EntitlementProps): ReactElement {
  const { words } = useLanguage();
  const { organisations } = useNavigator();
  const { record, crossBorder, missing } = entitlement;
  return (
    <>
      <Facts>
        <WhyFact entitlement={entitlement} />
        {missing.length > 0 && (
          <Fact term={words.navigator.ask}>
            <FactsToAsk facts={missing.map(({ fact }) => fact)} />
          </Fact>
        )}
        <TimeLimitFact entitlement={entitlement} />
        {record.kind === "compensation-scheme" && <EvidenceFact scheme={record} />}
        <ApplicationFact of={record} organisations={organisations} />
        {crossBorder && record.kind === "compensation-scheme" && (
          <CrossBorderRouteFact scheme={record} route={crossBorder} />
        )}
        <InterplayFact entitlement={entitlement} />
      </Facts>
      <p className="no-print">
        <RecordLink record={record}>
          {words.navigator.country}
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
  const { why } = words.navigator;
  const { explanation, conditions, findings, verdict } = entitlement;
  if (explanation === undefined) {
    return <Fact term={why.title}>{findings.length > 0 ? why.unreadable : why.none}</Fact>;
  }
  // The word beside the name says it already.
  if (onPaper && verdict === "met") return null;
  return (
    <Fact term={why.title}>
      {conditions === "axes" && <p className="soft small">{why.axes}</p>}
      {verdict === "met" ? (
        <p>{why.met}</p>
      ) : (
        <div>
          <p className="soft">{verdict === "unknown" ? why.open : why.notMet}</p>
          <ul className="explanation">
            {decidingLeaves(explanation).map(({ condition: leaf }) => (
              <li key={leaf.pointer}>
                <Leaf record={entitlement.record} node={leaf} />
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
