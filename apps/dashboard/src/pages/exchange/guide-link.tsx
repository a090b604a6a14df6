import type { ReactElement } from "react";
import { exchangeWords } from "./words.ts";

/** What somebody who wants to exchange does first; the node does not serve it. */
const guide = "https://github.com/civic-exchange/civic/blob/main/docs/guides/exchange.md";

/** Leads to the guide. */
export function GuideLink(): ReactElement {
  const own = exchangeWords.useWords();
  return (
    <p className="no-print">
      <a href={guide} hrefLang="en" rel="noopener noreferrer" target="_blank">
        {own.guide}
      </a>
    </p>
  );
}
