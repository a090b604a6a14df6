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
  /** Why there is no digest, and how to work it out once more. */
  readonly failure: { readonly error: unknown; readonly tryAgain: () => void } | undefined;
}

interface Cited {
  readonly of: Basis;
  readonly citation?: string;
  readonly error?: unknown;
}

/** Works out what a report rests on; the digest follows a moment later. */
export function useAnnex({ report, today, digests }: WrittenReport, title: string): Annex {
  const { phrasing, words: own } = useSpeech();
  const { words, format } = phrasing;
  const basis = useMemo(() => basisOf(basisRecords(report), today, digests), [report, today, digests]);
  const [cited, setCited] = useState<Cited>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks once more
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
    const cite = (found: Omit<Cited, "of">) => {
      if (!left) setCited({ of: basis, ...found });
    };
    citationOf(asked, { words: words.takeAway, date: format.date }).then(
      (citation) => cite({ citation }),
      (error: unknown) => cite({ error }),
    );
    return () => {
      left = true;
    };
  }, [report, basis, title, words, own, format, attempt]);
  if (cited?.of !== basis) return { basis, citation: undefined, failure: undefined };
  const { citation, error } = cited;
  const tryAgain = () => {
    setCited(undefined);
    setAttempt(attempt + 1);
  };
  return { basis, citation, failure: citation === undefined ? { error, tryAgain } : undefined };
}
