import type { ReactElement } from "react";
import type { TreatmentLevel } from "./treatment.ts";
import "./treatment-sign.css";

/** The sign of a treatment beside its word: told apart by shape, border and fill. */
export function TreatmentSign({ level }: { readonly level: TreatmentLevel }): ReactElement {
  return <span className={`treatment-sign treatment-${level}`} aria-hidden="true" />;
}
