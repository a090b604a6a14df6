import type { CodelistDocument, ConceptDocument } from "../codelists.ts";
import { codelistPage, indexPage, repositoryFile } from "./addresses.ts";
import { answersOf } from "./answers.ts";
import { memberList } from "./concept-members.ts";
import { code, link, page, prose, table } from "./markdown.ts";
import { type Usages, usageList } from "./usages.ts";

/** The page of one code list. `definition` is the name its codes have in the schemas. */
export function codelistPageText(
  list: CodelistDocument,
  { definition, usages }: { definition: string; usages: Usages },
): string {
  const from = codelistPage(list.id);
  const openness =
    list.openness === "open"
      ? `An open list: a State may add codes of its own, written ${code("x-<cc>-…")}.`
      : "A closed list: no other code is allowed.";
  const members = list.concepts.flatMap((concept) => Object.keys(moreOf(concept)));
  return page(
    `# ${code(list.id)}`,
    `${prose(list.labels.en)}. ${openness} Since model version ${list.since}. All lists: ${link("reference", from, indexPage)}.`,
    list.sensitivity && "Sensitive: values are only ever published as sums over many persons.",
    "## Codes",
    codeTable(list.concepts),
    members.length > 0 ? memberList(members) : undefined,
    "## Words",
    wordTable(list),
    "## Cross-walks",
    crosswalks(list.concepts),
    "## Used in",
    placesOf(usageList(usages.get(definition), from), list.id),
    "## As data",
    asData(list.id),
  );
}

/** Where codes of a list stand: in records, in situations, in what is computed. */
function placesOf(inRecords: string | undefined, list: string): string {
  const elsewhere = answersOf(list);
  if (inRecords === undefined && elsewhere === undefined)
    throw new Error(`No field of a record has codes of ${list}: say in answers.ts where they stand.`);
  return [inRecords, elsewhere].filter((lines) => lines !== undefined).join("\n");
}

function codeTable(concepts: readonly ConceptDocument[]): string {
  const extra = concepts.some((concept) => properties(concept) !== "");
  const header = ["code", "parent", "label", "definition", ...(extra ? ["more"] : [])];
  const rows = concepts.map((concept) => [
    code(concept.code),
    concept.parent === undefined ? "" : code(concept.parent),
    prose(concept.labels.en),
    prose(concept.definition),
    ...(extra ? [properties(concept)] : []),
  ]);
  return table(header, rows);
}

/** What only some lists say of their codes. */
function moreOf({ code, parent, definition, mappings, labels, ...more }: ConceptDocument) {
  return more;
}

/** The same as `name: value`. */
function properties(concept: ConceptDocument): string {
  const { deprecated, ...plain } = moreOf(concept);
  const instead = deprecated?.replacedBy ? `, use ${code(deprecated.replacedBy)}` : "";
  return [
    ...(deprecated ? [`**deprecated** since ${deprecated.since}${instead}`] : []),
    ...Object.entries(plain).map(
      ([name, value]) =>
        `${name}: ${[value]
          .flat()
          .map((word) => code(String(word)))
          .join(", ")}`,
    ),
  ].join("; ");
}

function wordTable({ concepts, labels, labelStatus }: CodelistDocument): string {
  const languages = Object.keys(labels) as (keyof typeof labels)[];
  const rows = concepts.map((concept) => [
    code(concept.code),
    ...languages.map((tag) => prose(concept.labels[tag])),
  ]);
  const title = ["(the list)", ...languages.map((tag) => prose(labels[tag]))];
  const status = languages.map((tag) => `- ${code(tag)}: ${labelStatus[tag]}`).join("\n");
  return [table(["code", ...languages], [title, ...rows]), "Which words are drafts:", status].join("\n\n");
}

function crosswalks(concepts: readonly ConceptDocument[]): string {
  const rows = concepts.flatMap((concept) =>
    (concept.mappings ?? []).map(({ source, code: other, match }) => [
      code(concept.code),
      code(match),
      prose(source),
      code(other),
    ]),
  );
  return rows.length > 0 ? table(["code", "match (SKOS)", "vocabulary", "its code"], rows) : "None.";
}

function asData(list: string): string {
  const formats = ["json", "csv", "ttl", "jsonld"];
  const files = formats.map((format) => `packages/schema/generated/codelists/${list}.${format}`);
  return files
    .map((file, index) => link(`${list}.${formats[index]}`, codelistPage(list), repositoryFile(file)))
    .join(" · ");
}
