import { codelists } from "@civic/schema/codelists";
import { contactsSection } from "./contacts-section.ts";
import { type Figures, figuresOf, questionCount } from "./figures.ts";
import { findingsSection, gapsSection } from "./findings-section.ts";
import { ledgerSection } from "./ledger-section.ts";
import { count, page, plain, share, table } from "./markdown.ts";
import { recordsSection } from "./records-section.ts";
import { sourcesSection } from "./sources-section.ts";
import { type State, stateName } from "./state.ts";
import { counted } from "./words.ts";

/** Said at the head of every page, for those who would mend it by hand. */
export const generatedNote =
  "<!-- Written by `npm run generate` from the records and the ledger; mend those, not this page. -->";

/** The page of a State: what its folder holds, what it leaves out, and what must be verified. */
export function statePage(state: State): string {
  const figures = figuresOf(state);
  return page([
    generatedNote,
    `# ${stateName(state.folder)}`,
    standing(state),
    "## At a glance",
    glance(state, figures),
    confidence(figures),
    recordsSection(state),
    contactsSection(state),
    ledgerSection(state),
    sourcesSection(state),
    findingsSection(state),
    gapsSection(state),
  ]);
}

function standing({ files, ledger }: State): string {
  const dates = [...new Set(files.map(({ record }) => record.asOf))].sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const asOf = first === last ? first : `${first} to ${last}`;
  const verified = files.filter(({ record }) => record.quality.includes("verified")).length;
  const confirmed =
    verified === 0
      ? "**No record has been confirmed by the competent authority.**"
      : `${counted(verified, "record")} of ${files.length} confirmed by the competent authority.`;
  const checked = ledger ? `Last checked against the research on ${ledger.lastChecked}.` : "No ledger.";
  return `Compiled from public sources; describes the system as of ${asOf}. ${confirmed} ${checked}`;
}

function glance({ ledger, files }: State, figures: Figures): string {
  const kinds = new Set(files.map(({ record }) => record.kind)).size;
  const rows = [
    ["Records", `${count(figures.records)} of ${counted(kinds, "kind")}`],
    ["Values", count(figures.values)],
    [
      "Sources",
      `${count(figures.sources)}, ${share(figures.official, figures.sources)} of public authorities`,
    ],
    ["Facts of the research", ledger ? ledgerLine(figures) : "no ledger"],
    [
      "Conditions only a person can weigh",
      figures.conditions === 0
        ? "no conditions as data"
        : `${figures.humanChecks} of ${figures.conditions} (${share(figures.humanChecks, figures.conditions)})`,
    ],
    ["Schemes with exclusions as data", `${figures.withExclusions} of ${figures.schemes}`],
    [
      "Answers on claims across borders",
      `${figures.deciding} of ${questionCount.deciding} as the State that decides, ${figures.assisting} of ` +
        `${questionCount.assisting} as the one that assists`,
    ],
    ["Contact points without a number", `${figures.withoutNumber} of ${figures.contactPoints}`],
    ["Open findings", `${counted(figures.warnings, "warning")}, ${counted(figures.notices, "notice")}`],
    ["Gaps", count(figures.gaps)],
  ];
  return table(["", ""], rows);
}

function ledgerLine({ facts, held, heldInPart, leftOut }: Figures): string {
  return `${count(facts)}: ${count(held)} held, ${heldInPart} held in part, ${leftOut} left out`;
}

function confidence({ values, high, medium, low }: Figures): string {
  const meanings = codelists["confidence-level"].concepts;
  const meaning = (level: string) => meanings.find(({ code }) => code === level)?.definition ?? "";
  const rows = Object.entries({ high, medium, low }).map(([level, number]) => [
    level,
    count(number),
    share(number, values),
    plain(meaning(level)),
  ]);
  return table(["Confidence", "#Values", "#Share", "Meaning"], rows);
}
