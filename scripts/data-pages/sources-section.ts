import type { Source } from "@civic/schema";
import { sourcesOf } from "./figures.ts";
import { link, page, plain, table } from "./markdown.ts";
import type { State } from "./state.ts";
import { counted } from "./words.ts";

/** Every document that the records rely on, by publisher and date. */
export function sourcesSection(state: State): string {
  const sources = sourcesOf(state);
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
  const flagged = sources.some(({ official }) => official !== undefined);
  const checked = lastComparison(state);
  return page([
    "## Sources",
    `${counted(sources.length, "document")} of ${counted(publishers, "publisher")}. The date is the one the document ` +
      `bears. ${accessed(state, checked)}${flagged ? authorities(sources) : ""}`,
    table(
      ["Publisher", "Date", "Document", ...(flagged ? ["Public authority"] : [])],
      sources.map((source) => [
        plain(source.publisher),
        source.date ?? "",
        document(source),
        ...(flagged ? [officialOf(source)] : []),
      ]),
    ),
  ]).trimEnd();
}

function authorities(sources: readonly Source[]): string {
  const official = sources.filter((source) => source.official === true).length;
  return ` ${counted(official, "document is", "documents are")} marked as published by a public authority, a rough flag.`;
}

function officialOf({ official }: Source): string {
  if (official === undefined) return "not said";
  return official ? "yes" : "no";
}

function document({ title, url }: Source): string {
  return url === undefined ? `${plain(title)} (no address)` : link(title, url);
}

function accessed({ ledger }: State, checked: string | undefined): string {
  if (checked !== undefined) return `Values were last compared with their sources on ${checked}.`;
  const against = ledger ? `; the records were last compared with the research on ${ledger.lastChecked}` : "";
  return `On which day a page was read is not recorded${against}.`;
}

/** The newest day on which a record says that a value was compared with its sources. */
function lastComparison({ files }: State): string | undefined {
  return files
    .flatMap(({ record }) => record.provenance.checked ?? [])
    .sort()
    .at(-1);
}
