import { recordsByReference } from "@civic/schema/compute";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { recordsOf } from "../../data/queries.ts";
import { useFocusReturn } from "../../design/focus-return.ts";
import { useMediaQuery, wideEnoughForTables } from "../../design/media-query.ts";
import { PageHeading } from "../../design/page-heading.tsx";
import { schemeKey } from "../../records/anchor.ts";
import { CompiledMark, standingOf } from "../../records/compiled-mark.tsx";
import { asHead, headCount } from "../../records/head-list.ts";
import { schemesInOrder } from "../../records/scheme-order.ts";
import { useLanguage } from "../../words/language.tsx";
import { describedSchemes, matrixSchemes, type TreatmentCell, treatmentOf } from "./compensation-model.ts";
import type { CompensationSearch } from "./compensation-search.ts";
import { SchemeBriefs } from "./scheme-briefs.tsx";
import { SchemePicker, SchemeSelect } from "./scheme-picker.tsx";
import { treatmentId } from "./treatment-button.tsx";
import { TreatmentLegend } from "./treatment-legend.tsx";
import { TreatmentList } from "./treatment-list.tsx";
import { TreatmentMatrix } from "./treatment-matrix.tsx";
import { TreatmentPanel } from "./treatment-panel.tsx";
import { TreatmentSummary } from "./treatment-summary.tsx";
import { UnmatchedHeads } from "./unmatched-heads.tsx";

/** Heads of damage by scheme, then each scheme in brief. */
export function CompensationPage(): ReactElement {
  const { words } = useLanguage();
  return (
    <>
      <PageHeading title={words.compensation.title}>
        <p className="lead">{words.compensation.lead(headCount)}</p>
      </PageHeading>
      <DataRegion of="compensation">
        <Comparison />
      </DataRegion>
    </>
  );
}

function Comparison(): ReactElement {
  const { words, format, language } = useLanguage();
  const search = useSearch({ from: "/$lang/compensation" });
  const navigate = useNavigate({ from: "/$lang/compensation" });
  const wide = useMediaQuery(wideEnoughForTables);
  const { data } = useSuspenseQuery(recordsOf("compensation-scheme"));
  const schemes = schemesInOrder(data, format);
  const chosen = matrixSchemes(schemes, search.schemes);
  const shown = wide ? chosen : chosen.slice(0, 1);
  const open = openCell(search, schemes);
  useFocusReturn(open && treatmentId(open));

  const go = (next: CompensationSearch, replace = false) =>
    navigate({ search: next, replace, resetScroll: false });
  const place: CompensationSearch = search.schemes === undefined ? {} : { schemes: search.schemes };
  const onChoose = (keys: readonly string[] | undefined) => go(keys === undefined ? {} : { schemes: keys });
  const onOpen = ({ scheme, head }: TreatmentCell) => go({ ...place, head, scheme: schemeKey(scheme.id) });
  const [first] = shown;
  if (first === undefined) return <p className="prose">{words.emptyStates}</p>;
  return (
    <>
      {wide ? (
        <SchemePicker schemes={schemes} shown={shown} onChoose={onChoose} />
      ) : (
        <SchemeSelect schemes={schemes} shown={shown} onChoose={onChoose} />
      )}
      <TreatmentSummary
        schemes={shown}
        notShown={wide && search.schemes === undefined ? schemes.length - shown.length : 0}
      />
      <CompiledMark standing={standingOf(shown, language)} />
      {wide ? (
        <TreatmentMatrix schemes={shown} onOpen={onOpen} />
      ) : (
        <TreatmentList scheme={first} onOpen={onOpen} />
      )}
      <TreatmentLegend />
      <UnmatchedHeads schemes={shown} />
      <DataRegion of="briefs">
        <SchemeBriefs schemes={wide ? describedSchemes(schemes, search.schemes) : shown} compared={shown} />
      </DataRegion>
      {open && <TreatmentPanel key={treatmentId(open)} cell={open} onClose={() => go(place, true)} />}
    </>
  );
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
