/** A text as it is, whatever signs it holds, on one line of Markdown. */
export function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>|~#]/g, "\\$&")
    .replaceAll(/&(?=#?\w+;)/g, "&amp;");
}

/** A link; the address keeps its meaning where it holds brackets or bars. */
export function link(text: string, address: string): string {
  return `[${plain(text)}](${address.replaceAll(/[()|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}

/** A code or a pointer, to be read letter by letter. */
export function literal(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

/** A table; a column whose heading starts with `#` is aligned to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const names = headings.map((heading) => heading.replace(/^#/, ""));
  const rule = headings.map((heading) => (heading.startsWith("#") ? "--:" : "---"));
  return [line(names), `|${rule.join("|")}|`, ...rows.map(line)].join("\n");
}

/** A number with its thousands apart: `12 345`, with a space that does not break. */
export function count(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, "\u00a0");
}

/** A share in per cent with one decimal; a dash where there is nothing to take a share of. */
export function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Parts of a page, an empty line between them; empty parts are left out. */
export function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
