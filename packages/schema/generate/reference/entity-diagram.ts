import { grouped } from "../../src/parts/grouped.ts";
import type { Edge } from "./edges.ts";
import { fenced } from "./markdown.ts";
import type { Model } from "./model.ts";

/** Record kinds and the references between them as a Mermaid diagram, one line for each pair of kinds. */
export function entityDiagram({ kinds }: Model, edges: readonly Edge[]): string {
  const pairs = grouped(edges, ({ from, to }) => `${from} ${to}`);
  const lines = [...pairs.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const many = group.length > 1 || group.some((edge) => edge.many);
    const names = [...new Set(group.map(({ field }) => topField(field)))].join(", ");
    return [`  ${first.from} }o--${many ? "o{" : "o|"} ${first.to} : "${names}"`];
  });
  const lonely = [...kinds.keys()].filter(
    (kind) => !edges.some(({ from, to }) => from === kind || to === kind),
  );
  return fenced("mermaid", ["erDiagram", ...lonely.map((kind) => `  ${kind}`), ...lines].join("\n"));
}

/** `steps[].actor.organisations[]` → `steps`. */
function topField(field: string): string {
  return field.replace(/[.[].*$/, "");
}
