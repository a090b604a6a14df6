import type { CivicRecord } from "@civic/schema";
import { onlyForWords } from "@civic/schema/words";
import type { ReactElement, ReactNode } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { anchorOf } from "../../records/anchor.ts";
import { Localised, NativeNames } from "../../records/localised.tsx";
import { RegionsLine } from "../../records/regions-line.tsx";
import { useLanguage } from "../../words/language.tsx";

interface RecordDisclosureProps {
  readonly record: CivicRecord;
  readonly officialLanguages: readonly string[];
  /** What is said of it while it is closed. */
  readonly line: ReactNode;
  readonly children: ReactNode;
}

/** A record by its name; the rest opens on demand. */
export function RecordDisclosure({
  record,
  officialLanguages,
  line,
  children,
}: RecordDisclosureProps): ReactElement {
  const only = onlyForWords(record, useLanguage());
  return (
    <Disclosure
      id={anchorOf(record.id)}
      title={<Localised of={record} text={record.name} />}
      line={only === undefined ? line : [only, " · ", line]}
    >
      <NativeNames of={record} officialLanguages={officialLanguages} />
      <RegionsLine regions={record.regions} />
      {children}
    </Disclosure>
  );
}
