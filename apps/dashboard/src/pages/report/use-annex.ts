import { type Basis, basisOf } from "@civic/schema/sheet";
import { useEffect, useMemo, useState } from "react";
import { citationOf } from "../../records/citation.ts";
import { reportData } from "./report-files.ts";
import type { WrittenReport } from "./report-inputs.ts";
import { basisRecords } from "./report-model.ts";
import { useSpeech } from "./use-speech.ts";

/** On what a report rests. */
export interface Annex {
  readonly basis: Basis;
  /** The report in one line with its date and digest; nothing while the digest is worked out. */
  readonly citation: string | undefined;
}

/** Works out what a report rests on; the digest follows a moment later. */
export function useAnnex({ report, today, digests }: WrittenReport, title: string): Annex {
  const { phrasing, words: own } = useSpeech();
  const { words, format } = phrasing;
  const basis = useMemo(() => basisOf(basisRecords(report), today, digests), [report, today, digests]);
  const [cited, setCited] = useState<{ readonly of: Basis; readonly citation: string }>();
  useEffect(() => {
    let left = false;
    const { href } = globalThis.location;
    const asked = {
      title,
      href,
      at: new Date(),
      data: reportData(report, basis),
      records: own.annex.rests(basis.records.length),
    };
    void citationOf(asked, { words: words.takeAway, date: format.date }).then((citation) => {
      if (!left) setCited({ of: basis, citation });
    });
    return () => {
      left = true;
    };
  }, [report, basis, title, words, own, format]);
  return { basis, citation: cited?.of === basis ? cited.citation : undefined };
}
