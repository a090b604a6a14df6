import type { TreatmentLevel } from "@civic/schema/compute";
import type { ReactElement } from "react";
import "./treatment-sign.css";

/** The sign of a treatment beside its word: told apart by shape, border and fill. */
export function TreatmentSign({ level }: { readonly level: TreatmentLevel }): ReactElement {
  return <span className={`treatment-sign treatment-${level}`} aria-hidden="true" />;
}
