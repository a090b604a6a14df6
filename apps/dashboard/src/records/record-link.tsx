import type { CivicRecord } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { useLanguage } from "../words/language.tsx";
import { anchorOf } from "./anchor.ts";

interface RecordLinkProps {
  /** A whole record, or what names one. */
  readonly record: Pick<CivicRecord, "id" | "jurisdiction">;
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
      // A pointer that only passes over it must ask the node for nothing.
      preload={false}
    >
      {children}
    </Link>
  );
}
