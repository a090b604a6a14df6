import { fieldIds } from "@civic/schema/fields";
import type { Around, Entry } from "./entry.ts";
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
  return members.length === 0 ? wholePart(part, around) : fieldOf(part, members.join("."), around);
}

function wholePart(part: string, { effects, language }: Around): Entry {
  const page = `parts/${pageOfPart(part)}`;
  const fields = fieldIds.filter((id) => id.startsWith(`${part}.`) && id.split(".").length === 2);
  const lines = fields.map((id) => `  ${id.slice(part.length + 1)}: ${fieldTexts(id, language).name}`);
  return {
    what: "part",
    name: part,
    title: "",
    lines: [
      openingOf(effects.referencePage(page), language),
      ...(lines.length > 0 ? [language.own.explain.fields, ...lines] : []),
    ],
    docs: `/docs/reference/${page}`,
  };
}

function fieldOf(part: string, member: string, { language }: Around): Entry | undefined {
  const id = fieldIds.find((each) => each === `${part}.${member}`);
  if (id === undefined) return undefined;
  const { name, help } = fieldTexts(id, language);
  return {
    what: "field",
    name: id,
    title: name,
    lines: [help],
    docs: `/docs/reference/parts/${pageOfPart(part)}#${member}`,
  };
}

function pascal(page: string): string {
  return page.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
