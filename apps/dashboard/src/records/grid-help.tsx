import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";
import "./grid-help.css";

/** How a table that is one stop of the keyboard is gone through. */
export function GridHelp(): ReactElement {
  return <p className="grid-help soft small no-print">{useLanguage().words.gridHelp}</p>;
}
