/** A page in the state in which it is measured. */
interface MeasuredPage {
  readonly name: string;
  readonly path: string;
}

const allBlocks = "system,contacts,sums,schemes,clocks,evidence,redress,coverage,recognition";

/** Every page of the menu, and the heaviest that lies behind it. */
export const measuredPages: readonly MeasuredPage[] = [
  { name: "overview", path: "" },
  { name: "search", path: "/search?q=FGTI" },
  { name: "incident", path: "/incident" },
  { name: "incident, chosen", path: "/incident#event=fr&day=2026-11-29&home=de,es" },
  { name: "navigator", path: "/navigator" },
  { name: "contacts", path: "/contacts" },
  { name: "cross-border", path: "/cross-border" },
  { name: "cross-border, chosen", path: "/cross-border?event=fr&home=de" },
  { name: "deadlines", path: "/deadlines" },
  { name: "coverage", path: "/coverage" },
  { name: "pathways", path: "/pathways" },
  { name: "pathways, chosen", path: "/pathways?states=fr,be" },
  { name: "compensation", path: "/compensation" },
  { name: "compare, chosen", path: "/compare?states=fr,be,gb" },
  { name: "compare, all open", path: `/compare?states=fr,be,gb&open=${allBlocks}` },
  { name: "equal-treatment", path: "/equal-treatment" },
  { name: "recognition", path: "/recognition" },
  { name: "report, France", path: "/report?states=fr" },
  { name: "countries", path: "/countries" },
  { name: "countries, France", path: "/countries/fr" },
  { name: "exchange", path: "/exchange" },
];
