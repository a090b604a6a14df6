import type { BasisRecord } from "./basis.ts";
import { directionOf } from "./direction.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetEntry, SheetPart, SheetText } from "./sheet-part.ts";

/** Digits of a digest that stand on paper; the file holds the whole. */
const shownDigits = 12;

/** A record of the basis as it stands on paper. */
export function basisLine({ id, version, digest }: BasisRecord): string {
  const digits = digest.slice("sha-256:".length, "sha-256:".length + shownDigits);
  return `${id} · ${version} · ${digits}`;
}

/** The sheet as one HTML document that needs nothing beside it: no script runs, nothing is loaded. */
export function sheetHtml(sheet: Sheet): string {
  const { language, title, states, day, parts, notices } = sheet;
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header><h1>${escaped(title)}</h1><p>${escaped(states)}</p><p>${escaped(day)}</p></header>
${parts.map(partHtml).join("\n")}
<footer>
${notices.map((notice) => `<p>${escaped(notice)}</p>`).join("\n")}
${basisHtml(sheet)}
</footer>
</main>
</body>
</html>
`;
}

function partHtml({ id, title, entries, further }: SheetPart): string {
  const list = id === "questions" ? "ul" : "ol";
  const more = further === undefined ? "" : `<p class="further">${escaped(further)}</p>`;
  return `<section class="${id}"><h2>${escaped(title)}</h2>
<${list}>${entries.map((entry) => entryHtml(entry)).join("\n")}</${list}>${more}</section>`;
}

function entryHtml({ what, number, by, lines }: SheetEntry): string {
  const [state, ...name] = what;
  const named = name.length === 0 ? "" : ` <strong>${name.map(textHtml).join(" ")}</strong>`;
  const dialled = number === undefined ? "" : ` <span class="number" dir="ltr">${escaped(number)}</span>`;
  const until = by === undefined ? "" : `<p class="by">${escaped(by)}</p>`;
  const rest = lines.map((line) => `<p>${line.map(textHtml).join("")}</p>`).join("");
  return `<li><p>${state ? textHtml(state) : ""}${named}${dialled}</p>${until}${rest}</li>`;
}

function textHtml({ text, lang, foreign, dialled }: SheetText): string {
  if (dialled) return `<bdi dir="ltr">${escaped(text)}</bdi>`;
  // Isolated: between words that are written from right to left, the groups of a number would change places.
  if (lang === undefined) return `<bdi>${escaped(text)}</bdi>`;
  const mark = foreign === undefined ? "" : ` <span class="mark">${escaped(foreign)}</span>`;
  return `<span lang="${escaped(lang)}" dir="${directionOf(lang)}">${escaped(text)}</span>${mark}`;
}

function basisHtml({ basis, basisTitle, basisLead }: Sheet): string {
  const rows = basis.records.map((record) => `<li>${escaped(basisLine(record))}</li>`);
  // Inside a script element only `<` could end it.
  const data = JSON.stringify(basis).replaceAll("<", "\\u003c");
  return `<section class="basis"><h2>${escaped(basisTitle)}</h2><p>${escaped(basisLead)}</p>
<ul dir="ltr">${rows.join("\n")}</ul>
${blockStart}${data}</script></section>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters, and marks that turn the order of what follows: a number would be read backwards. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]/g;

function escaped(text: string): string {
  return text
    .replaceAll(unseen, "\ufffd")
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style = `
@page { size: A4; margin: 13mm 14mm }
:root { color-scheme: light }
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: #111; font: 10.5pt/1.35 system-ui, "Segoe UI", "Noto Sans", "Noto Naskh Arabic", sans-serif }
main { max-width: 182mm; margin: 0 auto; padding: 6mm }
@media print { main { padding: 0 } }
p { margin: 0 }
header { border-bottom: 2pt solid #111; padding-bottom: 2mm; margin-bottom: 3mm }
h1 { font-size: 17pt; line-height: 1.15; margin: 0 0 1mm }
h2 { font-size: 11.5pt; margin: 3.5mm 0 1.2mm; break-after: avoid }
ol, ul { margin: 0; padding-inline-start: 6mm }
li { margin-bottom: 1.3mm; break-inside: avoid }
.number { font-weight: 700; font-size: 11.5pt; white-space: nowrap; unicode-bidi: isolate }
bdi[dir] { white-space: nowrap }
.by { font-weight: 600 }
.mark, .further, footer { color: #444; font-size: 8.5pt }
footer { border-top: .6pt solid #888; margin-top: 4mm; padding-top: 2mm }
.basis h2 { font-size: 9pt; margin: 2mm 0 .5mm }
.basis ul { columns: 2; column-gap: 6mm; list-style: none; padding: 0; margin-top: 1mm; font: 6.5pt/1.35 ui-monospace, monospace; overflow-wrap: anywhere }
.basis li { margin: 0 }
`;

const blockStart = '<script type="application/json" id="basis">';

/**
 * The basis in the text of a sheet, as it was written into it; `undefined` where the text is no sheet, or holds several:
 * nobody could say which is meant.
 */
export function basisInHtml(html: string): unknown {
  const from = html.indexOf(blockStart);
  const until = html.indexOf("</script>", from);
  if (from < 0 || until < 0 || html.includes(blockStart, from + 1)) return undefined;
  try {
    return JSON.parse(html.slice(from + blockStart.length, until));
  } catch {
    return undefined;
  }
}
