import type { CivicRecord } from "@civic/schema";
import type { ReactElement } from "react";
import { anchorOf } from "../../records/anchor.ts";
import { Localised } from "../../records/localised.tsx";

/** Id of an entitlement on this page. */
export function entitlementId(record: string): string {
  return `entitlement-${anchorOf(record)}`;
}

/** The name of an entitlement; it opens what is said of it further down. */
export function EntitlementButton({
  record,
}: {
  readonly record: Pick<CivicRecord, "id" | "name" | "language">;
}): ReactElement {
  return (
    <button type="button" className="claim-name" onClick={() => showEntitlement(record.id)}>
      <Localised of={record} text={record.name} />
    </button>
  );
}

/** Opens an entitlement further down. An address with its name would tell what the situation is about. */
function showEntitlement(record: string): void {
  const details = document.getElementById(entitlementId(record));
  if (!(details instanceof HTMLDetailsElement)) return;
  for (let around: Element | null = details; around !== null; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  details.querySelector("summary")?.focus();
  details.scrollIntoView();
}
