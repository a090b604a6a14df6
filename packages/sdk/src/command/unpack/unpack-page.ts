import type { Request } from "../command.ts";
import { table } from "../page/page.ts";
import type { Outcome } from "./outcome.ts";
import { isCounted, type Unpacked } from "./unpacked.ts";

/** Most lines that are shown, unless all are asked for. */
const mostShown = 20;

/** What a pack holds, whose keys are believed, and what became of its lines. */
export function unpackPage(seen: Unpacked, request: Request): string {
  const { page, language, anchor, all } = request;
  const own = language.own.unpack;
  const { head, trust, whole, lines, counts, listed } = seen;
  if (head === undefined) return page.bad(own.noPack);
  const keys = head.publishers.flatMap(({ publisher, keys: of }) =>
    of.map(({ kid, revoked }) => {
      const state = isCounted(trust, publisher, kid, request) ? own.keyCounts : own.keyDoesNot;
      return [`  ${publisher}`, kid, revoked ? own.keyRevoked : anchor === undefined ? own.keyOpen : state];
    }),
  );
  const shown = all ? listed : listed.slice(0, mostShown);
  const rows = shown.map(({ type, about, version, outcome }) => [
    `  ${about}`,
    version !== undefined ? language.own.sign.version(version) : isStatement(type) ? own.types[type] : "",
    own.outcomes[outcome],
  ]);
  const states = (["new", "already", "right", "refused"] as const).filter((state) => counts[state] > 0);
  const rest = lines - shown.length;
  return [
    page.title(own.made(head.made)),
    whole ? page.good(own.whole(lines)) : page.bad(own.notWhole(lines)),
    "",
    page.title(own.keys),
    ...table(keys),
    ...(anchor === undefined ? [own.noAnchor] : []),
    "",
    page.title(own.lines),
    ...table(states.map((state) => [`  ${counts[state]}`, own.outcomes[state]])),
    ...(rows.length > 0 ? ["", ...table(rows)] : []),
    ...(rest > 0 ? [`  ${language.own.output.more(rest)}`] : []),
  ].join("\n");
}

function isStatement(type: Outcome["type"]): type is "key" | "revocation" | "confirmation" {
  return type !== undefined && type !== "version" && type !== "dispute";
}
