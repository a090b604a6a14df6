import type { TreatmentLine } from "@civic/schema";
import { isThin, treatmentLevels } from "@civic/schema/compute";
import { Fragment, type ReactElement, type ReactNode } from "react";
import { useLanguage } from "../words/language.tsx";
import { treatmentSaid } from "./treatment-said.ts";
import { TreatmentSign } from "./treatment-sign.tsx";
import "./treatment-small.css";

interface TreatmentSmallProps {
  /** As computed by the page that shows them, in the order in which they are to stand. */
  readonly lines: readonly TreatmentLine[];
  /** The name of a State where it is to be a link; else the name alone. */
  readonly nameOf?: (state: string) => ReactNode;
}

/**
 * The picture of equal treatment in small, for a page that leads to it: one line for each State of the event, with the number
 * of other States by what happens to somebody from there, and how much of it is settled.
 */
export function TreatmentSmall({ lines, nameOf }: TreatmentSmallProps): ReactElement {
  const { words, format } = useLanguage();
  return (
    <ul className="treatment-small" aria-label={words.treatmentSmall}>
      {lines.map((line) => (
        <li key={line.event}>
          <span>{nameOf?.(line.event) ?? format.region(line.event)}</span>
          {treatmentLevels.map((level) => (
            <Fragment key={level}>
              {line.states[level] > 0 && (
                <span title={words.treatmentLevels[level]}>
                  <TreatmentSign level={level} thin={isThin(line)} />
                  <span className="visually-hidden">{words.treatmentLevels[level] + words.colon}</span>
                  {format.number(line.states[level])}
                </span>
              )}
            </Fragment>
          ))}
          <span className="soft small">{treatmentSaid({ ...line, ...line.records }, words)}</span>
        </li>
      ))}
    </ul>
  );
}
