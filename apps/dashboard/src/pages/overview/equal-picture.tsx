import { usePrefetchQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { treatmentOfStates } from "../../data/queries.ts";
import { useWait } from "../../design/wait.ts";
import { TreatmentLegend } from "../../records/treatment-legend.tsx";
import { lazyPage } from "../../routing/lazy-page.tsx";
import { useLanguage } from "../../words/language.tsx";
import { overviewWords } from "./words.ts";
import "../../records/treatment-small.css";

// The rest of the page does not wait for it.
const EqualLines = lazyPage(() => import("./equal-lines.tsx"), "EqualLines");

/** The equal treatment of all States in small; `states` says about how many there will be, so that nothing moves when they come. */
export function EqualPicture({ states }: { readonly states: number }): ReactElement {
  const words = overviewWords.useWords().equal;
  const { language } = useLanguage();
  usePrefetchQuery(treatmentOfStates());
  return (
    <section>
      <h2>{words.title}</h2>
      <p className="prose">
        {words.lead} {words.rule}
      </p>
      <TreatmentLegend />
      <DataRegion of="equal-picture" room={<Room states={states} />}>
        <EqualLines />
      </DataRegion>
      <p className="equal-more no-print">
        <Link to="/$lang/equal-treatment" params={{ lang: language }}>
          {words.more}
        </Link>
      </p>
    </section>
  );
}

/** As large as the picture will be, with nothing to see in it but, where it takes long, that it does. */
function Room({ states }: { readonly states: number }): ReactElement {
  const { words } = useLanguage();
  const isSlow = useWait(true) === "long";
  return (
    <div className="equal-room">
      <p role="status" className={isSlow ? "soft" : "visually-hidden"}>
        {isSlow ? words.slow : words.loading}
      </p>
      <ul className="treatment-small" aria-hidden="true">
        {Array.from({ length: states }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines without content have nothing else to be told apart by
          <li key={at} />
        ))}
      </ul>
    </div>
  );
}
