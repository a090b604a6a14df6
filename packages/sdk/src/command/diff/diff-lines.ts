import type { CivicRecord } from "@civic/schema";
import { markedName } from "@civic/schema/words";
import type { Request } from "../command.ts";
import { paragraph } from "../page/paragraph.ts";
import type { Change } from "./change.ts";
import { changeLine } from "./change-line.ts";
import type { RecordDifference } from "./record-difference.ts";

/** Most records, and changes of one record, that are told unless all are asked for. */
const [mostRecords, mostChanges] = [20, 12];

type Around = Pick<Request, "all" | "page" | "language" | "effects">;

/** What differs, record by record: its name, what became of it, and each change in a sentence. */
export function diffLines(
  differences: readonly RecordDifference[],
  nameOf: (id: string) => string | undefined,
  around: Around,
): readonly string[] {
  const shown = around.all ? differences : differences.slice(0, mostRecords);
  const rest = differences.length - shown.length;
  return [
    ...shown.flatMap((difference) => [...recordLines(difference, nameOf, around), ""]),
    ...(rest > 0 ? [around.language.own.diff.moreRecords(rest), ""] : []),
  ];
}

function recordLines(
  difference: RecordDifference,
  nameOf: (id: string) => string | undefined,
  { all, page, language, effects }: Around,
): readonly string[] {
  const own = language.own.diff;
  const record = "after" in difference ? difference.after : difference.before;
  const state = { new: own.newRecord, gone: own.goneRecord, withdrawn: own.withdrawn, changed: "" }[
    difference.type
  ];
  const told = [versionsOf(difference, own.version), ...(state === "" ? [] : [state])].filter(
    (each) => each !== "",
  );
  const head = [
    page.title(nameOfRecord(record, language)),
    page.faint(difference.id),
    told.join(language.words.joiner),
  ];
  if (!("changes" in difference)) return [head.join("  ").trimEnd()];
  const telling = { language, nameOf };
  const changes = difference.changes.filter((change) => !isVersion(change));
  const shown = all ? changes : changes.slice(0, mostChanges);
  const rest = changes.length - shown.length;
  return [
    head.join("  ").trimEnd(),
    ...shown.flatMap((change) =>
      paragraph(changeLine(change, difference, telling), { mark: "  – ", width: effects.width }),
    ),
    ...(rest > 0 ? [`  ${own.moreChanges(rest)}`] : []),
  ];
}

function nameOfRecord({ name }: CivicRecord, language: Around["language"]): string {
  return markedName(name, language);
}

/** The number of the version stands in the head already. */
function isVersion({ path }: Change): boolean {
  return path.length === 1 && path[0] === "version";
}

function versionsOf(difference: RecordDifference, said: (before: string, after: string) => string): string {
  if (!("before" in difference && "after" in difference)) return "";
  const { before, after } = difference;
  return before.version === after.version ? "" : said(String(before.version), String(after.version));
}
