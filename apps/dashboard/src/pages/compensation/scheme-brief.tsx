import type { CompensationScheme } from "@civic/schema";
import { placeWords } from "@civic/schema/words";
import { type ReactElement, type ReactNode, use } from "react";
import { WholeRecord } from "../../data/whole-record.tsx";
import { Disclosure } from "../../design/disclosure.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { Amounts } from "../../records/amounts.tsx";
import { anchorOf } from "../../records/anchor.ts";
import { ApplicationFact } from "../../records/application-fact.tsx";
import { EligibilityFact } from "../../records/eligibility-fact.tsx";
import { EvidenceFact } from "../../records/evidence-fact.tsx";
import { Laws } from "../../records/laws.tsx";
import { Localised, NativeNames } from "../../records/localised.tsx";
import { ObservedTimes } from "../../records/observed-times.tsx";
import { NotKnown, PartyNames } from "../../records/parties.tsx";
import { RecordFoot } from "../../records/record-foot.tsx";
import { RegionsLine } from "../../records/regions-line.tsx";
import { SourcesLaterContext } from "../../records/sources-later.ts";
import { Statements } from "../../records/statements.tsx";
import { useLanguage } from "../../words/language.tsx";
import { AggregateLimitsFact } from "./aggregate-limits-fact.tsx";
import type { CompensationRecords } from "./compensation-records.ts";
import { CrossBorderFact } from "./cross-border-fact.tsx";
import { FundingFact } from "./funding-fact.tsx";
import { OffsetsFact } from "./offsets-fact.tsx";
import { CodedFact, RuleFact } from "./scheme-rule-facts.tsx";
import { SilenceFact } from "./silence-fact.tsx";
import "./scheme-brief.css";
import { compensationWords } from "./words.ts";

interface SchemeBriefProps {
  readonly scheme: CompensationScheme;
  readonly records: CompensationRecords;
  readonly open: boolean;
  /** It stands open on the paper that is being printed. */
  readonly printed: boolean;
}

/** Names the place of a scheme on this page. */
export function schemeAnchor(scheme: CompensationScheme): string {
  return anchorOf(scheme.id);
}

/** Everything about a scheme but its heads; what is under its line is made when it is opened or printed, and asked for then. */
export function SchemeBrief({ scheme, records, open, printed }: SchemeBriefProps): ReactElement {
  return (
    <Disclosure
      id={schemeAnchor(scheme)}
      title={<Localised of={scheme} text={scheme.name} />}
      line={<SchemeLine scheme={scheme} />}
      open={open}
      printed={printed}
    >
      <WholeRecord of={scheme} atOnce>
        {(record, isWhole) => <BriefBody scheme={record} isWhole={isWhole} records={records} />}
      </WholeRecord>
    </Disclosure>
  );
}

interface BriefBodyProps extends Pick<SchemeBriefProps, "scheme" | "records"> {
  /** Else what only the whole record says is on its way. */
  readonly isWhole: boolean;
}

