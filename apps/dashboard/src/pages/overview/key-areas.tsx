import type { NodeOverview } from "@civic/schema";
import { Link, linkOptions } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useLanguage } from "../../words/language.tsx";
import { areaLinks, figureOf } from "./overview-model.ts";
import { overviewWords } from "./words.ts";

const report = { to: "/$lang/report", search: { group: "all" } } as const;

function placesIn(lang: string) {
  const params = { lang };
  return {
    assessments: linkOptions({ ...report, params, hash: "report-needs-identification" }),
    ways: linkOptions({ ...report, params, hash: "report-emergency-to-follow-up" }),
    needs: linkOptions({ to: "/$lang/coverage", params }),
    compensation: linkOptions({ to: "/$lang/compensation", params }),
    recognition: linkOptions({ to: "/$lang/recognition", params }),
  };
}

type KeyAreasProps = Pick<NodeOverview, "areas" | "states">;

/** The four key areas with a figure each, and where to read on. */
export function KeyAreas({ areas, states }: KeyAreasProps): ReactElement {
  const words = overviewWords.useWords();
  const { label, language } = useLanguage();
  const places = placesIn(language);
  return (
    <section>
      <h2>{words.areas.title}</h2>
      <ul className="key-areas">
        {areas.map((area) => (
          <li key={area.area}>
            <h3>{label("key-area", area.area)}</h3>
            <p>{figureOf(area, states, words.areas)}</p>
            {areaLinks[area.area].map((link) => (
              <p className="no-print" key={link}>
                <Link {...places[link]}>{words.areas.more[link]}</Link>
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p className="soft small">{words.areas.meaning}</p>
    </section>
  );
}
