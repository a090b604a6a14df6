import { findingAreas } from "../../src/findings/finding-areas.ts";
import type { FindingKind, FindingList } from "../../src/findings/finding-list.ts";
import { enForms } from "../../src/findings/forms/en.ts";
import { exampleOf } from "../../src/findings/part-examples.ts";
import { listPrefix, objectPrefix, shownParts } from "../../src/findings/shown-parts.ts";
import { findingsPage, indexPage, mistakesPage, rulesPage } from "./addresses.ts";
import { invalidDocumentsLine } from "./invalid-documents.ts";
import { code, link, page, prose, table } from "./markdown.ts";
import { type Sentences, sentenceList } from "./sentences.ts";

/** What no named rule finds, in the order in which a document meets it. */
const areas: readonly { readonly title: string; readonly about: string; readonly list: FindingList }[] = [
  {
    title: "Bytes and text",
    about: "About a document before its structure is looked at: is it text, is it JSON, can it be kept.",
    list: findingAreas.document,
  },
  {
    title: "Structure",
    about:
      "A document that breaks one of these is not a record. They are reported together, all of them, before any rule runs.",
    list: findingAreas.structure,
  },
  {
    title: "In a folder",
    about: "About the files of a folder of records. What cannot be read is named, never passed over.",
    list: findingAreas.folder,
  },
  {
    title: "On its way",
    about: "About a record in an export or on its way into a store, and about the parameters of a request.",
    list: findingAreas.exchange,
  },
  {
    title: "On a day",
    about: "About dates beside the day of the check, which no document holds.",
    list: findingAreas.day,
  },
  {
    title: "Under a profile",
    about: "About the profile of a State, and about a record checked with one.",
    list: findingAreas.profile,
  },
  {
    title: "In a situation",
    about:
      "About the facts given of a person and an event, and about records that cannot be weighed for them.",
    list: findingAreas.situation,
  },
];

/** The page of the findings that no rule makes. */
export function findingsPageText(sentences: Sentences): string {
  const section = ([name, kind]: [string, FindingKind]) =>
    [
      `### ${name}`,
      [`**${kind.severity ?? "as the profile says"}**`, parametersLine(kind)].filter(Boolean).join(" · "),
      sentenceList(name, sentences),
      invalidDocumentsLine(name, findingsPage),
    ]
      .filter((block) => block !== "")
      .join("\n\n");
  return page(
    "# Findings",
    `Validation answers with findings: data with a ${code("code")}, a ${code("severity")}, a JSON Pointer (RFC 6901) to the place and parameters, which stand in braces in the sentences below. Findings of named rules are under ${link("rules", findingsPage, rulesPage)}; what people are told who make a mistake is under ${link("mistakes", findingsPage, mistakesPage)}. ${link("Reference", findingsPage, indexPage)}.`,
    ...areas.flatMap(({ title, about, list }) => [
      `## ${title}`,
      about,
      ...Object.entries(list).map(section),
    ]),
    "## Names in sentences",
    "Some parameters are names that programs compare. Sentences say them in words, in every language; a format that nobody named goes by its pattern.",
    ...formTables,
  );
}

/** What the names that findings carry are called, for those who read findings by program. */
const formTables = Object.entries({
  "`expected` and `actual` of `wrong-type`": { ...typeWords(), ...exampleWords() },
  "`format` of `wrong-format`": enForms.formats,
  "`keyword` of `extension-invalid`": enForms.keywords,
  "`reason` of `file-unreadable`": enForms.reasons,
}).map(([parameter, words]) =>
  table(
    [parameter, "in words"],
    Object.entries(words).map(([name, word]) => [code(name), prose(word)]),
  ),
);

function typeWords(): Readonly<Record<string, string>> {
  const words = Object.entries(enForms.types).map(([name, word]) => [name, withExample(word, name)]);
  return Object.fromEntries(words);
}

/** Objects and lists that are said by an example: parts, the fields of an object without a name, and what a list holds. */
function exampleWords(): Readonly<Record<string, string>> {
  const { such, listSuch } = enForms.phrases;
  const parts = shownParts.filter((part) => !Object.hasOwn(enForms.types, part));
  return Object.fromEntries([
    ...[...parts, `${objectPrefix}basis,fees`].map((form) => [form, withExample(such, form)]),
    ...[`${listPrefix}Evidence`, `${listPrefix}string`].map((form) => [form, withExample(listSuch, form)]),
  ]);
}

function withExample(words: string, form: string): string {
  return words.replace("{example}", () => exampleOf(form) ?? "");
}

const kinds = { text: "a text", number: "a number", texts: "several texts" } as const;

/** The parameters of a finding, from the closed list. */
export function parametersLine({ params }: FindingKind): string {
  const written = Object.entries(params).map(([name, kind]) => `${code(name)} (${kinds[kind]})`);
  return written.length === 0 ? "" : `parameters: ${written.join(", ")}`;
}