/** Who, how, how much, by when, and against whom. */
function BriefBody({ scheme, records, isWhole }: BriefBodyProps): ReactElement {
  const { words, label } = useLanguage();
  const terms = words.schemeTerms;
  const { organisations } = records;
  const later = use(SourcesLaterContext);
  const officialLanguages = records.officialLanguagesOf(scheme.jurisdiction);
  const { damage, form, amounts, interplay, eventsCovered, eligibleVictims, legalBasis } = scheme;
  return (
    <>
      <NativeNames of={scheme} officialLanguages={officialLanguages} />
      <RegionsLine regions={scheme.regions} />
      <Facts>
        <Fact term={terms.administeredBy}>
          <PartyNames of={scheme} parties={scheme.administeredBy} organisations={organisations} />
        </Fact>
        <OfWhole term={terms.events} isWhole={isWhole}>
          <Fact term={terms.events}>
            {eventsCovered ? <Statements of={scheme} statements={[eventsCovered]} /> : <NotKnown />}
          </Fact>
        </OfWhole>
        <Fact term={terms.eligible}>
          {eligibleVictims ? <Statements of={scheme} statements={[eligibleVictims]} /> : <NotKnown />}
        </Fact>
        <EligibilityFact of={scheme} eligibility={scheme.territorialScope} term={terms.territory} />
        <OfWhole term={terms.form} isWhole={isWhole}>
          <CodedFact
            of={scheme}
            term={terms.form}
            text={form?.description}
            codes={form?.forms?.map((one) => label("compensation-form", one))}
            attested={form}
          />
        </OfWhole>
        <CodedFact
          of={scheme}
          term={terms.method}
          text={damage?.basis}
          codes={damage?.method && [label("assessment-method", damage.method)]}
          note={damage?.note}
          attested={damage}
        />
        <Fact term={terms.amounts}>{amounts ? <Amounts of={scheme} amounts={amounts} /> : <NotKnown />}</Fact>
        <AggregateLimitsFact scheme={scheme} organisations={organisations} />
        <RuleFact of={scheme} term={terms.deadline} rule={scheme.timeLimit} />
        <RuleFact
          of={scheme}
          term={terms.advance}
          rule={scheme.advance}
          stated={scheme.advance?.available === false ? terms.advanceNone : undefined}
        />
        <RuleFact
          of={scheme}
          term={terms.report}
          rule={scheme.policeReport}
          stated={scheme.policeReport?.required && label("requirement", scheme.policeReport.required)}
        />
        <EvidenceFact scheme={scheme} />
        <RuleFact of={scheme} term={terms.decision} rule={scheme.decisionTime}>
          {scheme.decisionTime?.observed && (
            <>
              <p className="soft">{words.recordFacts.service.observed}</p>
              <ObservedTimes of={scheme} times={scheme.decisionTime.observed} />
            </>
          )}
        </RuleFact>
        <SilenceFact scheme={scheme} />
        <RuleFact of={scheme} term={terms.redress} rule={scheme.redress}>
          {scheme.redress?.bodies && (
            <p className="soft">
              <PartyNames of={scheme} parties={scheme.redress.bodies} organisations={organisations} />
            </p>
          )}
        </RuleFact>
        <Fact term={terms.interplay}>
          {interplay ? <Statements of={scheme} statements={[interplay]} /> : <NotKnown />}
        </Fact>
        <OffsetsFact scheme={scheme} />
        <OfWhole term={terms.funding} isWhole={isWhole}>
          <FundingFact scheme={scheme} />
        </OfWhole>
        <ApplicationFact of={scheme} organisations={organisations} />
        <CrossBorderFact scheme={scheme} organisations={organisations} />
        <OfWhole term={terms.legal} isWhole={isWhole}>
          <Fact term={terms.legal}>
            {legalBasis ? (
              <Laws of={scheme} laws={legalBasis} officialLanguages={officialLanguages} />
            ) : (
              <NotKnown />
            )}
          </Fact>
        </OfWhole>
      </Facts>
      {isWhole ? <RecordFoot record={scheme} /> : <div className="no-print">{later?.meanwhile}</div>}
    </>
  );
}

interface OfWholeProps {
  readonly term: string;
  readonly isWhole: boolean;
  readonly children: ReactNode;
}

/** A fact that only the whole record says: before that is there, nobody can say that it is not known. */
function OfWhole({ term, isWhole, children }: OfWholeProps): ReactNode {
  const own = compensationWords.useWords();
  if (isWhole) return children;
  return (
    <Fact term={term}>
      <span className="soft">{own.notLoaded}</span>
    </Fact>
  );
}

function SchemeLine({ scheme }: Pick<SchemeBriefProps, "scheme">): ReactElement {
  const language = useLanguage();
  const { words, label, format } = language;
  const parts = [placeWords(scheme, language), label("scheme-type", scheme.schemeType)];
  if (scheme.established !== undefined) parts.push(words.period.since(format.date(scheme.established)));
  if (scheme.lifeCycle) parts.push(label("life-cycle", scheme.lifeCycle.stage));
  return <>{parts.join(" · ")}</>;
}
