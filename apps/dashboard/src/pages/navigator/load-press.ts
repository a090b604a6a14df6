import { type Language, loadSheetLanguage } from "@civic/schema/languages";
import { addressOfLost, importAnew } from "../../data/lost-script.ts";

type Press = typeof import("./sheet-press.ts");

let lost: string | undefined;
let attempt = 0;

/** Loads what makes a sheet; what was lost is asked for anew. */
export async function loadPress(): Promise<Press> {
  try {
    if (lost === undefined) return await import("./sheet-press.ts");
    attempt += 1;
    return (await importAnew(lost, attempt)) as Press;
  } catch (error) {
    lost ??= addressOfLost(error);
    throw error;
  }
}

/**
 * Loads what a sheet in a language needs before anybody asks for it, so that making one asks nothing of the node. What does
 * not come is told when the sheet is asked for.
 */
export function loadedAhead(language: Language): void {
  Promise.all([loadPress(), loadSheetLanguage(language)]).catch(() => undefined);
}
