import type { Examined } from "../../conformance/examine.ts";
import type { Writer } from "../../conformance/examined-node.ts";
import { testRecordId } from "../../conformance/samples/test-record.ts";
import type { Request } from "../command.ts";
import { paragraph } from "../page/paragraph.ts";

type Told = Request & { readonly url: string; readonly writer: Writer | undefined };

/** What was found, group by group: what failed in full, the rest in a line each, where it is wanted. */
export function conformancePage(examined: readonly Examined[], request: Told): string {
  const { page, language, url, writer } = request;
  const own = language.own.conformance;
  const counts = countsIn(examined);
  const groups = [...new Set(examined.map(({ group }) => group))];
  return [
    page.title(own.title(url)),
    `${own.checks(examined.length)} (${said(counts, request)})`,
    ...groups.flatMap((group) => {
      const inGroup = examined.filter((each) => each.group === group);
      return [
        "",
        `${page.title(group)} (${said(countsIn(inGroup), request)})`,
        ...inGroup.flatMap((each) => linesOf(each, request)),
      ];
    }),
    "",
    counts.failed === 0
      ? page.good(own.nothingFailed)
      : page.bad(own.problem(counts.failed, examined.length)),
    writer === undefined ? own.noWrites : own.stays(testRecordId(writer)),
  ].join("\n");
}

type Counts = Readonly<Record<Examined["outcome"], number>>;

function countsIn(examined: readonly Examined[]): Counts {
  const count = (wanted: Examined["outcome"]) => examined.filter(({ outcome }) => outcome === wanted).length;
  return { passed: count("passed"), failed: count("failed"), "not-examined": count("not-examined") };
}

function said(counts: Counts, { language }: Told): string {
  const own = language.own.conformance;
  return [
    own.passed(counts.passed),
    ...(counts.failed > 0 ? [own.failed(counts.failed)] : []),
    ...(counts["not-examined"] > 0 ? [own.notExamined(counts["not-examined"])] : []),
  ].join(", ");
}

function linesOf(each: Examined, request: Told): readonly string[] {
  const { page, language, all, effects } = request;
  const own = language.own.conformance;
  const { id, says, why, mend } = each.check;
  const under = (mark: string, text: string) => paragraph(text, { mark, width: effects.width });
  if (each.outcome === "passed") return all ? under(`  ${page.good("✓")} ${id}  `, says) : [];
  if (each.outcome === "not-examined") return under(`  ${page.faint("–")} ${id}  `, each.reason);
  return [
    ...under(`  ${page.bad("✗")} ${id}  `, says),
    ...each.differences.flatMap(({ request: asked, expected, came }) => [
      `      ${page.faint(asked)}`,
      ...under(`        ${own.expected}: `, expected),
      ...under(`        ${own.came}: `, came),
    ]),
    ...under(`      ${own.why}: `, why),
    ...under(`      ${own.mend}: `, mend),
  ];
}
