import { Link, useMatches } from "@tanstack/react-router";
import { type ReactElement, useId } from "react";
import { type Door, doors } from "../routing/language-route.ts";
import { useMenuPages } from "../routing/menu.ts";
import { useLanguage } from "../words/language.tsx";
import { useMenu } from "./menu.ts";
import "./page-menu.css";

/** Every page, behind what somebody comes for. */
export function PageMenu(): ReactElement {
  const { words } = useLanguage();
  return (
    <nav className="page-menu no-print" aria-label={words.navigation}>
      {doors.map((door) => (
        <DoorMenu key={door} door={door} />
      ))}
    </nav>
  );
}

function DoorMenu({ door }: { readonly door: Door }): ReactElement {
  const { words, language } = useLanguage();
  const { open, toggle, close, button, around } = useMenu();
  const inside = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.door === door),
  });
  const list = useId();
  return (
    <div className="page-menu-door" {...around}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={list}
        aria-current={inside ? "true" : undefined}
        onClick={toggle}
      >
        {words.doors[door]}
      </button>
      <ul id={list} hidden={!open}>
        {useMenuPages(door, language).map(({ to, name }) => (
          <li key={to}>
            <Link to={to} params={{ lang: language }} onClick={close}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
