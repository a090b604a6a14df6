import { recordsByReference } from "@civic/schema/compute";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useCallback, useMemo } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { projectedRecords } from "../../data/queries.ts";
import { useFocusReturn } from "../../design/focus-return.ts";
import { useMediaQuery, wideEnoughForTables } from "../../design/media-query.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkipPast } from "../../design/skip-past.tsx";
import { schemeKey } from "../../records/anchor.ts";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { asHead, headCount } from "../../records/head-list.ts";
import { schemesInOrder } from "../../records/scheme-order.ts";
import { LeftOut } from "../../routing/left-out.tsx";
import { panelStep, useClosePanel } from "../../routing/panel-step.ts";
import { useLanguage } from "../../words/language.tsx";
import { describedSchemes, matrixSchemes, type TreatmentCell, treatmentOf } from "./compensation-model.ts";
import { compensationRecords } from "./compensation-records.ts";
import type { CompensationSearch } from "./compensation-search.ts";
import { CompensationTaken } from "./compensation-taken.tsx";
import { PrintControl } from "./print-control.tsx";
import { SchemeBriefs } from "./scheme-briefs.tsx";
import { SchemePicker, SchemeSelect } from "./scheme-picker.tsx";
import { treatmentId } from "./treatment-button.tsx";
import { TreatmentLegend, TreatmentLegendLine } from "./treatment-legend.tsx";
import { TreatmentList } from "./treatment-list.tsx";
import { TreatmentMatrix } from "./treatment-matrix.tsx";
import { TreatmentPanel } from "./treatment-panel.tsx";
import { TreatmentSummary } from "./treatment-summary.tsx";
import { UnmatchedHeads } from "./unmatched-heads.tsx";
import { compensationWords } from "./words.ts";

/** Heads of damage by scheme, then each scheme in brief. */
export function CompensationPage(): ReactElement {
  const own = compensationWords.useWords();
  return (
    <>
      <PageHeading tight title={own.title} />
      <DataRegion of="compensation">
        <Comparison />
      </DataRegion>
    </>
  );
}

function Comparison(): ReactElement {
  const own = compensationWords.useWords();
  const { words, format, language } = useLanguage();
  const search = useSearch({ from: "/$lang/compensation" });
  const navigate = useNavigate({ from: "/$lang/compensation" });
  const wide = useMediaQuery(wideEnoughForTables);
  const { data } = useSuspenseQuery(projectedRecords());
  const records = useMemo(() => compensationRecords(data.records), [data]);
  const schemes = useMemo(() => schemesInOrder(records.schemes, format), [records, format]);
  // In one text, so that what stands in the table stays the same while a field is opened.
  const keys = search.schemes?.join();
  const chosen = useMemo(() => matrixSchemes(schemes, keys?.split(",")), [schemes, keys]);
  const shown = useMemo(() => (wide ? chosen : chosen.slice(0, 1)), [wide, chosen]);
  const described = useMemo(() => describedSchemes(schemes, keys?.split(",")), [schemes, keys]);
  const open = openCell(search, schemes);
  useFocusReturn(open && treatmentId(open));

  const onChoose = useCallback(
    (chosen: readonly string[] | undefined) =>
      navigate({ search: chosen === undefined ? {} : { schemes: chosen }, resetScroll: false }),
    [navigate],
  );
  const onOpen = useCallback(
    ({ scheme, head }: TreatmentCell) =>
      navigate({
        search: (kept) => ({ ...placeOf(kept), head, scheme: schemeKey(scheme.id) }),
        state: panelStep,
        resetScroll: false,
      }),
    [navigate],
  );
  const onClose = useClosePanel(() => navigate({ search: placeOf, replace: true, resetScroll: false }));
  const [first] = shown;
  if (first === undefined) return <p className="prose">{words.emptyStates}</p>;
  return (
    <>
      <LeftOut followed={followedOf(search, schemes)} />
      {wide ? (
        <SchemePicker schemes={schemes} shown={shown} onChoose={onChoose} />
      ) : (
        <SchemeSelect schemes={schemes} shown={shown} onChoose={onChoose} />
      )}
      <TreatmentLegendLine />
      <SkipPast label={words.skipTable}>
        {wide ? (
          <TreatmentMatrix schemes={shown} onOpen={onOpen} />
        ) : (
          <TreatmentList scheme={first} onOpen={onOpen} />
        )}
      </SkipPast>
      <TreatmentSummary
        schemes={shown}
        notShown={wide && search.schemes === undefined ? schemes.length - shown.length : 0}
      />
      <p className="prose">{own.lead(headCount)}</p>
      <CompiledMark standing={standingOf(shown, language)} />
      <TreatmentLegend />
      <CompensationTaken schemes={shown} />
      <UnmatchedHeads schemes={shown} />
      <PrintControl compared={shown} />
      <SchemeBriefs records={records} schemes={wide ? described : shown} compared={shown} />
      {open && (
        <TreatmentPanel
          key={treatmentId(open)}
          cell={open}
          officialLanguages={records.officialLanguagesOf(open.scheme.jurisdiction)}
          onClose={onClose}
        />
      )}
    </>
  );
}

/** What stands side by side, without the field that is open. */
function placeOf({ schemes }: CompensationSearch): CompensationSearch {
  return schemes === undefined ? {} : { schemes };
}

/** What of the address the page goes by. */
function followedOf(
  { schemes: asked = [], head, scheme }: CompensationSearch,
  schemes: readonly TreatmentCell["scheme"][],
): Readonly<Record<keyof CompensationSearch, unknown>> {
  const known = new Set([...recordsByReference(schemes).keys()].map(schemeKey));
  return {
    schemes: asked.filter((key) => known.has(key)),
    head: asHead(head),
    scheme: scheme !== undefined && known.has(scheme) ? scheme : undefined,
  };
}

/** The field that the address opens. */
function openCell(
  search: CompensationSearch,
  schemes: readonly TreatmentCell["scheme"][],
): TreatmentCell | undefined {
  const head = asHead(search.head);
  // An old link may name a scheme that its State has taken over.
  const [, scheme] = [...recordsByReference(schemes)].find(([id]) => schemeKey(id) === search.scheme) ?? [];
  return head && scheme && treatmentOf(scheme, head);
}
