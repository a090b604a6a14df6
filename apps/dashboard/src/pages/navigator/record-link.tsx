import type { CivicRecord } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { anchorOf } from "../../records/anchor.ts";
import { useLanguage } from "../../words/language.tsx";

interface RecordLinkProps {
  readonly record: CivicRecord;
  readonly children: ReactNode;
}

/** Leads to a record on the page of its State; the address names the record and nothing of the situation. */
export function RecordLink({ record, children }: RecordLinkProps): ReactElement {
  const { language } = useLanguage();
  return (
    <Link
      to="/$lang/countries/$code"
      params={{ lang: language, code: record.jurisdiction }}
      hash={anchorOf(record.id)}
    >
      {children}
    </Link>
  );
}
