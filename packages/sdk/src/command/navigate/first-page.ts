import type { Navigation } from "@civic/schema/compute";
import { type Acting, actingOf } from "@civic/schema/words";
import { abroadMark, assistingText, callText, claimText, turnText } from "./acting-texts.ts";
import { questionTexts } from "./ask-lines.ts";
import { endingSoon } from "./by-when-lines.ts";
import { fitted, type Listed, type Shortening } from "./fitted.ts";
import { judgementsFor } from "./judgements-for.ts";
import { notesText } from "./language-notes.ts";
import { restText } from "./rest-line.ts";
import { line, type Shown, section, title } from "./shown.ts";
import { statesText } from "./state-lines.ts";

/** Lines of one screen, at 80 columns and more. */
export const screen = { lines: 42, width: 80 } as const;

type PartId = "call" | "turn" | "claim" | "byWhen" | "next" | "judge";
type Part = Listed<PartId>;

/** Most entries of each part. */
const most = { turn: 5, claim: 6, byWhen: 3, next: 5, judge: 3 } as const;

/** What is left out first where the page is too long. */
const shortening: Shortening<PartId> = [
  ["judge", 2],
  ["claim", 5],
  ["judge", 1],
  ["next", 4],
  ["turn", 4],
  ["byWhen", 2],
  ["claim", 4],
  ["next", 3],
  ["judge", 0],
  ["byWhen", 1],
  ["turn", 3],
  ["claim", 3],
  ["next", 2],
  ["byWhen", 0],
  ["turn", 2],
  ["claim", 1],
  ["call", 1],
];

/** One screen in the order of acting: whom to call, whom to turn to, what to claim, by when, what to ask, how much more there is. */
export function firstPage(shown: Shown): string[] {
  const acting = actingOf(shown.found.firstSteps, shown.sources, shown.isLooking);
  const parts = partsOf(acting, shown);
  // A narrow window shows what a screen of 80 columns does, in more lines.
  const wide = { ...shown, width: Math.max(shown.width, screen.width) };
  const fits = (some: readonly Part[]) => pageOf(some, acting, wide).length <= screen.lines;
  // Numbers for danger do not lead when the first days have passed; then they give way.
  const before: Shortening<PartId> = acting.order[0] === "call" ? [] : [["call", 0]];
  return pageOf(fitted(parts, fits, [...before, ...shortening]), acting, shown);
}

function partsOf(acting: Acting, shown: Shown): Part[] {
  const claims = acting.claims.slice(0, most.claim);
  const claimed = new Set(claims.map(({ step }) => step.record));
  const items: Record<PartId, readonly string[]> = {
    call: acting.calls.map((each) => callText(each, shown)),
    turn: acting.turns.slice(0, most.turn).map((each) => turnText(each, shown)),
    claim: claims.map((each) => claimText(each, shown)),
    byWhen: endingSoon(shown, claimed).slice(0, most.byWhen),
    next: questionTexts(shown).slice(0, most.next),
    judge: judgementsFor(acting.claims, shown).slice(0, most.judge),
  };
  const order: readonly PartId[] = [...acting.order, "byWhen", "next", "judge"];
  return order.map((id) => ({ id, items: items[id].map(markedOnce) }));
}

function pageOf(parts: readonly Part[], acting: Acting, shown: Shown): string[] {
  const { language } = shown;
  const own = language.own.navigate;
  let step = 0;
  const numbered = (items: readonly string[]) => items.flatMap((text) => line(text, shown, `  ${++step}. `));
  const plain = (items: readonly string[]) => items.flatMap((text) => line(text, shown));
  const bodies = parts.map(({ id, items }) => {
    if (id === "byWhen" || id === "next" || id === "judge") return [own[id], plain(items)] as const;
    const helps = id === "claim" && acting.assisting ? [assistingText(acting.assisting, shown)] : [];
    return [own[id], numbered([...items, ...helps.map(markedOnce)])] as const;
  });
  const isEmpty = bodies.every(([, lines]) => lines.length === 0) || acting.order.length === 0;
  const lines = [
    ...title(own.states(language.format.date(shown.found.today)), shown),
    ...line(statesText(shown), shown),
    ...(isEmpty ? section(own.first, line(own.noStep, shown), shown) : []),
    ...bodies.flatMap(([name, body]) => section(name, body, shown)),
    ...(!isEmpty && isWithoutClaim(acting, shown) ? section(own.claim, line(own.noClaim, shown), shown) : []),
    "",
    ...line(restText(shown, leftOut(parts, shown)), shown, ""),
  ];
  return [...lines, ...notes(lines, shown)];
}

/**
 * Whether there is nothing to claim, and not because no scheme is known: whoever reads of none would go on waiting for it.
 * What only a court gives, from the offender, is open to everybody.
 */
function isWithoutClaim({ claims, assisting }: Acting, { found }: Shown): boolean {
  const schemes = found.entitlements.flatMap(({ record, verdict }) =>
    record.kind === "compensation-scheme" && record.schemeType !== "offender-liability" ? [verdict] : [],
  );
  if (claims.length > 0 || assisting || schemes.length === 0) return false;
  return schemes.every((verdict) => verdict === "not-met");
}

/** What the marks of the page mean, and that numbers are to be verified. */
function notes(lines: readonly string[], shown: Shown): string[] {
  const { words, own } = shown.language;
  const verify = shown.found.firstSteps.some(({ do: kind }) => kind !== "claim") ? [own.navigate.verify] : [];
  const isMarked = lines.some((text) => ` ${text} `.includes(` ${abroadMark} `));
  const abroad = isMarked ? [`${abroadMark} ${words.answers.contact.notFromAbroad}.`] : [];
  const said = [...verify, ...abroad, ...notesText(lines, shown)].join(" ");
  return said === "" ? [] : line(said, shown, "");
}

/** How many steps and questions only the whole shows. */
function leftOut(parts: readonly Part[], { found }: Shown) {
  const shownOf = (...ids: PartId[]) =>
    parts.filter(({ id }) => ids.includes(id)).reduce((sum, { items }) => sum + items.length, 0);
  const calls = new Set(found.firstSteps.flatMap((step) => (isCall(step) ? [step.state] : []))).size;
  const others = found.firstSteps.filter((step) => !isCall(step) && step.do !== "turn-to-authority").length;
  return {
    steps: calls + others - shownOf("call", "turn", "claim"),
    questions: found.questions.length - shownOf("next"),
  };
}

function isCall({ do: kind }: Navigation["firstSteps"][number]): boolean {
  return kind === "call-emergency-number";
}

/** A text with each mark of a language once, where the last text in it ends. */
function markedOnce(text: string): string {
  return text.replace(/ (\[[a-z]{2,3}\])(?=.*\1)/g, "");
}
