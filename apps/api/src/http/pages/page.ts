import { createHash } from "node:crypto";
import type { Language } from "../../words/language.ts";

const style = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 56rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
code { direction: ltr; unicode-bidi: isolate; font-family: ui-monospace, monospace; font-size: 0.95em; }
section { margin-block: 2.5rem; }
h2 { margin-block-end: 0.25rem; font-size: 1.25rem; }
h3 { margin-block: 1rem 0.25rem; font-size: 1rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.25rem 1rem; }
dt, dd { margin: 0; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.5rem; border: 1px solid; text-align: start; vertical-align: top; }
pre { direction: ltr; overflow-x: auto; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; padding-block: 0.5rem; border-block-end: 1px solid; }
  td { display: block; padding: 0; border: 0; }
  td:empty { display: none; }
  td[data-column]::before { content: attr(data-column) ": "; font-weight: bold; }
}
:target { outline: 2px solid; }
`;

/** The only style that a page written here may use, as a Content-Security-Policy names it. */
const styleSource = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;

/** Text for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A page, and the style that it may use. */
export interface Page {
  readonly html: string;
  readonly styleSource: string;
}

/** Writes a page without any script. The lines of the body are HTML. */
export function writePage(
  { tag, direction }: Pick<Language, "tag" | "direction">,
  title: string,
  body: readonly string[],
): Page {
  const html = [
    "<!doctype html>",
    `<html lang="${tag}" dir="${direction}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)} – CIVIC</title><style>${style}</style></head>`,
    `<body><main><h1>${escapeHtml(title)}</h1>`,
    ...body,
    "</main></body></html>",
  ].join("\n");
  return { html, styleSource };
}
