import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { ThemeSwitch } from "../design/theme-switch.tsx";
import { useLanguage } from "../words/language.tsx";
import { LanguageMenu } from "./language-menu.tsx";

/** Name, pages, language and theme. */
export function Header(): ReactElement {
  const { words, language } = useLanguage();
  return (
    <header className="site-header">
      <div className="site-header-inside">
        <Link to="/$lang/coverage" params={{ lang: language }} className="wordmark" aria-label={words.home}>
          CIVIC
        </Link>
        <nav className="site-nav no-print" aria-label={words.navigation}>
          <ul>
            <li>
              <Link to="/$lang/coverage" params={{ lang: language }}>
                {words.nav.coverage}
              </Link>
            </li>
            <li>
              <Link to="/$lang/countries" params={{ lang: language }}>
                {words.nav.countries}
              </Link>
            </li>
            <li>
              <Link to="/$lang/compensation" params={{ lang: language }}>
                {words.nav.compensation}
              </Link>
            </li>
            <li>
              <Link to="/$lang/navigator" params={{ lang: language }}>
                {words.nav.navigator}
              </Link>
            </li>
            <li>
              <Link to="/$lang/exchange" params={{ lang: language }}>
                {words.nav.exchange}
              </Link>
            </li>
          </ul>
        </nav>
        <div className="site-tools no-print">
          <LanguageMenu />
          <ThemeSwitch title={words.theme.title} labels={words.theme} />
        </div>
      </div>
      {words.provisional !== undefined && <p className="provisional no-print">{words.provisional}</p>}
    </header>
  );
}
