import type { CivicRecord, CoverageCell } from "@civic/schema";
import { reading } from "@civic/schema/words";
import type { ReactElement } from "react";
import { TakeAway } from "../../records/take-away.tsx";
import { useLanguage } from "../../words/language.tsx";
import { needGrid } from "./country-model.ts";
import { countryPageWords } from "./words.ts";

interface NeedsTakenProps {
  readonly code: string;
  readonly coverage: readonly CoverageCell[];
}

/** The needs of one State by phase to take along, each sign as its word. */
export function NeedsTaken({ code, coverage }: NeedsTakenProps): ReactElement {
  const own = countryPageWords.useWords();
  const { words, label, format } = useLanguage();
  const { phases, rows } = needGrid(coverage);
  return (
    <TakeAway
      title={format.region(code) + words.colon + own.table}
      name={`civic-needs-${code}`}
      rows={() => [
        [own.need, ...phases.map((phase) => label("phase", phase))],
        ...rows.map(({ need, cells }) => [
          label("need", need),
          ...cells.map(({ level }) => label("coverage-level", level)),
        ]),
      ]}
      data={() => rows}
      call={`/v1/coverage?jurisdiction=${code}`}
    />
  );
}

interface RecordsTakenProps {
  readonly code: string;
  readonly records: readonly CivicRecord[];
}

/** All records of one State to take along: in the file of rows where each is found, in the other one whole. */
export function RecordsTaken({ code, records }: RecordsTakenProps): ReactElement {
  const { format, language } = useLanguage();
  const own = countryPageWords.useWords();
  return (
    <TakeAway
      title={format.region(code)}
      name={`civic-records-${code}`}
      rows={() => [
        [own.qualityRecords, "id", own.version, own.qualityAsOf, "URL"],
        ...records.map((record) => [
          reading(record.name, record, language)?.text ?? "",
          record.id,
          String(record.version),
          record.asOf ?? "",
          `${globalThis.location.origin}/v1/records/${record.id}`,
        ]),
      ]}
      data={() => records}
      call={`/v1/records?jurisdiction=${code}`}
    />
  );
}
