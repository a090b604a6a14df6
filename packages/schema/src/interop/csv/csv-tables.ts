/** What stands in a cell: one value, codes of a list, a text in a column a language, or hours as `mo,tu 09:00-17:00`. */
export type CellForm = "value" | "list" | "text" | "hours";

/** One table. Its columns are called as the fields of the model are, each by its path. */
export interface CsvTable {
  readonly name: string;
  /** What a row is: a record of a kind, or a part of the model wherever it stands in a record. */
  readonly rows: { readonly kind: string } | { readonly part: "Amount" | "Clock" | "Contact" };
  readonly columns: readonly (readonly [path: string, form: CellForm])[];
}

const value = (...paths: readonly string[]) => paths.map((path) => [path, "value"] as const);
const list = (...paths: readonly string[]) => paths.map((path) => [path, "list"] as const);
const text = (...paths: readonly string[]) => paths.map((path) => [path, "text"] as const);

const head = [
  ...value("jurisdiction"),
  ...list("regions"),
  ...value("publisher", "version", "language", "asOf"),
  ...list("quality"),
  ...text("name"),
];
const money = (path: string) => value(`${path}.amount`, `${path}.currency`, `${path}.asOf`);
const limit = (path: string) => [...value(`${path}.kind`), ...money(`${path}.money`)];
const address = (path: string) => [
  ...value(`${path}.recipient`),
  ...list(`${path}.street`),
  ...value(
    `${path}.district`,
    `${path}.locality`,
    `${path}.region`,
    `${path}.postalCode`,
    `${path}.sortingCode`,
    `${path}.country`,
  ),
];

/** The tables that are written, in their order. */
export const csvTables: readonly CsvTable[] = [
  {
    name: "services",
    rows: { kind: "service" },
    columns: [
      ...head,
      ...text("description"),
      ...list("serviceTypes", "needs", "phases", "audience", "targetGroups"),
      ...text("targetGroup"),
      ...list("providers.organisations"),
      ...text("providers.description", "eligibility.description"),
      ...value("eligibility.foreignersOnTerritory", "eligibility.nationalsAbroad", "eligibility.residents"),
      ...list("eligibility.victimStatuses", "delivery.modes"),
      ...text("delivery.description"),
      ["hours", "hours"],
      ...list("languages.tags"),
      ...value("languages.interpretation"),
      ...text("languages.note"),
      ...value("cost.basis"),
      ...text("cost.description"),
      ...value("territory.extent"),
      ...text("territory.description"),
      ...value("lifeCycle.stage", "lifeCycle.period.from", "lifeCycle.period.until", "referral.requirement"),
      ...text("referral.description"),
    ],
  },
  {
    name: "schemes",
    rows: { kind: "compensation-scheme" },
    columns: [
      ...head,
      ...value(
        "schemeType",
        "established",
        "lifeCycle.stage",
        "lifeCycle.period.from",
        "lifeCycle.period.until",
      ),
      ...list("administeredBy.organisations"),
      ...text("administeredBy.description", "eventsCovered.text", "territorialScope.description"),
      ...value(
        "territorialScope.foreignersOnTerritory",
        "territorialScope.nationalsAbroad",
        "territorialScope.residents",
      ),
      ...text("eligibleVictims.text", "damage.basis"),
      ...value("damage.method"),
      ...text("damage.note", "form.description"),
      ...list("form.forms"),
      ...value("advance.available"),
      ...text("advance.description", "timeLimit.description"),
      ...value("policeReport.required"),
      ...text("policeReport.description", "decisionTime.description", "redress.description"),
      ...list("redress.bodies.organisations"),
      ...value("application.automatic"),
      ...text("application.description"),
      ...list("application.languages"),
      ...text("interplay.text", "funding.description"),
      ...list("funding.sources"),
      ...text("crossBorder.description"),
      ...value("crossBorder.assistingAuthority", "crossBorder.decidingAuthority"),
    ],
  },
  {
    name: "amounts",
    rows: { part: "Amount" },
    columns: [
      ...value("id", "method"),
      ...text("label"),
      ...list("heads"),
      ...value("paid"),
      ...money("value"),
      ...money("min"),
      ...money("max"),
      ...money("perPoint"),
      ...value("percent"),
      ...text("of"),
      ...value("multiple"),
      ...text("index"),
      ...money("indexValue"),
      ...value("rate"),
      ...limit("floor"),
      ...limit("cap"),
      ...limit("deductible"),
      ...value("runs.after", "runs.length", "runs.untilAge", "runs.lifelong"),
      ...text("runs.description"),
      ...value("valid.from", "valid.until"),
      ...text("note"),
    ],
  },
  {
    name: "clocks",
    rows: { part: "Clock" },
    columns: [
      ...value(
        "id",
        "starts",
        "startsOn",
        "opensAfter",
        "length",
        "endsOn",
        "atMost.starts",
        "atMost.length",
        "whose",
        "unlimited",
      ),
      ...text("appliesTo", "suspendedWhile"),
      ...value("suspendedUntilAge"),
      ...text("extendedFor", "lateClaim", "note"),
    ],
  },
  {
    name: "contacts",
    rows: { part: "Contact" },
    columns: [
      ...value("channel", "number", "display", "extension", "type", "reachableFromAbroad", "address", "url"),
      ...text("how", "place"),
      ...address("postalAddress"),
      ...value("coordinates.latitude", "coordinates.longitude"),
      ...text("directions"),
      ...list("accessibility"),
      ...text("label"),
      ...list("languages"),
      ["hours", "hours"],
      ...text("hours.note"),
      ...value("lastConfirmed", "verifyBeforeUse"),
    ],
  },
];
