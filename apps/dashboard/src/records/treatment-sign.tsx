import type { TreatmentLevel } from "@civic/schema/compute";
import type { ReactElement } from "react";
import "./treatment-sign.css";

interface TreatmentSignProps {
  readonly level: TreatmentLevel;
  /** Less than half is settled. */
  readonly thin?: boolean;
}

/** The sign of a treatment beside its word: told apart by shape, border and fill; hatched where little is settled. */
export function TreatmentSign({ level, thin = false }: TreatmentSignProps): ReactElement {
  return <span className={`treatment-sign ${signClass(level, thin)}`} aria-hidden="true" />;
}

/** The look of a treatment. That nothing is settled is a sign of its own, and needs no hatching. */
export function signClass(level: TreatmentLevel, thin: boolean): string {
  return `treatment-${level}${thin && level !== "unsettled" ? " treatment-thin" : ""}`;
}
