import type { CivicRecord } from "@civic/schema";
import type { ReactElement } from "react";
import { CopyButton } from "../../design/copy-button.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import { abbreviationsIn } from "./abbreviations.ts";
import { AuthorityPair } from "./authority-pair.tsx";
import { cardLines } from "./card-text.ts";
import type { CrossBorderCard, NoRoute } from "./cross-border-model.ts";
import { RoutedScheme } from "./routed-scheme.tsx";
import { SchemeList } from "./scheme-list.tsx";
import { crossBorderWords } from "./words.ts";

interface CardViewProps {
  readonly card: CrossBorderCard;
  /** The records of both States. */
  readonly records: readonly CivicRecord[];
  readonly today: string;
}

/** The card of two States: both authorities, the terms of the claim, and what is claimed without them. */
export function CardView({ card, records, today }: CardViewProps): ReactElement {
  const language = useLanguage();
  const own = crossBorderWords.useWords();
  const { words, format } = language;
  const { event, home, organisations, route, noRoute, routed, direct, atHome } = card;
  const title = own.card(format.region(home), format.region(event));
  const lines = () => cardLines(card, { phrasing: language, own, questions: words.crossBorderQuestions });
  const shown = new Set([...routed.map(({ scheme }) => scheme), ...direct, ...atHome]);
  const abbreviations = abbreviationsIn(lines(), organisations.values(), language);
  return (
    <section className="claim-card" aria-labelledby="card-title">
      <header className="claim-card-head">
        <h2 id="card-title">{title}</h2>
        <div className="claim-card-tools no-print">
          <CopyButton label={own.copy} doneLabel={own.copied} text={() => lines().join("\n")} />
          <button type="button" className="button" onClick={() => globalThis.print()}>
            {own.print}
          </button>
        </div>
      </header>
      <CompiledMark
        standing={standingOf(
          records.filter((record) => record.kind === "compensation-scheme" && shown.has(record)),
          language.language,
        )}
      />
      {abbreviations.length > 0 && (
        <p className="soft small">
          {own.abbreviations + words.colon}
          {abbreviations.map(({ short, name }) => `${short} (${name})`).join(words.clock.joiner)}
        </p>
      )}
      {noRoute && <NoRouteLine event={event} noRoute={noRoute} />}
      {route && (
        <>
          <p className="claim-card-rule">{own.route}</p>
          <AuthorityPair card={card} route={route} />
          {routed.length === 0 && <p className="prose">{own.noScheme(format.region(event))}</p>}
          {routed.map(({ scheme, route: of }) => (
            <RoutedScheme key={scheme.id} scheme={scheme} route={of} card={card} />
          ))}
        </>
      )}
      <SchemeList
        title={own.direct(format.region(event))}
        lead={route ? own.directLead : undefined}
        missing={route ? undefined : own.nothing(format.region(event))}
        schemes={direct}
        card={card}
      />
      <SchemeList
        title={own.atHome(format.region(home))}
        lead={own.atHomeLead}
        missing={undefined}
        schemes={atHome}
        card={card}
      />
      <p className="soft small">{own.basis(format.date(today))}</p>
      <TakeAway
        title={`${own.title}${words.joiner}${title}`}
        name={`cross-border-${home}-${event}`}
        rows={() => lines().map((line) => [line])}
        data={() => ({ event, home, route: route ?? null, schemes: routed, direct, atHome })}
        call={`/v1/records?kind=compensation-scheme&jurisdiction=${event}`}
      />
    </section>
  );
}

interface NoRouteLineProps {
  readonly event: string;
  readonly noRoute: NoRoute;
}

function NoRouteLine({ event, noRoute }: NoRouteLineProps): ReactElement {
  const { format } = useLanguage();
  const own = crossBorderWords.useWords();
  const place = format.region(event);
  return (
    <div className="no-route">
      <h3>{own.noRoute}</h3>
      <p>
        {noRoute.why === "same-state"
          ? own.sameState(place)
          : own.notBound(format.list(noRoute.states.map(format.region)), place)}
      </p>
    </div>
  );
}
