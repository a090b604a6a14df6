import type { Entitlement, NavigatedEntitlement } from "@civic/schema/compute";
import {
  contactsInFull,
  entitlementGroup,
  layerLines,
  markedText,
  partyLine,
  placeWords,
  recordName,
  remembranceWords,
  routeWords,
  waysToReach,
} from "@civic/schema/words";
import type { CommandLanguage } from "../language/command-language.ts";
import { paintedStart } from "../page/painted.ts";
import { accessTexts } from "./access-texts.ts";
import {
  doubtTexts,
  interplayTexts,
  lateTexts,
  limitTexts,
  sumTexts,
  unlessTexts,
  whyTexts,
} from "./entitlement-texts.ts";
import { line, type Shown } from "./shown.ts";

/**
 * One entitlement with all there is to say of it; one that is not met with its reason alone. Nobody asks for a memorial or a
 * day of remembrance, which stand with their name and day.
 */
export function entitlementLines(entitlement: NavigatedEntitlement, shown: Shown): string[] {
  return entitlementGroup(entitlement.record) === "memory"
    ? memoryLines(entitlement, shown)
    : askedForLines(entitlement, shown);
}

function memoryLines(entitlement: NavigatedEntitlement, shown: Shown): string[] {
  const { language, sources, page } = shown;
  const { record } = entitlement;
  const { words } = language;
  const name = placeWords(record, language) + words.colon + recordName(record, sources, language);
  const rule = record.kind === "recognition-measure" ? record.dayOfRemembrance : undefined;
  const day = rule && remembranceWords(rule, language);
  const how = rule?.rule === "announced" ? words.colon + markedText(rule.description, language) : "";
  return [
    ...line(name + closedWords(entitlement, language) + (day ? words.joiner + day + how : ""), shown),
    ...line(record.id, shown, "      ").map(page.faint),
  ];
}

function askedForLines(entitlement: NavigatedEntitlement, shown: Shown): string[] {
  const { record, verdict, interplay, crossBorder } = entitlement;
  const { language, sources, names, page } = shown;
  const { own, words } = language;
  const said = own.evaluate.verdicts[verdict];
  const head = `${said}  ${placeWords(record, language)}${words.colon}${recordName(record, sources, language)}`;
  const details =
    verdict === "not-met"
      ? whyTexts(entitlement, language)
      : [
          ...limitTexts(entitlement, language),
          ...lateTexts(entitlement, language),
          ...whyTexts(entitlement, language),
          ...unlessTexts(entitlement, language),
          ...sumTexts(entitlement, language),
          ...layerLines(record, sources, language),
          ...interplayTexts(interplay, language),
          ...(crossBorder
            ? [
                own.navigate.route +
                  words.colon +
                  routeWords(crossBorder, names, language).join(words.clock.joiner),
                ...routeRemarks(record, language),
              ]
            : []),
          ...recipientTexts(entitlement, shown),
          ...accessTexts(entitlement, language),
          ...contactTexts(entitlement, shown),
          ...doubtTexts(entitlement, language),
        ];
  return [
    ...paintedStart(line(head + closedWords(entitlement, language), shown), said, page.verdict(verdict)),
    ...details.flatMap((text) => line(text, shown, "      ")),
    ...line(record.id, shown, "      ").map(page.faint),
  ];
}

/** What the record says of the route in words: which language is preferred, what is sent back, what has changed since. */
function routeRemarks(record: NavigatedEntitlement["record"], language: CommandLanguage): string[] {
  const told = record.kind === "compensation-scheme" ? record.crossBorder : undefined;
  return told ? [markedText(told.description, language)] : [];
}

/** To whom a claim is sent, where not to the body that decides it. */
function recipientTexts({ record }: Entitlement, { sources, language }: Shown): string[] {
  const parties = record.kind === "compensation-scheme" ? record.application?.addressedTo : undefined;
  const said = parties && partyLine(parties, sources, language);
  return said === undefined ? [] : [language.words.answers.step.goesTo(said)];
}

/** How to reach who gives it, one line each. */
function contactTexts({ record }: Entitlement, { sources, language }: Shown): string[] {
  const { own, words } = language;
  const contacts = record.kind === "service" ? waysToReach(record) : record.application?.contacts;
  const reaching = { state: record.jurisdiction, sources, phrasing: language };
  return contactsInFull(contacts ?? [], reaching).map((said) => own.navigate.contacts + words.colon + said);
}

function closedWords({ availability }: Entitlement, { label }: CommandLanguage): string {
  const isClosed = availability !== "available" && availability !== "unknown";
  return isClosed ? ` (${label("availability", availability)})` : "";
}
