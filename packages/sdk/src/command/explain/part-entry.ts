import { fieldIds, fieldWords } from "@civic/schema/fields";
import { type Around, type Entry, inEnglish, plainWords } from "./entry.ts";

/** Parts that stand in records of several kinds: what a field is made of, and the forms of texts. */
export function partNames({ effects }: Around): readonly string[] {
  const index = effects.referencePage("README");
  return [...index.matchAll(/\]\(parts\/([a-z-]+)\.md\)/g)].flatMap(([, page = ""]) => pascal(page));
}

/** The part of that name, as types and pages write it (`PostalAddress`, `postal-address`), or a field of it (`Clock.starts`). */
export function partEntry(typed: string, around: Around): Entry | undefined {
  const [name = "", ...members] = typed.split(".");
  const part = partNames(around).find((each) => each === name || kebab(each) === name);
  if (part === undefined) return undefined;
  return members.length === 0 ? wholePart(part, around) : fieldOf(part, members.join("."), around);
}

function wholePart(part: string, { effects, language }: Around): Entry {
  const page = `parts/${kebab(part)}`;
  const [, , says = ""] = effects.referencePage(page).split(/\n{2,}/);
  const fields = fieldIds.filter((id) => id.startsWith(`${part}.`) && id.split(".").length === 2);
  const lines = fields.map((id) => {
    const { name, language: spoken } = fieldWords(id, language.fields);
    return `  ${id.slice(part.length + 1)}: ${spoken === language.fields.language ? name : inEnglish(name, language)}`;
  });
  return {
    what: "part",
    name: part,
    title: "",
    lines: [
      inEnglish(plainWords(says).replace(/ All parts: reference\.$/, ""), language),
      ...(lines.length > 0 ? [language.own.explain.fields, ...lines] : []),
    ],
    docs: `/docs/reference/${page}`,
  };
}

function fieldOf(part: string, member: string, { language }: Around): Entry | undefined {
  const id = fieldIds.find((each) => each === `${part}.${member}`);
  if (id === undefined) return undefined;
  const { name, help, language: spoken } = fieldWords(id, language.fields);
  const said = (text: string) => (spoken === language.fields.language ? text : inEnglish(text, language));
  return {
    what: "field",
    name: id,
    title: said(name),
    lines: [said(help)],
    docs: `/docs/reference/parts/${kebab(part)}#${member}`,
  };
}

function kebab(part: string): string {
  return part.replaceAll(/(?<!^)[A-Z]/g, "-$&").toLowerCase();
}

function pascal(page: string): string {
  return page.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
