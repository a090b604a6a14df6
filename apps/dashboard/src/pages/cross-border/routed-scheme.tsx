import type { CompensationScheme } from "@civic/schema";
import type { CrossBorderRoute } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { Fact, Facts } from "../../design/facts.tsx";
import { CrossBorderAnswerList } from "../../records/cross-border-answer-list.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { EvidenceList } from "../../records/evidence-list.tsx";
import { Localised } from "../../records/localised.tsx";
import { NotKnown } from "../../records/parties.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { Authority } from "./authority-pair.tsx";
import type { CrossBorderCard } from "./cross-border-model.ts";
import { SchemeRule } from "./scheme-rule.tsx";
import { crossBorderWords } from "./words.ts";

interface RoutedSchemeProps {
  readonly scheme: CompensationScheme;
  readonly route: CrossBorderRoute;
  readonly card: CrossBorderCard;
}

/** One scheme that is claimed by the route, and on what terms. */
export function RoutedScheme({ scheme, route, card }: RoutedSchemeProps): ReactElement {
  const { words, format } = useLanguage();
  const own = crossBorderWords.useWords();
  const { crossBorder, decisionTime, redress, evidence } = scheme;
  const { decidingAuthority: id, answers = {} } = route;
  const isOther = id !== undefined && id !== card.route?.decidingAuthority;
  return (
    <section className="routed-scheme">
      <h3>
        <Localised of={scheme} text={scheme.name} />
      </h3>
      <RecordRemarks of={scheme} />
      {crossBorder && (
        <p className="prose">
          <Localised of={scheme} text={crossBorder.description} />
        </p>
      )}
      {isOther && <Authority body={card.organisations.get(id)} schemes={[scheme]} />}
      <CrossBorderAnswerList
        of={scheme}
        title={own.terms(format.region(card.event))}
        answers={answers}
        undated={own.undated}
        unanswered={<NotKnown />}
        beside={{
          ...(decisionTime && { decisionTime: <SchemeRule of={scheme} rule={decisionTime} /> }),
          ...(redress && { challenge: <SchemeRule of={scheme} rule={redress} /> }),
        }}
      />
      <Facts>
        <Fact term={own.documents}>
          {evidence ? <EvidenceList of={scheme} evidence={evidence} /> : <NotKnown />}
        </Fact>
        <Fact term={words.schemeTerms.deadline}>
          {scheme.timeLimit ? <SchemeRule of={scheme} rule={scheme.timeLimit} /> : <NotKnown />}
        </Fact>
      </Facts>
      {crossBorder?.provenance && <Sources evidence={evidenceOf(scheme, crossBorder)} />}
    </section>
  );
}
