import { type ReactElement, useState } from "react";
import { applyTheme, chosenTheme, keepTheme, type Theme, themeStorage, themes } from "./theme.ts";
import "./theme-switch.css";

const icons: Record<Theme, ReactElement> = {
  light: (
    <>
      <circle cx="8" cy="8" r="2.9" />
      <path d="M8 1.4v1.7M8 12.9v1.7M1.4 8h1.7M12.9 8h1.7M3.3 3.3l1.2 1.2M11.5 11.5l1.2 1.2M3.3 12.7l1.2-1.2M11.5 4.5l1.2-1.2" />
    </>
  ),
  dark: <path d="M13.2 9.7A5.6 5.6 0 0 1 6.3 2.8a5.6 5.6 0 1 0 6.9 6.9z" />,
  system: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" />
    </>
  ),
};

interface ThemeSwitchProps {
  readonly title: string;
  readonly labels: Readonly<Record<Theme, string>>;
}

/** Light, dark, or as the device says. */
export function ThemeSwitch({ title, labels }: ThemeSwitchProps): ReactElement {
  const [theme, setTheme] = useState(() => chosenTheme(themeStorage()));
  const choose = (next: Theme) => {
    setTheme(next);
    keepTheme(themeStorage(), next);
    applyTheme(document.documentElement, next);
  };
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">{title}</legend>
      {themes.map((one) => (
        <label key={one} title={labels[one]}>
          <input
            type="radio"
            name="theme"
            className="visually-hidden"
            checked={theme === one}
            onChange={() => choose(one)}
          />
          <svg viewBox="0 0 16 16" width="17" height="17" aria-hidden="true">
            <g
              fill="none"
              stroke="currentColor"
              strokeWidth="1.3"
              strokeLinecap="round"
              strokeLinejoin="round"
            >
              {icons[one]}
            </g>
          </svg>
          <span className="visually-hidden">{labels[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
