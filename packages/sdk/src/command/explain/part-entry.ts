import { formOfField } from "../new/guidance.ts";
import type { Around, Entry } from "./entry.ts";
import { fieldLines } from "./field-lines.ts";
import { fieldIdOf, foundAt, membersAt, wholePart } from "./place.ts";
import { fieldTexts, openingOf, pageOfPart } from "./reference-text.ts";

/** Parts that stand in records of several kinds: what a field is made of, and the forms of texts. */
export function partNames({ effects }: Around): readonly string[] {
  const index = effects.referencePage("README");
  return [...index.matchAll(/\]\(parts\/([a-z-]+)\.md\)/g)].flatMap(([, page = ""]) => pascal(page));
}

/** The part of that name, as types and pages write it (`PostalAddress`, `postal-address`), or a field of it (`Clock.starts`). */
export function partEntry(typed: string, around: Around): Entry | undefined {
  const [name = "", ...members] = typed.split(".");
  const part = partNames(around).find((each) => each === name || pageOfPart(each) === name);
  if (part === undefined) return undefined;
  return members.length === 0 ? partAlone(part, around) : fieldOf(part, members, around);
}

function partAlone(part: string, around: Around): Entry {
  const { effects, language } = around;
  const page = `parts/${pageOfPart(part)}`;
  const whole = wholePart(part, around);
  return {
    what: "part",
    name: part,
    title: "",
    lines: [
      openingOf(effects.referencePage(page), language),
      ...(whole ? fieldLines(membersAt(whole.found, whole.root), language) : []),
    ],
    docs: `/docs/reference/${page}`,
  };
}

function fieldOf(part: string, members: readonly string[], around: Around): Entry | undefined {
  const { language } = around;
  const whole = wholePart(part, around);
  const found = whole && foundAt(members, whole);
  if (whole === undefined || found === undefined) return undefined;
  const id = fieldIdOf(found.path);
  if (id === undefined) return undefined;
  const { name, help } = fieldTexts(id, language);
  const [holder = "", ...row] = id.split(".");
  return {
    what: "field",
    name: [part, ...members].join("."),
    title: name,
    lines: [
      help,
      ...(found.required ? [language.own.explain.required] : []),
      ...formOfField(found.schema, { root: whole.root, language }),
      ...fieldLines(membersAt(found, whole.root), language),
    ],
    docs: `/docs/reference/parts/${pageOfPart(holder === "CivicRecord" ? part : holder)}#${row.join(".")}`,
  };
}

function pascal(page: string): string {
  return page.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
