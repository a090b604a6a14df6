import type { CivicRecord, Gap } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { placeOf } from "../../records/anchor.ts";
import { gapParts } from "../../records/gap-parts.ts";
import { Localised } from "../../records/localised.tsx";
import { publisherName } from "../../words/publisher-name.ts";
import { type AtHand, requirementOf } from "./gap-telling.ts";
import type { Grouping } from "./gaps-filters.ts";
import { useSpeech } from "./use-speech.ts";

interface GapItemProps {
  readonly gap: Gap;
  readonly atHand: AtHand;
  readonly grouping: Grouping;
  /** Whether gaps of other States stand beside it. */
  readonly namesState: boolean;
}

/** One gap in words: where, what it is about, what would mend it and who can. */
export function GapItem({ gap, atHand, grouping, namesState }: GapItemProps): ReactElement {
  const { words, phrasing } = useSpeech();
  const { words: shared, label, format } = phrasing;
  const record = gap.record === undefined ? undefined : atHand.records.get(gap.record);
  const asking = gap.guideline && atHand.records.get(gap.guideline.record);
  const asked = requirementOf(gap, atHand);
  const parts = gapParts(gap, phrasing);
  const heads = [
    ...(namesState ? [format.region(gap.jurisdiction)] : []),
    ...(grouping === "kind" ? [] : [label("gap-kind", gap.kind)]),
  ];
  return (
    <>
      <p>
        {heads.length > 0 && <strong>{heads.join(" – ") + shared.colon}</strong>}
        {record && <PlaceLink record={record} />}
        {record && parts.length > 0 && shared.joiner}
        {parts.join(shared.joiner)}
      </p>
      {[gap.text, gap.appliesTo].map((text) =>
        text && record ? (
          <p key={JSON.stringify(text)}>
            <Localised of={record} text={text} />
          </p>
        ) : null,
      )}
      {asking && (
        <p className="small">
          {words.list.asks}
          {shared.colon}
          {asked && (
            <q>
              <Localised of={asked.text} text={asked.requirement.text} />
            </q>
          )}{" "}
          <PlaceLink record={asking} />
        </p>
      )}
      <p className="soft small">
        {grouping !== "kind" && `${words.list.mend}${shared.colon}${shared.gapRequests[gap.kind]}. `}
        {grouping !== "owner" &&
          words.list.ownerColumn + shared.colon + publisherName(gap.owner.publisher, phrasing)}
      </p>
    </>
  );
}

/** The record that a gap is in; leads to it on the page of its State. */
export function PlaceLink({ record }: { readonly record: CivicRecord }): ReactElement {
  const { language } = useSpeech().phrasing;
  return (
    <Link
      to="/$lang/countries/$code"
      params={{ lang: language, code: record.jurisdiction }}
      hash={placeOf(record.id)}
      preload={false}
    >
      <Localised of={record} text={record.name} />
    </Link>
  );
}
