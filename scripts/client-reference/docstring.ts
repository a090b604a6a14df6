import type { JSONOutput } from "typedoc";
import { code, prose } from "../../packages/schema/generate/reference/markdown.ts";
import { linkedCode } from "./pieces.ts";
import type { Places } from "./places.ts";

type Part = JSONOutput.CommentDisplayPart;

/** What a docstring says, as Markdown. */
export interface Docstring {
  /** Paragraphs and lists. */
  readonly blocks: readonly string[];
  /** Errors, each with when it is thrown. */
  readonly errors: readonly string[];
  /** Fenced blocks. */
  readonly examples: readonly string[];
}

export function readDocstring(comment: JSONOutput.Comment | undefined, places: Places): Docstring {
  const tagged = (tag: string) => (comment?.blockTags ?? []).filter((each) => each.tag === tag);
  return {
    blocks: blocksOf(comment?.summary ?? [], places),
    errors: tagged("@throws").map((each) => errorOf(each, places)),
    examples: tagged("@example").map(({ content }) => content.map(({ text }) => text).join("")),
  };
}

/** The same on one line, for a cell of a table. */
export function oneLine({ blocks }: Docstring): string {
  return blocks.join(" ").replaceAll("\n- ", "; ").replace(/^- /, "");
}

/** Paragraphs and lists; what goes on below an entry of a list belongs to it. */
function blocksOf(parts: readonly Part[], places: Places): string[] {
  const blocks = [""];
  const text = parts.map((part) => markdownOf(part, places)).join("");
  for (const line of text.split("\n").map((each) => each.trim())) {
    const last = blocks.at(-1) ?? "";
    if (line === "" || (line.startsWith("- ") && !last.startsWith("- "))) blocks.push(line);
    else blocks[blocks.length - 1] = [last, line].filter(Boolean).join(line.startsWith("- ") ? "\n" : " ");
  }
  return blocks.filter((block) => block !== "");
}

function markdownOf(part: Part, { ofId }: Places): string {
  if (part.kind === "code") return part.text;
  // Line by line, since the lines of a list count.
  if (part.kind === "text") return part.text.split("\n").map(prose).join("\n");
  const to = "target" in part && typeof part.target === "number" ? ofId(part.target) : undefined;
  return to === undefined ? code(part.text) : `[${code(part.text)}](${to})`;
}

function errorOf({ content, typeAnnotation }: JSONOutput.CommentTag, places: Places): string {
  const name = typeAnnotation?.replaceAll(/[{}]/g, "");
  const when = blocksOf(content, places).join(" ");
  return name === undefined ? when : `${linkedCode({ text: name, to: places.ofName(name) })} ${when}`.trim();
}
