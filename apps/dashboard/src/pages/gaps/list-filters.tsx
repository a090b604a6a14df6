import type { Gap } from "@civic/schema";
import { gapKind } from "@civic/schema/codelists";
import type { ReactElement } from "react";
import { topNeeds } from "../../records/need-tree.ts";
import { publisherName } from "../../words/publisher-name.ts";
import { type Filters, groupings, stages } from "./gaps-filters.ts";
import { PlainChoice } from "./plain-choice.tsx";
import { useSpeech } from "./use-speech.ts";

interface ListFiltersProps {
  readonly filters: Filters;
  /** The gaps before they are narrowed. */
  readonly all: readonly Gap[];
  readonly usualPhase: string;
  readonly onChange: (part: Partial<Filters>) => void;
}

/** Narrows the list by kind, need, phase and owner, and puts it together. */
export function ListFilters({ filters, all, usualPhase, onChange }: ListFiltersProps): ReactElement {
  const { words, phrasing } = useSpeech();
  const { label } = phrasing;
  const { filter } = words;
  const found = new Set(all.map(({ kind }) => kind));
  const kinds = gapKind.concepts
    .map(({ code }) => code)
    .filter((kind) => found.has(kind) || kind === filters.kind);
  const owners = [
    ...new Set([
      ...all.map(({ owner }) => owner.publisher as string),
      ...(filters.owner ? [filters.owner] : []),
    ]),
  ];
  return (
    <search className="gaps-filters no-print" aria-label={filter.title}>
      <PlainChoice
        title={filter.kind}
        value={filters.kind ?? ""}
        options={[["", filter.anyKind], ...kinds.map((kind) => [kind, label("gap-kind", kind)] as const)]}
        onChoose={(kind) => onChange({ kind })}
      />
      <PlainChoice
        title={filter.need}
        value={filters.need ?? ""}
        options={[["", filter.anyNeed], ...topNeeds.map((need) => [need, label("need", need)] as const)]}
        onChoose={(need) => onChange({ need })}
      />
      <PlainChoice
        title={filter.phase}
        value={filters.phase ?? ""}
        options={[
          ["", filter.anyPhase(label("phase", usualPhase))],
          ...stages.map((phase) => [phase, label("phase", phase)] as const),
        ]}
        onChoose={(phase) => onChange({ phase })}
      />
      <PlainChoice
        title={filter.owner}
        value={filters.owner ?? ""}
        options={[
          ["", filter.anyOwner],
          ...owners.map((owner) => [owner, publisherName(owner, phrasing)] as const),
        ]}
        onChoose={(owner) => onChange({ owner })}
      />
      <PlainChoice
        title={filter.group}
        value={filters.group ?? "kind"}
        options={groupings.map((group) => [group, filter.groups[group]])}
        onChoose={(group) => onChange({ group: groupings.find((each) => each === group) ?? "kind" })}
      />
    </search>
  );
}
