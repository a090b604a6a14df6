import { reading } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Glyph } from "../../design/glyph.tsx";
import { schemeKey } from "../../records/anchor.ts";
import { useLanguage } from "../../words/language.tsx";
import { CellSums } from "./cell-sums.tsx";
import type { TreatmentCell } from "./compensation-model.ts";
import { treatmentGlyph } from "./treatment.ts";
import { compensationWords } from "./words.ts";

interface TreatmentButtonProps {
  readonly cell: TreatmentCell;
  /** On a phone the head is written; in the table the header says it. */
  readonly withHead?: boolean;
  readonly onOpen: (cell: TreatmentCell) => void;
}

/** Names a field in the page, so that the focus can come back to it. */
export function treatmentId({ scheme, head }: Pick<TreatmentCell, "scheme" | "head">): string {
  return `treatment-${schemeKey(scheme.id).replace("/", "-")}-${head}`;
}

/** A field of the matrix: treatment by sign, border and word, with the national code or head. */
export function TreatmentButton({ cell, withHead = false, onOpen }: TreatmentButtonProps): ReactElement {
  const own = compensationWords.useWords();
  const { words, label, language } = useLanguage();
  const { scheme, head, treatment, nationalHeads } = cell;
  const headName = label("head-of-damage", head);
  const schemeName = reading(scheme.name, scheme, language).text;
  return (
    <button
      type="button"
      id={treatmentId(cell)}
      className={`treatment treatment-${treatment} treatment-button${withHead ? " treatment-row" : ""}`}
      aria-haspopup="dialog"
      onClick={() => onOpen(cell)}
    >
      <span className="visually-hidden">{headName + words.joiner + schemeName + words.colon}</span>
      {withHead && (
        <span className="treatment-head" aria-hidden="true">
          {headName}
        </span>
      )}
      <span className="treatment-word">
        <Glyph shape={treatmentGlyph[treatment]} />
        {own.treatment[treatment]}
      </span>
      {nationalHeads.map((national) => {
        const name = reading(national.name, scheme, language);
        if (treatment === "folded") {
          return (
            <span key={name.text} className="treatment-detail">
              {own.inside(name.text)}
            </span>
          );
        }
        return national.code === undefined ? null : (
          <span key={name.text} className="treatment-detail">
            <bdi>{national.code}</bdi>
          </span>
        );
      })}
      <CellSums cell={cell} />
    </button>
  );
}
