import type { CivicRecord, Evidence } from "@civic/schema";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";

interface EvidenceListProps {
  readonly of: CivicRecord;
  readonly evidence: readonly Evidence[];
}

/** Documents that are asked for, each with whether it is in every case. */
export function EvidenceList({ of, evidence }: EvidenceListProps): ReactElement {
  const { label } = useLanguage();
  return (
    <ul className="fact-list">
      {evidence.map((item) => (
        <li key={JSON.stringify(item.what)}>
          <Localised of={of} text={item.what} />
          {item.requirement && <span className="soft"> ({label("requirement", item.requirement)})</span>}
          {item.note && (
            <p className="soft small">
              <Localised of={of} text={item.note} />
            </p>
          )}
          {item.provenance && <Sources evidence={evidenceOf(of, item)} />}
        </li>
      ))}
    </ul>
  );
}
