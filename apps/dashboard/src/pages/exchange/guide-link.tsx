import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";

/** What somebody who wants to exchange does first; the node does not serve it. */
const guide = "https://github.com/civic-exchange/civic/blob/main/docs/guides/exchange.md";

/** Leads to the guide. */
export function GuideLink(): ReactElement {
  const { words } = useLanguage();
  return (
    <p className="no-print">
      <a href={guide} hrefLang="en" rel="noopener noreferrer" target="_blank">
        {words.exchange.guide}
      </a>
    </p>
  );
}
