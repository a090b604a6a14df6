import type { CivicRecord } from "@civic/schema";
import type { TreatmentBasis } from "@civic/schema/compute";
import { type ReactElement, type ReactNode, useMemo } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { Drawer } from "../../design/drawer.tsx";
import { Localised } from "../../records/localised.tsx";
import { RecordLink } from "../../records/record-link.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { useLanguage } from "../../words/language.tsx";
import { ChangedRecordItem } from "./changed-record-item.tsx";
import { homeOffer, type Pair, panelOf } from "./panel-model.ts";
import { equalWords } from "./words.ts";

interface CellPanelProps extends Pair {
  readonly records: readonly CivicRecord[];
  readonly basis: TreatmentBasis;
  readonly onClose: () => void;
}

/** What stands behind a field: what changes and by which law, what does not, what is not known, and what the home State adds. */
export function CellPanel({ records, event, home, by, basis, onClose }: CellPanelProps): ReactElement {
  const { format } = useLanguage();
  const { panel, ways, persons } = equalWords.useWords();
  const { person, today, day } = basis;
  const content = useMemo(
    () => panelOf(records, { event, home, by }, { person, today, day }),
    [records, event, home, by, person, today, day],
  );
  const { changed, same, open, neither } = content;
  return (
    <Drawer
      title={panel.title(format.region(event), format.region(home))}
      subtitle={`${persons[person]} · ${ways[by]}`}
      closeLabel={panel.close}
      onClose={onClose}
    >
      <section className="treatment-part">
        <h3>{changed.length > 0 ? panel.changes(changed.length) : panel.nothing}</h3>
        {changed.map((each) => (
          <ChangedRecordItem key={each.record.id} changed={each} event={event} home={home} />
        ))}
      </section>
      <Kept title={panel.same(same.length)} records={same.map(({ record }) => record)} />
      <Kept
        title={panel.open(open.length)}
        lead={panel.openLead}
        records={open.map(({ record }) => record)}
        noteOf={(id) =>
          open.some(({ record, naming }) => record.id === id && naming) ? panel.naming : undefined
        }
      />
      <Kept title={panel.neither(neither.length)} records={neither.map(({ record }) => record)} />
      <HomePart records={records} pair={{ event, home, by }} basis={basis} />
    </Drawer>
  );
}

interface HomePartProps {
  readonly records: readonly CivicRecord[];
  readonly pair: Pair;
  readonly basis: TreatmentBasis;
}

function HomePart({ records, pair, basis }: HomePartProps): ReactElement {
  const { format } = useLanguage();
  const { panel } = equalWords.useWords();
  const { known, met, open } = homeOffer(records, pair, basis);
  return (
    <section className="treatment-part">
      <h3>{panel.home(format.region(pair.home))}</h3>
      {!known && <p className="prose">{panel.homeNone}</p>}
      {known && <Kept title={panel.homeMet(met.length)} records={met.map(({ record }) => record)} />}
      {known && <Kept title={panel.homeOpen(open.length)} records={open.map(({ record }) => record)} />}
    </section>
  );
}

interface KeptProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly records: readonly CivicRecord[];
  readonly noteOf?: (id: string) => string | undefined;
}

/** How many, and their names on demand. */
function Kept({ title, lead, records, noteOf }: KeptProps): ReactElement {
  if (records.length === 0) return <p className="treatment-none">{title}</p>;
  return (
    <Disclosure title={title} printed={false}>
      {lead !== undefined && <p className="soft">{lead}</p>}
      <ul className="treatment-names">
        {records.map((record) => (
          <li key={record.id}>
            <RecordLink record={record}>
              <Localised of={record} text={record.name} />
            </RecordLink>
            {noteOf?.(record.id) !== undefined && <span className="tag">{noteOf(record.id)}</span>}{" "}
            <RecordRemarks of={record} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
