import type { Evidence } from "../../generated/types/model.ts";
import { mayBeAsked } from "../entitlement/availability.ts";
import { byId, byText } from "../entitlement/in-order.ts";
import { claimStep, dueDay, hasDueDay } from "../navigation/claim.ts";
import type { NavigatedEntitlement } from "../navigation/navigate.ts";
import { accessWords } from "../words/access-words.ts";
import { type Claim, claimOf } from "../words/acting.ts";
import { layerLines } from "../words/aggregate-limit-words.ts";
import { labelOf } from "../words/label.ts";
import { placeWords } from "../words/region-words.ts";
import { takesLine } from "../words/takes-line.ts";
import { reportLine, timeLimitLine, timeLimitNotes } from "../words/time-limit-words.ts";
import type { SheetEntry, SheetPart, SheetText } from "./sheet-part.ts";
import {
  bodyWords,
  freeText,
  most,
  nameIn,
  partOf,
  type SheetLanguage,
  use,
  type Writing,
} from "./writing.ts";

/** Documents named for one claim. */
const mostDocuments = 4;

/** So many of the earliest last days are never left out for want of room. */
const mostDays = 2;

/** What to ask for, in the order in which it must be asked. */
export function claimPart(writing: Writing): SheetPart {
  const { language } = writing;
  const part = partOf("claim", claimsWithDays(writing), {
    entry: (claim) => claimEntry(claim, writing),
    writing,
  });
  if (part.entries.length > 0) return part;
  return { ...part, entries: [{ what: [{ text: language.sheet.none }], lines: [] }] };
}

/** The claims in their order; of those with the earliest last days, what finds no room takes that of the last ones. */
function claimsWithDays({ navigation: { entitlements }, acting: { claims }, sources }: Writing): Claim[] {
  const known = new Map<string, Claim>(claims.map((claim) => [claim.step.record, claim]));
  const earliest = entitlements
    .filter((each) => each.verdict !== "not-met" && mayBeAsked(each.availability) && hasDueDay(each))
    .toSorted((a, b) => byText(dueDay(a), dueDay(b)) || byId(a.record, b.record))
    .slice(0, mostDays);
  const shown = new Set(claims.slice(0, most.claim).map(({ step }) => step.record as string));
  const without = earliest.filter(({ record }) => !shown.has(record.id));
  const added = without.flatMap((each) => {
    const step = claimStep(each);
    return known.get(each.record.id) ?? (step.do === "claim" ? claimOf(step, sources) : []);
  });
  const others = claims.filter((claim) => !added.includes(claim));
  const room = most.claim - added.length;
  return [...others.slice(0, room), ...added, ...others.slice(room)];
}

function claimEntry(claim: Claim, writing: Writing): SheetEntry | undefined {
  const { navigation, language } = writing;
  const { step } = claim;
  const found = navigation.entitlements.find(({ record }) => record.id === step.record);
  const record = use(step.record, writing);
  if (found === undefined || record === undefined) return undefined;
  return {
    what: [{ text: placeWords(record, language) }, nameIn(record.name, record, writing)],
    by: byWhen(found, language),
    lines: [
      ...certaintyLine(found, language),
      ...timeLimitNotes(found.timeLimit, language).map((text) => [{ text }]),
      ...reportLines(found, language),
      ...accessLines(found, language),
      ...recipientLine(found, claim, writing),
      ...deciderLine(claim, writing),
      ...layerLines(record, writing.sources, language).map((text) => [{ text }]),
      ...(step.automatic ? [] : documentLines(found, writing)),
    ],
  };
}

/** Until when; where nobody knows, at once. */
function byWhen({ timeLimit }: NavigatedEntitlement, language: SheetLanguage): string {
  const said = timeLimitLine(timeLimit, language);
  return said === language.words.timeLimit.notKnown ? language.sheet.noLimitKnown : said;
}

/** By when the facts must be reported to the police. */
function reportLines(found: NavigatedEntitlement, language: SheetLanguage): SheetText[][] {
  const said = reportLine(found, language);
  return said === undefined ? [] : [[{ text: said }]];
}

