import type { LocalisedText } from "../../generated/types/model.ts";
import type { EntitlementRecord } from "../entitlement/conditions.ts";
import { markedText } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";
import { withRemarks } from "./reach-words.ts";
import type { StepSources } from "./step-sources.ts";

type Records = Pick<StepSources, "record">;

/** The name of a record; with the body behind it where the name alone says nothing. */
export function recordName(record: EntitlementRecord, sources: Records, phrasing: Phrasing): string {
  return nameWithBody(record.name, bodiesOf(record), { sources, phrasing });
}

function bodiesOf(record: EntitlementRecord): readonly string[] | undefined {
  if (record.kind === "service") return record.providers.organisations;
  if (record.kind === "compensation-scheme") return record.administeredBy?.organisations;
  return record.grantedBy?.organisations;
}

/** A name that says nothing, such as a number or “Cross-border”, with the bodies that stand behind it. */
export function nameWithBody(
  name: LocalisedText,
  bodies: readonly string[] | undefined,
  { sources, phrasing }: { readonly sources: Records; readonly phrasing: Phrasing },
): string {
  const said = markedText(name, phrasing);
  if (!saysLittle(said)) return said;
  const named = (bodies ?? []).flatMap((id) => {
    const body = sources.record(id);
    return body ? [markedText(body.name, phrasing)] : [];
  });
  return withRemarks(
    said,
    named.filter((each) => each !== said),
    phrasing,
  );
}

/** Whether a name has fewer than three words; numbers and marks of a language are none. */
function saysLittle(name: string): boolean {
  const words = name.replace(/\[\w+\]$/, "").match(/\p{Letter}[\p{Letter}\p{Mark}’'-]+/gu);
  return (words ?? []).length < 3;
}
