import type { CivicRecord, Designation } from "@civic/schema";
import { recordsByReference } from "@civic/schema/compute";
import { withRegionNames } from "@civic/schema/words";
import { createContext, type ReactElement, type ReactNode, use, useMemo } from "react";
import { LanguageContext, useLanguage } from "../words/language.tsx";

const DesignationsContext = createContext<ReadonlyMap<string, Designation>>(new Map());

interface NamesAtHandProps {
  readonly records: readonly CivicRecord[];
  readonly children: ReactNode;
}

/** Parts of States and designated events are called inside what the records at hand call them. */
export function NamesAtHand({ records, children }: NamesAtHandProps): ReactElement {
  const spoken = useLanguage();
  const language = useMemo(() => withRegionNames(spoken, records), [spoken, records]);
  const designations = useMemo(() => {
    const found = records.filter((record): record is Designation => record.kind === "designation");
    return recordsByReference(found);
  }, [records]);
  return (
    <LanguageContext value={language}>
      <DesignationsContext value={designations}>{children}</DesignationsContext>
    </LanguageContext>
  );
}

/** The designation of an event; nothing where its record is not at hand. */
export function useDesignation(id: string | undefined): Designation | undefined {
  const designations = use(DesignationsContext);
  return id === undefined ? undefined : designations.get(id);
}
