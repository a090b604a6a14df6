import type { Loss, LossReport } from "@civic/schema/interop";
import type { CommandLanguage } from "../language/command-language.ts";
import type { Page } from "../page/page.ts";

/** How a report of losses is shown. */
export interface LossView {
  /** Whether every value is listed, where a first page has each field with its first value. */
  readonly all: boolean;
  readonly page: Page;
  readonly language: CommandLanguage;
}

/** Fields of a first page. */
const firstFields = 20;

/** What had no home on the other side, by field and reason, the most frequent first. */
export function lossLines({ total, byField, losses }: LossReport, view: LossView): readonly string[] {
  const { page, language, all } = view;
  const own = language.own.interop;
  if (total === 0) return [page.good(own.noLoss)];
  if (all) {
    const more = total > losses.length ? [language.words.more(total - losses.length)] : [];
    return [page.title(own.losses(total)), ...losses.map((loss) => `  ${oneLoss(loss, view)}`), ...more];
  }
  const shown = byField.slice(0, firstFields);
  const more = byField.length > shown.length ? [`  ${own.moreFields(byField.length - shown.length)}`] : [];
  return [
    page.title(own.losses(total)),
    ...shown.flatMap(({ field, why, count, first }) => [
      `  ${field}${language.words.colon}${own.times(count, own.why[why])}`,
      page.faint(`      ${placeOf(first)}${language.words.colon}${first.value}`),
    ]),
    ...more,
    page.faint(own.allListed),
  ];
}

function oneLoss(loss: Loss, { language }: LossView): string {
  const { words, own } = language;
  return `${placeOf(loss)}${words.colon}${own.interop.why[loss.why]}${words.colon}${loss.value}`;
}

function placeOf({ in: where, pointer }: Loss): string {
  return pointer === "" ? where : `${where}#${pointer}`;
}
