import { languages, languageTags } from "@civic/schema/languages";
import { Link } from "@tanstack/react-router";
import { type FocusEvent, type KeyboardEvent, type ReactElement, useId, useRef, useState } from "react";
import { useLanguage } from "../words/language.tsx";
import "./language-menu.css";

/** The same view in another language: a row of links, on narrow screens behind a button. */
export function LanguageMenu(): ReactElement {
  const { words, language } = useLanguage();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useId();
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  const closeOnLeaving = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  return (
    <nav
      className="language-menu"
      aria-label={words.languageChoice}
      onKeyDown={closeOnEscape}
      onBlur={closeOnLeaving}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen((before) => !before)}
      >
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
              onClick={() => setOpen(false)}
            >
              {languages[lang].name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