/** What keeps the claim from being certain; a claim that is certain needs no line. */
function certaintyLine({ verdict, missing, unless }: NavigatedEntitlement, language: SheetLanguage) {
  const { sheet: words } = language;
  if (verdict === "met") return unless.length > 0 ? [[{ text: words.unless }]] : [];
  const facts = [...new Set(missing.slice(0, 3).map(({ fact }) => fact))];
  if (facts.length === 0) return [[{ text: words.openByPerson }]];
  const labels = facts.map((fact) => labelOf(language.labels, "eligibility-fact", fact));
  return [[{ text: words.open(labels.join(language.words.joiner)) }]];
}

/** To whom the claim goes, with a number or an address; where no record of a body says it, in the words of the source. */
function recipientLine(
  { record }: NavigatedEntitlement,
  { body: id, to: words }: Claim,
  writing: Writing,
): SheetText[][] {
  const { language } = writing;
  const body = id === undefined ? undefined : use(id, writing);
  const isReached =
    words === undefined || (record.kind === "compensation-scheme" && record.application?.contacts);
  const reached = isReached
    ? bodyWords(body?.kind === "organisation" ? body : undefined, record, writing)
    : [];
  const said = words ? [freeText(words, record, language)] : [];
  const between = said.length > 0 && reached.length > 0 ? [{ text: language.words.joiner }] : [];
  const to = [...said, ...between, ...reached];
  return to.length === 0 ? [] : [[{ text: language.sheet.at + language.words.colon }, ...to]];
}

/** Who decides the claim, where it is sent to somebody else. */
function deciderLine({ decides }: Claim, writing: Writing): SheetText[][] {
  const body = decides === undefined ? undefined : use(decides, writing);
  if (body === undefined) return [];
  return [[nameIn(body.name, body, writing), { text: ` (${writing.language.words.answers.step.decides})` }]];
}

/** What it takes to be given it, as far as codes say it, and how long it really took others. */
function accessLines({ record }: NavigatedEntitlement, language: SheetLanguage): SheetText[][] {
  const access = accessWords(record, language).join(language.words.clock.joiner);
  const times = takesLine(record, language);
  return [
    ...(access === "" ? [] : [[{ text: access }]]),
    ...(times === undefined ? [] : [[{ text: times }]]),
  ];
}

/** What to send or to bring: required documents first, and none that is said not to be required. Their words exist only in the languages of the record. */
function documentLines({ record }: NavigatedEntitlement, { language }: Writing): SheetText[][] {
  if (record.kind === "recognition-measure") return [];
  const asked = (record.evidence ?? []).filter(({ requirement }) => requirement !== "not-required");
  const inOrder = asked.toSorted(
    (a, b) => Number(b.requirement === "required") - Number(a.requirement === "required"),
  );
  const shown = inOrder.slice(0, mostDocuments);
  const documents = shown
    .map(({ what }) => freeText(what, record, language))
    .map((each, index, all) => (all[index + 1]?.foreign === each.foreign ? withoutMark(each) : each));
  if (documents.length === 0) return [];
  const separated = shown.flatMap((each, index) => [
    ...(index === 0 ? [] : [{ text: language.words.clock.joiner }]),
    ...documents.slice(index, index + 1),
    ...remarkOn(each, language),
  ]);
  const heading = record.kind === "service" ? language.words.access.bring : language.sheet.send;
  return [[{ text: heading + language.words.colon }, ...separated]];
}

/** That a document is asked for in some cases only. */
function remarkOn({ requirement }: Evidence, language: SheetLanguage): SheetText[] {
  if (requirement !== "conditional") return [];
  return [{ text: ` (${language.words.inSentence(labelOf(language.labels, "requirement", requirement))})` }];
}

/** The next text bears the same mark, which stands once where both end. */
function withoutMark({ foreign: _, ...text }: SheetText): SheetText {
  return text;
}
