import { usePrinting } from "../../design/printing.ts";

/** Whether the page itself is being printed, and not the sheet alone. */
export function useOnPaper(): boolean {
  const printing = usePrinting();
  return printing && !isSheetAlone();
}

function isSheetAlone(): boolean {
  return document.querySelector("body > .sheet-paper") !== null;
}
