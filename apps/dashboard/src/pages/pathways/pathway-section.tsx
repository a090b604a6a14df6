import { type ReactElement, useMemo } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { Localised } from "../../records/localised.tsx";
import { RegionsLine } from "../../records/regions-line.tsx";
import { useLanguage } from "../../words/language.tsx";
import { DeadEnds } from "./dead-ends.tsx";
import { HandOverList } from "./hand-over-list.tsx";
import type { Column } from "./lanes-grid.ts";
import { layoutOf } from "./lanes-layout.ts";
import { linesOf } from "./lanes-lines.ts";
import { type Lane, type PathwayLanes, stepPlace } from "./lanes-model.ts";
import { LanesPicture } from "./lanes-picture.tsx";
import type { NamedRecords } from "./named-records.ts";
import { StepList } from "./step-list.tsx";
import { pathwaysWords } from "./words.ts";

interface PathwaySectionProps {
  readonly of: PathwayLanes;
  readonly lanes: readonly Lane[];
  readonly columns: readonly Column[];
  readonly named: NamedRecords;
  /** The place that the address names. */
  readonly chosen: string;
}

/** One pathway: the picture, its hand-overs, where it ends, and every step as a list. */
export function PathwaySection({ of, lanes, columns, named, chosen }: PathwaySectionProps): ReactElement {
  const { format } = useLanguage();
  const own = pathwaysWords.useWords();
  const { pathway, steps, handOvers } = of;
  const layout = useMemo(() => layoutOf(of, lanes, columns), [of, lanes, columns]);
  const lines = useMemo(() => linesOf(of, layout), [of, layout]);
  const isInside = steps.some(({ step }) => stepPlace(pathway, step.id) === chosen);
  return (
    <div className="pathway-lanes">
      <p>
        <span className="pathway-lanes-name">
          <Localised of={pathway} text={pathway.name} />
        </span>{" "}
        <span className="soft">{own.summary(steps.length, handOvers.length)}</span>
      </p>
      <RegionsLine regions={pathway.regions} />
      {pathway.transitions === undefined && <p className="soft">{own.noWays}</p>}
      <ScrollRegion label={own.picture(format.region(pathway.jurisdiction))} tall>
        <LanesPicture of={of} layout={layout} lines={lines} chosen={chosen} />
      </ScrollRegion>
      <HandOverList of={of} named={named} />
      <DeadEnds of={of} />
      <Disclosure title={own.list.title(steps.length)} open={isInside} printed={false}>
        <StepList of={of} named={named} />
      </Disclosure>
    </div>
  );
}
