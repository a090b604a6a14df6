import type { CompensationScheme } from "@civic/schema";
import { useSuspenseQueries, useSuspenseQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { memo, type ReactElement } from "react";
import { recordsOf } from "../../data/queries.ts";
import { useOpenAnchor } from "../../design/open-anchor.ts";
import { NamesAtHand } from "../../records/names-at-hand.tsx";
import { organisationsById } from "../../records/organisations-by-id.ts";
import { useOpenedInAddress } from "../../routing/opened-in-address.ts";
import { useLanguage } from "../../words/language.tsx";
import { SchemeBrief } from "./scheme-brief.tsx";
import { TermsTable } from "./terms-table.tsx";

interface SchemeBriefsProps {
  readonly schemes: readonly CompensationScheme[];
  /** Those that stand side by side: they have a column each, and are printed in full. */
  readonly compared: readonly CompensationScheme[];
}

/** The compared schemes in their key terms; then each scheme in brief, with the bodies that its records name. */
export const SchemeBriefs = memo(function SchemeBriefs({
  schemes,
  compared,
}: SchemeBriefsProps): ReactElement {
  const { words } = useLanguage();
  const states = [...new Set(schemes.map((scheme) => scheme.jurisdiction))];
  const bodies = useSuspenseQueries({ queries: states.map((state) => recordsOf("organisation", state)) });
  const { data: systems } = useSuspenseQuery(recordsOf("national-system"));
  useOpenAnchor(useLocation({ select: ({ hash }) => hash }));
  useOpenedInAddress();
  const organisations = organisationsById(bodies.flatMap((answer) => answer.data));
  return (
    <NamesAtHand records={systems}>
      <section className="compensation-part">
        <h2>{words.compensation.terms}</h2>
        <TermsTable schemes={compared} />
      </section>
      <section className="compensation-part">
        <h2>{words.compensation.each}</h2>
        {schemes.map((scheme) => (
          <SchemeBrief
            key={scheme.id}
            scheme={scheme}
            organisations={organisations}
            open={schemes.length === 1}
            printed={compared.includes(scheme)}
          />
        ))}
      </section>
    </NamesAtHand>
  );
});
