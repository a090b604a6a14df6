import type { CivicRecord, Confirmation } from "@civic/schema";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import { Localised } from "./localised.tsx";
import "./confirmations.css";

interface ConfirmationsProps {
  readonly of: CivicRecord;
  readonly confirmations: readonly Confirmation[];
}

/** Who confirmed a record and when, beside the quality flag that rests on it; a body or a role, never a person. */
export function Confirmations({ of, confirmations }: ConfirmationsProps): ReactElement {
  const { label } = useLanguage();
  return (
    <ul className="confirmations small">
      {confirmations.map((confirmation) => (
        <li key={JSON.stringify(confirmation)}>
          {of.quality.includes("verified") && (
            <>
              <span className="tag">{label("data-quality-flag", "verified")}</span>{" "}
            </>
          )}
          <ConfirmedBy of={of} confirmation={confirmation} />
        </li>
      ))}
    </ul>
  );
}

interface ConfirmedByProps {
  readonly of: CivicRecord;
  readonly confirmation: Confirmation;
}

/** One sign-off on one line. */
function ConfirmedBy({ of, confirmation: { by, on, note } }: ConfirmedByProps): ReactElement {
  const { words, format } = useLanguage();
  return (
    <span className="confirmed-by">
      {words.recordFacts.confirmedBy + words.colon}
      <Localised of={of} text={by} />
      {words.joiner + format.date(on)}
      {note && (
        <>
          {" · "}
          <Localised of={of} text={note} />
        </>
      )}
    </span>
  );
}
