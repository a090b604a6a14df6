import { languages, languageTags } from "@civic/schema/languages";
import { Link } from "@tanstack/react-router";
import { type ReactElement, useId } from "react";
import { useLanguage } from "../words/language.tsx";
import { useMenu } from "./menu.ts";
import "./language-menu.css";

/** The same view in another language: a row of links, on narrow screens behind a button. */
export function LanguageMenu(): ReactElement {
  const { words, language } = useLanguage();
  const { open, toggle, close, button, around } = useMenu();
  const list = useId();
  return (
    <nav className="language-menu" aria-label={words.languageChoice} {...around}>
      <button ref={button} type="button" aria-expanded={open} aria-controls={list} onClick={toggle}>
        <span className="visually-hidden">{words.languageChoice + words.colon}</span>
        {languages[language].name}
      </button>
      <ul id={list} className={open ? "open" : undefined}>
        {languageTags.map((lang) => (
          <li key={lang}>
            <Link
              to="."
              params={{ lang }}
              search={true}
              hash={true}
              lang={lang}
              hrefLang={lang}
              resetScroll={false}
              aria-current={lang === language ? "true" : undefined}
              onClick={close}
            >
              {languages[lang].name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
