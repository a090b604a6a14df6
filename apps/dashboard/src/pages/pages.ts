import { compare } from "./compare/page.ts";
import { compensation } from "./compensation/page.ts";
import { contacts } from "./contacts/page.ts";
import { countries } from "./countries/page.ts";
import { country } from "./country/page.ts";
import { coverage } from "./coverage/page.ts";
import { crossBorder } from "./cross-border/page.ts";
import { deadlines } from "./deadlines/page.ts";
import { equalTreatmentPage } from "./equal-treatment/page.ts";
import { exchange } from "./exchange/page.ts";
import { gaps } from "./gaps/page.ts";
import { incident } from "./incident/page.ts";
import { whoHelps } from "./navigator/page.ts";
import { overview } from "./overview/page.ts";
import { pathways } from "./pathways/page.ts";
import { recognition } from "./recognition/page.ts";
import { report } from "./report/page.ts";
import { search } from "./search/page.ts";

/** Every page, in the order of the menu. A page is its folder and its line here. */
export const pages = [
  overview,
  search,
  incident,
  whoHelps,
  contacts,
  crossBorder,
  deadlines,
  coverage,
  pathways,
  compensation,
  compare,
  equalTreatmentPage,
  recognition,
  report,
  countries,
  country,
  gaps,
  exchange,
] as const;
