import type { CivicRecord } from "@civic/schema";
import { labelOf, markedName } from "@civic/schema/words";
import type { BookLanguage, Understood } from "@civic/workbook";
import type { Page } from "../page/page.ts";
import { paragraph } from "../page/paragraph.ts";

interface Around {
  readonly spoken: BookLanguage;
  readonly page: Page;
  readonly width: number;
}

/** What each record was understood to give: its conditions in plain words, then the verdict for each ordinary person. */
export function understoodLines(
  understood: readonly Understood[],
  records: readonly CivicRecord[],
  { spoken, page, width }: Around,
): string[] {
  const names = new Map(records.map(({ id, name }) => [id, markedName(name, spoken.phrasing)]));
  const { words, labels } = spoken.phrasing;
  return understood.flatMap(({ record, sentences, persons }) => [
    ...paragraph(`${names.get(record) ?? ""} (${record})`, { mark: "", width }).map(page.title),
    ...sentences.flatMap((sentence) => paragraph(sentence, { mark: "  ", width })),
    ...persons.flatMap(({ description, verdict, why }) => {
      const said = labelOf(labels, "verdict", verdict);
      const because = why.length > 0 ? ` (${why.join(words.joiner)})` : "";
      const lines = paragraph(`${said}${words.colon}${description}${because}`, { mark: "  – ", width });
      const paint = page.verdict(verdict);
      return lines.map((line, index) => (index === 0 ? line.replace(said, () => paint(said)) : line));
    }),
    "",
  ]);
}
