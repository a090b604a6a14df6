import type { NodeOverview } from "@civic/schema";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { areaPages, figureOf } from "./overview-model.ts";
import { overviewWords } from "./words.ts";

type KeyAreasProps = Pick<NodeOverview, "areas" | "states">;

/** The four key areas with a figure each, and where to read on. */
export function KeyAreas({ areas, states }: KeyAreasProps): ReactElement {
  const words = overviewWords.useWords();
  const { label, language } = useLanguage();
  return (
    <section>
      <h2>{words.areas.title}</h2>
      <ul className="key-areas">
        {areas.map((area) => (
          <li key={area.area}>
            <h3>{label("key-area", area.area)}</h3>
            <p>{figureOf(area, states, words.areas)}</p>
            <p className="no-print">
              <Link to={areaPages[area.area]} params={{ lang: language }}>
                {words.areas.more[area.area]}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <p className="soft small">{words.areas.meaning}</p>
    </section>
  );
}
