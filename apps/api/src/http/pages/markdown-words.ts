import { escapeHtml } from "./page.ts";

/** Where a link of a page leads, as an address of this node or of another. */
export type Href = (target: string) => string;

// Code first, since nothing inside it is markup; then an escaped character, a link, what is strong, what is stressed.
const marks =
  /`` (.+?) ``|`([^`]+)`|\\([!-/:-@[-`{-~])|\[((?:\\.|`[^`]*`|[^\]\\`])*)\]\(([^)\s]+)\)|\*\*(.+?)\*\*|\*([^*\s][^*]*)\*/g;

/** The words of one line of Markdown as HTML. */
export function wordsHtml(text: string, href: Href): string {
  let html = "";
  let end = 0;
  for (const found of text.matchAll(marks)) {
    html += escapeHtml(text.slice(end, found.index)) + markHtml(found, href);
    end = found.index + found[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

function markHtml([, wide, code, escaped, words, target, strong, stressed]: RegExpExecArray, href: Href) {
  const coded = wide ?? code;
  if (coded !== undefined) return `<code>${escapeHtml(coded)}</code>`;
  if (escaped !== undefined) return escapeHtml(escaped);
  if (target !== undefined)
    return `<a href="${escapeHtml(href(target))}">${wordsHtml(words ?? "", href)}</a>`;
  if (strong !== undefined) return `<strong>${wordsHtml(strong, href)}</strong>`;
  return `<em>${wordsHtml(stressed ?? "", href)}</em>`;
}
