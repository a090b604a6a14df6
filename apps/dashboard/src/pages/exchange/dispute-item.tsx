import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { DataRegion } from "../../data/data-region.tsx";
import { projectedRecords } from "../../data/queries.ts";
import { lazyScript } from "../../design/lazy-script.ts";
import { DataLink } from "../../records/data-link.tsx";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { momentWords } from "../../words/moment.ts";
import { publisherName } from "../../words/publisher-name.ts";
import type { Dispute } from "./dispute.ts";
import { exchangeWords } from "./words.ts";

interface DisputeItemProps {
  readonly dispute: Dispute;
  readonly showsEvidence: boolean;
}

// The names of fields, and how records are built, are loaded with it.
const evidence = lazyScript(() => import("./dispute-evidence.tsx"));

function Evidence({ dispute }: Pick<DisputeItemProps, "dispute">): ReactElement {
  const { DisputeEvidence } = evidence.read();
  return <DisputeEvidence dispute={dispute} />;
}

/** The record by its name, where it is shown, and by its id. */
function DisputedRecord({ id }: { readonly id: string }): ReactElement {
  const { data } = useQuery(projectedRecords());
  const record = data?.records.find((each) => each.id === id);
  const link = <DataLink id={id} />;
  if (record === undefined) return <h3>{link}</h3>;
  return (
    <>
      <h3>
        <Localised of={record} text={record.name} />
      </h3>
      <p className="small">{link}</p>
    </>
  );
}

/** A record that is held back: what is shown meanwhile, what ends it, and both contents. */
export function DisputeItem({ dispute, showsEvidence }: DisputeItemProps): ReactElement {
  const own = exchangeWords.useWords();
  const { words, format } = useLanguage();
  const { disputes } = own;
  const { id, version, at } = dispute;
  const [publisher = ""] = id.split("/");
  return (
    <article className="dispute">
      <DisputedRecord id={id} />
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
          <Evidence dispute={dispute} />
        </DataRegion>
      )}
    </article>
  );
}
