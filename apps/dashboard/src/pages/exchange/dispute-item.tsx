import { lazy, type ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { useLanguage } from "../../words/language.tsx";
import { momentWords } from "../../words/moment.ts";
import { publisherName } from "../../words/publisher-name.ts";
import type { Dispute } from "./dispute.ts";

interface DisputeItemProps {
  readonly dispute: Dispute;
  readonly showsEvidence: boolean;
}

// The names of fields, and how records are built, are loaded with it.
const DisputeEvidence = lazy(async () => ({
  default: (await import("./dispute-evidence.tsx")).DisputeEvidence,
}));

/** A record that is held back: what is shown meanwhile, what ends it, and both contents. */
export function DisputeItem({ dispute, showsEvidence }: DisputeItemProps): ReactElement {
  const { words, format } = useLanguage();
  const { disputes } = words.exchange;
  const { id, version, at } = dispute;
  const [publisher = ""] = id.split("/");
  return (
    <article className="dispute">
      <h3>
        <bdi className="breakable">{id}</bdi>
      </h3>
      <p className="prose">
        {disputes.twoContents(version)} {version > 1 ? disputes.shownBefore(version - 1) : disputes.notShown}
      </p>
      <p className="prose">{disputes.ends(publisherName(publisher, { format }), version + 1)}</p>
      <p className="soft small">
        {disputes.seen + words.colon + momentWords(new Date(at), { words, format })} ·{" "}
        <a href={`/v1/disputes?id=${encodeURIComponent(id)}`}>{disputes.evidence}</a>
      </p>
      {showsEvidence && (
        <DataRegion of={`${id} ${version}`}>
          <DisputeEvidence dispute={dispute} />
        </DataRegion>
      )}
    </article>
  );
}
