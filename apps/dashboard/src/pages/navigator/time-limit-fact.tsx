import type { NavigatedEntitlement } from "@civic/schema/compute";
import { reportLine, timeLimitWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact } from "../../design/facts.tsx";
import { Clocks } from "../../records/clocks.tsx";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { FactsToAsk } from "./questions-to-ask.tsx";
import { navigatorWords } from "./words.ts";

/** By when to ask: the day or the window, what it still waits for, late claims, and the rules it follows. */
export function TimeLimitFact({
  entitlement,
}: {
  readonly entitlement: NavigatedEntitlement;
}): ReactElement | null {
  const own = navigatorWords.useWords();
  const language = useLanguage();
  const { words } = language;
  const { record, timeLimit } = entitlement;
  if (record.kind === "recognition-measure") return null;
  const term = words.schemeTerms.deadline;
  if (record.kind === "service") {
    if (record.clocks === undefined) return null;
    return (
      <Fact term={words.service.clocks}>
        <Clocks of={record} clocks={record.clocks} />
      </Fact>
    );
  }
  const { by, left, moves } = timeLimitWords(timeLimit, language);
  const reported = reportLine(entitlement, language);
  const report = reported !== undefined && <p>{reported}</p>;
  if (timeLimit === undefined || timeLimit.automatic)
    return (
      <Fact term={term}>
        <p>{by}</p>
        {report}
      </Fact>
    );
  const { limit } = own;
  return (
    <Fact term={term}>
      <p>
        <strong>{by}</strong>
        {left !== undefined && <span className="soft"> ({left})</span>}
      </p>
      {moves !== undefined && <p className="small">{moves}</p>}
      {report}
      {timeLimit.missing.length > 0 && (
        <div>
          <p className="small soft">{limit.sharper}</p>
          <FactsToAsk facts={timeLimit.missing} />
        </div>
      )}
      {timeLimit.lateClaim && (
        <p>
          <span className="soft">{limit.late} </span>
          <Localised of={record} text={timeLimit.lateClaim} />
        </p>
      )}
      <p className="small soft">{limit.clocks}</p>
      <Clocks of={record} clocks={timeLimit.clocks.map(({ clock }) => clock)} />
    </Fact>
  );
}
