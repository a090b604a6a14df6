import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { ThemeSwitch } from "../design/theme-switch.tsx";
import { useLanguage } from "../words/language.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { PageMenu } from "./page-menu.tsx";
import { SearchButton } from "./search-button.tsx";

/** Name, pages, language and theme. */
export function Header(): ReactElement {
  const { words, language } = useLanguage();
  return (
    <header className="site-header">
      <div className="site-header-inside">
        <Link to="/$lang" params={{ lang: language }} className="wordmark" aria-label={words.home}>
          CIVIC
        </Link>
        <PageMenu />
        <div className="site-tools no-print">
          <SearchButton />
          <LanguageMenu />
          <ThemeSwitch title={words.theme.title} labels={words.theme} />
        </div>
      </div>
      {words.provisional !== undefined && <p className="provisional no-print">{words.provisional}</p>}
    </header>
  );
}
