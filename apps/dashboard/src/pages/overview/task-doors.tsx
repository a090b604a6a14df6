import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { type Door, doors } from "../../routing/language-route.ts";
import { useMenuPages } from "../../routing/menu.ts";
import { useLanguage } from "../../words/language.tsx";
import { overviewWords } from "./words.ts";

/** Three doors by task, with the pages behind each. */
export function TaskDoors(): ReactElement {
  return (
    <div className="task-doors">
      {doors.map((door) => (
        <TaskDoor key={door} door={door} />
      ))}
    </div>
  );
}

function TaskDoor({ door }: { readonly door: Door }): ReactElement {
  const words = overviewWords.useWords();
  const { language } = useLanguage();
  const { title, line } = words.doors[door];
  return (
    <section className="task-door">
      <h2>{title}</h2>
      <p>{line}</p>
      <ul>
        {useMenuPages(door, language).map(({ to, name }) => (
          <li key={to}>
            <Link to={to} params={{ lang: language }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
