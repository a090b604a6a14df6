/** What a saved report is made of. */
interface SavedReport {
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  /** What stands on the page. */
  readonly article: HTMLElement;
}

/**
 * The report as one HTML document that needs nothing beside it: the words of the page as they stand there, its own style,
 * no script. Links lead to the node; nothing is loaded.
 */
export function savedReport({ title, language, direction, article }: SavedReport): string {
  const saved = document.implementation.createHTMLDocument("");
  saved.title = title;
  saved.documentElement.lang = language;
  saved.documentElement.dir = direction;
  saved.head.prepend(
    meta(saved, { charset: "utf-8" }),
    meta(saved, { name: "viewport", content: "width=device-width, initial-scale=1" }),
    meta(saved, {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
  );
  const main = saved.createElement("main");
  const heading = saved.createElement("h1");
  heading.textContent = title;
  main.append(heading, standing(article, saved));
  saved.body.append(main);
  // As text: the policy of the page holds for whatever document it makes, and lets no style in.
  const html = saved.documentElement.outerHTML.replace("</head>", `<style>${savedStyle}</style>\n</head>`);
  return `<!doctype html>\n${html}\n`;
}

function meta(saved: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const element = saved.createElement("meta");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** A copy of what stands on the page: everything open, nothing to press, links with their whole address. */
function standing(article: HTMLElement, saved: Document): Node {
  const copy = saved.importNode(article, true);
  const links = [...article.querySelectorAll("a")];
  for (const [index, link] of [...copy.querySelectorAll("a")].entries())
    link.setAttribute("href", links[index]?.href ?? "");
  for (const details of copy.querySelectorAll("details")) details.open = true;
  for (const stop of copy.querySelectorAll("[tabindex]")) stop.removeAttribute("tabindex");
  for (const tool of copy.querySelectorAll(".no-print")) tool.remove();
  return copy;
}

const savedStyle = `
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages) } }
:root { color-scheme: light }
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: #111; font: 11pt/1.4 system-ui, "Segoe UI", "Noto Sans", "Noto Naskh Arabic", sans-serif }
main { max-width: 190mm; margin: 0 auto; padding: 8mm }
h1 { font-size: 20pt; line-height: 1.15; margin: 0 0 4mm }
h2 { font-size: 14pt; margin: 7mm 0 2mm; border-top: 1.5pt solid #111; padding-top: 2mm }
h3 { font-size: 11pt; margin: 4mm 0 1mm }
h2, h3, caption, summary, thead, .report-small { break-after: avoid }
p { margin: 0 0 2mm }
ul { margin: 0 0 2mm; padding-inline-start: 5mm }
li, tr { break-inside: avoid }
a { color: inherit }
dl { margin: 0 0 3mm }
.fact { display: grid; grid-template-columns: 40mm 1fr; gap: 1mm 4mm; padding: .8mm 0 }
dt { color: #444 }
dd { margin: 0 }
table { border-collapse: collapse; width: 100%; font-size: 9pt; margin: 0 0 3mm }
caption { text-align: start; color: #444; padding-bottom: 1mm }
th, td { text-align: start; vertical-align: top; padding-block: 1mm; padding-inline: 0 3mm; border-bottom: .5pt solid #bbb }
thead th { border-bottom: 1pt solid #111; vertical-align: bottom }
tbody th { font-weight: 400 }
.report-basis { font: 6.5pt/1.35 ui-monospace, monospace; overflow-wrap: anywhere }
.report-basis p { font-weight: 600; margin: 1mm 0 0 }
.report-basis ul { columns: 3; column-gap: 5mm; list-style: none; padding: 0; margin: 0 }
.report-small { font-size: 9pt; color: #444 }
.report-cite { overflow-wrap: anywhere }
summary { font-weight: 600 }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
[data-language]::after { content: " (" attr(data-language) ")"; color: #444; font-size: 85% }
@media print {
  main { padding: 0; max-width: none }
  body { font-size: 9pt; line-height: 1.3 }
  h2 { font-size: 12pt; margin-top: 4mm }
  h3 { font-size: 10pt; margin-top: 2mm }
  p, ul, dl, table { margin-bottom: 1mm }
  table { font-size: 8pt; line-height: 1.25 }
  th, td { padding-block: .4mm }
  .fact { padding: .3mm 0 }
  .report-practices { columns: 2 }
  .report-basis { font: 5.5pt/1.25 system-ui, sans-serif }
  .report-basis ul { columns: 1 }
  .report-basis li { display: inline }
  .report-basis li:not(:last-child)::after { content: "  |  " }
}
`;
