import type { CivicRecord } from "@civic/schema";
import type { ReactElement } from "react";
import { anchorOf } from "../../records/anchor.ts";
import { Localised } from "../../records/localised.tsx";

/** The name of a record; leads to where it stands on this page. */
export function RecordAnchor({ record }: { readonly record: CivicRecord }): ReactElement {
  return (
    <a href={`#${anchorOf(record.id)}`}>
      <Localised of={record} text={record.name} />
    </a>
  );
}
