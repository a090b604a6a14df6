import { schemaVersion } from "../../src/records/schema-version.ts";
import {
  codelistPage,
  findingsPage,
  indexPage,
  kindPage,
  partPage,
  repositoryFile,
  rulesPage,
} from "./addresses.ts";
import type { Edge } from "./edges.ts";
import { entityDiagram } from "./entity-diagram.ts";
import { code, link, page, prose, table } from "./markdown.ts";
import type { Model } from "./model.ts";

/** The first page: what there is, and how the kinds refer to each other. */
export function indexPageText(
  model: Model,
  { edges, rules }: { edges: readonly Edge[]; rules: number },
): string {
  const to = (text: string, path: string) => link(text, indexPage, path);
  return page(
    "# Reference of the model",
    `Model version ${schemaVersion}: ${model.kinds.size} record kinds, ${model.parts.size} parts, ${model.lists.size} code lists, ${rules} ${to("rules", rulesPage)}, and the ${to("findings", findingsPage)} about structure and transfer. New here? ${to("Write your first record", repositoryFile("docs/guides/first-record.md"))}, or ${to("ask who helps", repositoryFile("docs/guides/situation.md"))}.`,
    "Absent means unknown, never “no”. No field that is not listed here is accepted, outside `extensions`.",
    "## Record kinds",
    table(
      ["kind", "says", "schema"],
      [...model.kinds].map(([kind, node]) => [
        to(code(kind), kindPage(kind)),
        prose(node.description ?? ""),
        to("JSON Schema", schemaFile(kind)),
      ]),
    ),
    `All kinds in ${to("one JSON Schema", schemaFile("record"))}. What a State adds stands in a ${to("profile", repositoryFile("docs/profiles/README.md"))}, which has a ${to("JSON Schema", schemaFile("profile"))} of its own.`,
    "## How they refer to each other",
    entityDiagram(model, edges),
    table(
      ["from", "to", "field"],
      edges.map(({ from, to: kind, field }) => [
        to(code(from), kindPage(from)),
        to(code(kind), kindPage(kind)),
        code(field),
      ]),
    ),
    "## Parts",
    table(
      ["part", "meaning"],
      [...model.parts].map(([name, node]) => [to(name, partPage(name)), prose(node.description ?? "")]),
    ),
    "## Code lists",
    table(
      ["list", "title", "codes", ""],
      [...model.lists.values()].map(({ id, labels, concepts, openness }) => [
        to(code(id), codelistPage(id)),
        prose(labels.en),
        String(concepts.length),
        openness,
      ]),
    ),
  );
}

function schemaFile(name: string): string {
  return repositoryFile(`packages/schema/generated/json-schema/${name}.json`);
}
