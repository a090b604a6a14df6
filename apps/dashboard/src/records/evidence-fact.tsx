import type { CompensationScheme } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { EvidenceList } from "./evidence-list.tsx";

/** What to send with the claim, each with whether it is asked for in every case. */
export function EvidenceFact({ scheme }: { readonly scheme: CompensationScheme }): ReactElement | null {
  const { words } = useLanguage();
  if (scheme.evidence === undefined) return null;
  return (
    <Fact term={words.schemeTerms.evidence}>
      <EvidenceList of={scheme} evidence={scheme.evidence} />
    </Fact>
  );
}
