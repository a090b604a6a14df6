import type { Request } from "../command.ts";
import { table } from "../page/page.ts";
import type { Outcome, Sendable } from "./sendable.ts";

/** What became of what is signed in some folders. */
export interface Publication {
  readonly node: string;
  readonly publisher: string;
  readonly outcomes: readonly Outcome[];
  /** How many signed files are of other publishers. */
  readonly others: number;
}

/** Most files that are listed, unless all are asked for. */
const mostListed = 20;

/** What was sent, what was left and why, and what comes of it. */
export function publishPage(publication: Publication, { all, dryRun, page, language }: Request): string {
  const { node, publisher, outcomes, others } = publication;
  const own = language.own.publish;
  const count = (wanted: Outcome["outcome"]) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const sent = outcomes.filter(({ outcome }) => outcome === "sent" || outcome === "would");
  const shown = all ? sent : sent.slice(0, mostListed);
  const rest = sent.length - shown.length;
  const isComplete = count("refused") + count("waits") === 0;
  const title = dryRun
    ? own.wouldSend(sent.length, publisher, node)
    : sent.length === 0 && isComplete
      ? own.complete(node)
      : own.sent(sent.length, publisher, node);
  const left = [
    ...(count("already") > 0 ? [own.already(count("already"))] : []),
    ...(others > 0 ? [own.others(others, publisher)] : []),
    ...(count("refused") > 0 ? [own.refused(count("refused"))] : []),
    ...(count("waits") > 0 ? [own.waits(count("waits"))] : []),
  ];
  return [
    isComplete ? page.good(title) : page.title(title),
    ...table(shown.map(({ item }) => [`  ${item.about}`, kindOf(item, { language }), page.faint(item.path)])),
    ...(rest > 0 ? [`  ${language.own.output.more(rest)}`] : []),
    ...(left.length > 0 ? ["", page.title(own.left), ...left.map((line) => `  ${line}`)] : []),
    ...(sent.length > 0 && !dryRun ? ["", own.next] : []),
  ].join("\n");
}

function kindOf({ type, version = 0 }: Sendable, { language }: Pick<Request, "language">): string {
  const { sign, unpack } = language.own;
  return type === "record" ? sign.version(version) : unpack.types[type];
}
