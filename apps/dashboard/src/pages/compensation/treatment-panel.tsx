import { reading } from "@civic/schema/words";
import type { ReactElement } from "react";
import { WholeRecord } from "../../data/whole-record.tsx";
import { Drawer } from "../../design/drawer.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { Glyph } from "../../design/glyph.tsx";
import { Amounts } from "../../records/amounts.tsx";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { evidenceOf } from "../../records/evidence.ts";
import { headDefinition } from "../../records/head-list.ts";
import { Localised, NativeNames } from "../../records/localised.tsx";
import { Sources } from "../../records/sources.tsx";
import { useLanguage } from "../../words/language.tsx";
import { type TreatmentCell, treatmentOf } from "./compensation-model.ts";
import { SchemeSums } from "./scheme-sums.tsx";
import { treatmentGlyph } from "./treatment.ts";
import "./treatment-panel.css";
import { compensationWords } from "./words.ts";

interface TreatmentPanelProps {
  readonly cell: TreatmentCell;
  /** Of the State of the scheme. */
  readonly officialLanguages: readonly string[];
  readonly onClose: () => void;
}

/** How one scheme treats one head of damage: national head, amounts with their dates, sources. */
export function TreatmentPanel({ cell, officialLanguages, onClose }: TreatmentPanelProps): ReactElement {
  const { words, label, format, language } = useLanguage();
  const { scheme, head, treatment } = cell;
  const compensation = compensationWords.useWords();
  const schemeName = reading(scheme.name, scheme, language).text;
  return (
    <Drawer
      title={label("head-of-damage", head)}
      subtitle={`${format.region(scheme.jurisdiction)} · ${schemeName}`}
      closeLabel={words.close}
      onClose={onClose}
    >
      <div className="treatment-panel">
        <p className={`treatment treatment-${treatment} treatment-badge`}>
          <Glyph shape={treatmentGlyph[treatment]} />
          {compensation.treatment[treatment]}
        </p>
        <p>{treatment === "unknown" ? compensation.panel.unknown : compensation.explained[treatment]}</p>
        {scheme.damage?.heads === undefined && <p>{compensation.panel.noHeads}</p>}
        <p className="soft small">
          {compensation.panel.meaning}
          {words.colon}
          <span lang={language === "en" ? undefined : "en"}>{headDefinition(head)}</span>
        </p>
        <CompiledMark standing={standingOf([scheme], language)} />
        <WholeRecord of={scheme}>
          {(record) => <HeadSums cell={treatmentOf(record, head)} officialLanguages={officialLanguages} />}
        </WholeRecord>
      </div>
    </Drawer>
  );
}

function HeadSums({ cell, officialLanguages }: Omit<TreatmentPanelProps, "onClose">): ReactElement {
  return (
    <>
      <NationalHeads cell={cell} officialLanguages={officialLanguages} />
      {cell.amounts.length > 0 && <Amounts of={cell.scheme} amounts={cell.amounts} />}
      <SchemeSums cell={cell} />
    </>
  );
}

function NationalHeads({ cell, officialLanguages }: Omit<TreatmentPanelProps, "onClose">): ReactElement {
  const own = compensationWords.useWords();
  const { panel } = own;
  const { scheme, nationalHeads } = cell;
  return (
    <>
      {nationalHeads.map((national) => (
        <section key={national.code ?? Object.values(national.name).join()} className="national-head">
          <h3>
            <Localised of={scheme} text={national.name} />
          </h3>
          <NativeNames
            of={{ language: scheme.language, name: national.name }}
            officialLanguages={officialLanguages}
          />
          <Facts>
            {national.code !== undefined && (
              <Fact term={panel.code}>
                <bdi>{national.code}</bdi>
              </Fact>
            )}
            <Fact term={panel.amounts}>
              {national.amounts ? (
                <Amounts of={scheme} amounts={national.amounts} within={[scheme.damage, national]} />
              ) : (
                <span className="soft">{panel.noAmount}</span>
              )}
            </Fact>
          </Facts>
          {national.note && (
            <p className="prose">
              <Localised of={scheme} text={national.note} />
            </p>
          )}
          <Sources evidence={evidenceOf(scheme, scheme.damage, national)} />
        </section>
      ))}
    </>
  );
}
