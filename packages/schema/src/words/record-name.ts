import type { LocalisedText, Organisation } from "../../generated/types/model.ts";
import type { EntitlementRecord } from "../entitlement/conditions.ts";
import { markedName, textIn, typeset } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";
import { withRemarks } from "./reach-words.ts";
import type { StepSources } from "./step-sources.ts";

type Records = Pick<StepSources, "record">;

/** The name of a record; with the body behind it where the name alone says nothing. */
export function recordName(record: EntitlementRecord, sources: Records, phrasing: Phrasing): string {
  return nameWithBody(record.name, bodiesOf(record), { sources, phrasing });
}

/** The name of a body, with what it is called in its own State behind it: that is what stands on its door and its letters. */
export function bodyName(body: Organisation, phrasing: Phrasing): string {
  const said = markedName(body.name, phrasing);
  const there = nameThere(body, phrasing);
  return there === undefined ? said : `${said} (${there.text})`;
}

/** What a body is called in its own State, where the reader sees another name. */
export function nameThere(
  { name, jurisdiction }: Organisation,
  phrasing: Pick<Phrasing, "language">,
): { readonly text: string; readonly lang: string } | undefined {
  const lang = languageOfState(jurisdiction);
  const there = lang === phrasing.language ? undefined : name[lang];
  if (there === undefined || textIn(name, phrasing).startsWith(there)) return undefined;
  return { text: typeset(there, lang), lang };
}

/** The language that most people of a State speak (Unicode CLDR, likely subtags); none of a body of several States. */
function languageOfState(state: string): string {
  return /^[a-z]{2}$/.test(state) ? new Intl.Locale(`und-${state.toUpperCase()}`).maximize().language : "und";
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
  const said = markedName(name, phrasing);
  if (!saysLittle(said)) return said;
  const named = (bodies ?? []).flatMap((id) => {
    const body = sources.record(id);
    return body ? [markedName(body.name, phrasing)] : [];
  });
  // “Ombudsman” of “Office of the State (Ombudsman)” is that body already.
  if (named.some((each) => each.includes(`(${said})`))) return said;
  // “Centre NOAH” of “Centre NOAH, Federal Office” is that body, and its longer name says all.
  const longer = named.find((each) => /^$|^,|^ \(/.test(each.slice(said.length)) && each.startsWith(said));
  return longer ?? withRemarks(said, named, phrasing);
}

/** Whether a name has fewer than three words; numbers and marks of a language are none. */
function saysLittle(name: string): boolean {
  const words = name.replace(/\[\w+\]$/, "").match(/\p{Letter}[\p{Letter}\p{Mark}’'-]+/gu);
  return (words ?? []).length < 3;
}
