import { type Language, loadSheetLanguage } from "@civic/schema/languages";
import { lazyScript } from "../../design/lazy-script.ts";

/** What makes a sheet. */
export const sheetPress = lazyScript(() => import("./sheet-press.ts"));

/**
 * Loads what a sheet in a language needs before anybody asks for it, so that making one asks nothing of the node. What does
 * not come is told when the sheet is asked for.
 */
export function loadedAhead(language: Language): void {
  Promise.all([sheetPress.preload(), loadSheetLanguage(language)]).catch(() => undefined);
}
