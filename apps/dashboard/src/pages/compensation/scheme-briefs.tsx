import type { CompensationScheme } from "@civic/schema";
import { useLocation } from "@tanstack/react-router";
import { memo, type ReactElement } from "react";
import { useOpenAnchor } from "../../design/open-anchor.ts";
import { usePrinting } from "../../design/printing.ts";
import { NamesAtHand } from "../../records/names-at-hand.tsx";
import { useOpenedInAddress } from "../../routing/opened-in-address.ts";
import type { CompensationRecords } from "./compensation-records.ts";
import { SchemeBrief } from "./scheme-brief.tsx";
import { TermsTable } from "./terms-table.tsx";
import { compensationWords } from "./words.ts";

interface SchemeBriefsProps {
  readonly records: CompensationRecords;
  readonly schemes: readonly CompensationScheme[];
  /** Those that stand side by side: they have a column each, and are printed in full. */
  readonly compared: readonly CompensationScheme[];
}

/** The compared schemes in their key terms; then each scheme in brief, with the bodies that its records name. */
export const SchemeBriefs = memo(function SchemeBriefs({
  records,
  schemes,
  compared,
}: SchemeBriefsProps): ReactElement {
  const own = compensationWords.useWords();
  const printing = usePrinting();
  useOpenAnchor(useLocation({ select: ({ hash }) => hash }));
  useOpenedInAddress();
  return (
    <NamesAtHand records={records.systems}>
      <section className="compensation-part">
        <h2>{own.terms}</h2>
        <TermsTable schemes={compared} />
      </section>
      <section className="compensation-part">
        <h2>{own.each}</h2>
        {schemes.map((scheme) => (
          <SchemeBrief
            key={scheme.id}
            scheme={scheme}
            records={records}
            open={schemes.length === 1}
            printed={printing && compared.includes(scheme)}
          />
        ))}
      </section>
    </NamesAtHand>
  );
});
