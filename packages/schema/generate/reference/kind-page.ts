import { head, tail } from "../../src/model/records/head.ts";
import type { RecordKind } from "../../src/records/kinds.ts";
import { indexPage, kindPage, repositoryFile } from "./addresses.ts";
import { type Edge, fieldsByKind } from "./edges.ts";
import type { RecordExample } from "./examples.ts";
import { fieldTable } from "./field-table.ts";
import { fieldsOf } from "./fields.ts";
import { code, fenced, link, page, prose } from "./markdown.ts";
import type { Model } from "./model.ts";
import type { SchemaNode } from "./schema-node.ts";

const everyRecord = new Set([...Object.keys(head("any")), ...Object.keys(tail)]);

/** The page of one record kind. */
export function kindPageText(
  kind: RecordKind,
  { model, edges, example }: { model: Model; edges: readonly Edge[]; example: RecordExample },
): string {
  const from = kindPage(kind);
  const node = model.kinds.get(kind) ?? {};
  return page(
    `# ${code(kind)}`,
    `${prose(node.description ?? "")} All kinds: ${link("reference", from, indexPage)}.`,
    "## Fields of this kind",
    fieldTable(fieldsOf(only(node, (name) => !everyRecord.has(name))), from, model),
    "## Fields of every record",
    fieldTable(fieldsOf(only(node, (name) => everyRecord.has(name))), from, model),
    "## References",
    references(kind, edges),
    "## Example",
    exampleNote(example, from),
    fenced("json", JSON.stringify(example.document, undefined, 2)),
  );
}

function only(node: SchemaNode, keep: (name: string) => boolean): SchemaNode {
  const properties = Object.entries(node.properties ?? {}).filter(([name]) => keep(name));
  return { ...node, properties: Object.fromEntries(properties) };
}

function references(kind: RecordKind, edges: readonly Edge[]): string {
  const from = kindPage(kind);
  const out = fieldsByKind(
    edges.filter((edge) => edge.from === kind),
    "to",
  );
  const back = fieldsByKind(
    edges.filter((edge) => edge.to === kind),
    "from",
  );
  const lines = (words: string, targets: ReturnType<typeof fieldsByKind>) =>
    [...targets].map(
      ([other, fields]) => `- ${words} ${link(other, from, kindPage(other))}: ${fields.map(code).join(", ")}`,
    );
  const all = [...lines("to", out), ...lines("from", back)];
  return all.length > 0 ? all.join("\n") : "None.";
}

function exampleNote({ file, cut }: RecordExample, from: string): string {
  const source = link(code(file), from, repositoryFile(file));
  return cut
    ? `Cut from ${source}: the texts in their original language, of each list the first entry.`
    : `Invented, for the user-assigned country code ${code("xa")}: ${source}.`;
}
