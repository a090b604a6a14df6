import type {
  CivicRecord,
  CompensationScheme,
  LocalisedText,
  Organisation,
  Service,
} from "../../generated/types/model.ts";
import { addCosts, addOutputs, processingTimeOf } from "./cpsv-ap/amount-nodes.ts";
import { addContacts } from "./cpsv-ap/contact-nodes.ts";
import {
  cpsvApContext,
  type Graph,
  languageOf,
  newGraph,
  placeOf,
  recordIri,
  textValues,
} from "./cpsv-ap/graph.ts";
import { addLegalBasis, type Within } from "./cpsv-ap/legal-nodes.ts";
import { addOrganisation, authoritiesOf } from "./cpsv-ap/organisation-node.ts";
import { addEvidence, addRequirements } from "./cpsv-ap/requirement-nodes.ts";
import type { Exported } from "./exported.ts";
import { exportable, lossesOf } from "./in-force.ts";
import { lossReport } from "./loss.ts";
import { type Tracked, tracked } from "./tracked.ts";

const kinds = new Set(["service", "compensation-scheme", "organisation"]);

/** What the nodes of one record are made with. */
interface Making {
  readonly graph: Graph;
  readonly known: ReadonlySet<string>;
}

/**
 * Services, compensation schemes (as public services) and organisations in force as CPSV-AP 3.2.0 in JSON-LD, with every language
 * of their texts. The profile knows no steps, deadlines of the person, remedies, sums that are paid, provenance, and no
 * conditions that a program can weigh: the report lists each value of them.
 *
 * @example
 * ```ts
 * import { exportCpsvAp } from "@civic/schema/interop";
 *
 * const { files, report } = exportCpsvAp([]);
 * console.log(files[0]?.name, report.total); // cpsv-ap.jsonld 0
 * ```
 */
export function exportCpsvAp(records: readonly CivicRecord[]): Exported {
  const { records: inForce, losses } = exportable(records, kinds);
  const graph = newGraph();
  const known = new Set(inForce.flatMap(({ kind, id }) => (kind === "organisation" ? [id] : [])));
  const readings = inForce.map((record) => {
    const reading = tracked(record, { in: record.id, field: record.kind });
    addRecord(reading, { graph, known });
    return reading;
  });
  const document = { "@context": cpsvApContext, "@graph": graph.nodes() };
  return {
    files: [{ name: "cpsv-ap.jsonld", text: `${JSON.stringify(document, null, 2)}\n` }],
    entries: inForce.length,
    report: lossReport(lossesOf(losses, readings)),
  };
}

function addRecord({ value: record, lose }: Tracked<CivicRecord>, making: Making): void {
  if (record.kind === "organisation") addOrganisation(record as Organisation, making.graph);
  if (record.kind === "service") addService({ value: record, lose }, making);
  if (record.kind === "compensation-scheme") addScheme({ value: record, lose }, making);
}

type Reading<Kind> = Pick<Tracked<Kind>, "value" | "lose">;

function addService({ value: service, lose }: Reading<Service>, making: Making): void {
  const { graph } = making;
  const { id, providers, eligibility, languages, description } = service;
  const within: Within = { iri: recordIri(id), language: service.language, graph };
  const concepts = (list: string, codes: readonly string[] = []) =>
    codes.map((code) => graph.concept(list, code));
  const words = [description, service.targetGroup].filter((text) => text !== undefined);
  graph.add({
    ...common(service, words, graph),
    "PublicService.hasCompetentAuthority": authoritiesOf(providers, {
      ...making,
      record: service,
      missing: (index) => lose(providers, "not-there", "organisations", index),
    }),
    "PublicService.isClassifiedBy": concepts("service-type", service.serviceTypes),
    "PublicService.thematicArea": concepts("need", service.needs),
    "PublicService.addressee": concepts("target-group", service.targetGroups),
    "PublicService.language": (languages?.tags ?? []).flatMap((tag, index) => {
      const language = languageOf(tag, graph);
      if (language === undefined && languages) lose(languages, "no-code", "tags", index);
      return language ?? [];
    }),
    "PublicService.hasChannel": addChannels(service, within),
    "PublicService.contactPoint": addContacts(service.contacts ?? [], within.iri, graph),
    ...addRequirements({ words: eligibility?.description, criteria: eligibility?.criteria }, within),
    ...addEvidence(service.evidence ?? [], within),
    ...(service.cost && addCosts(service.cost, within)),
    ...addOutputs(service.amounts ?? [], within),
    ...processingTimeOf(service.responseTime ?? []),
  });
}

function addChannels({ delivery }: Service, { iri, graph }: Within) {
  return (delivery?.modes ?? []).map((mode, index) =>
    graph.add({
      "@id": `${iri}#channel-${mode}`,
      "@type": "Channel",
      "Channel.identifier": `${iri}#channel-${mode}`,
      "Channel.type": graph.concept("delivery-mode", mode),
      // What is said of all ways together is said once.
      ...(index === 0 &&
        delivery?.description && { "Channel.description": textValues(delivery.description) }),
    }),
  );
}

function addScheme({ value: scheme, lose }: Reading<CompensationScheme>, making: Making): void {
  const { graph } = making;
  const { id, administeredBy, application } = scheme;
  const within: Within = { iri: recordIri(id), language: scheme.language, graph };
  const words = [scheme.eventsCovered?.text, scheme.damage?.basis, application?.description].filter(
    (text) => text !== undefined,
  );
  graph.add({
    ...common(scheme, words, graph),
    "PublicService.hasCompetentAuthority": authoritiesOf(administeredBy, {
      ...making,
      record: scheme,
      missing: (index) => lose(administeredBy, "not-there", "organisations", index),
    }),
    "PublicService.isClassifiedBy": [graph.concept("scheme-type", scheme.schemeType)],
    "PublicService.language": (application?.languages ?? []).flatMap((tag, index) => {
      const language = languageOf(tag, graph);
      if (language === undefined && application) lose(application, "no-code", "languages", index);
      return language ?? [];
    }),
    "PublicService.contactPoint": addContacts(application?.contacts ?? [], within.iri, graph),
    ...addRequirements({ words: scheme.eligibleVictims?.text, criteria: scheme.criteria }, within),
    ...addEvidence(scheme.evidence ?? [], within),
    ...addOutputs(scheme.amounts ?? [], within),
    ...addLegalBasis(scheme.legalBasis ?? [], within),
    ...processingTimeOf(scheme.decisionTime?.clocks ?? []),
  });
}

/**
 * What every public service has. The profile asks for a description: it is every text of the record that says what it is, and the
 * name where there is none.
 */
function common(record: Service | CompensationScheme, words: readonly LocalisedText[], graph: Graph) {
  const { id, name, jurisdiction, regions, lifeCycle } = record;
  return {
    "@id": recordIri(id),
    "@type": "PublicService",
    "PublicService.identifier": id,
    "PublicService.name": textValues(name),
    "PublicService.description": (words.length > 0 ? words : [name]).flatMap(textValues),
    "PublicService.spatial": (regions ?? [jurisdiction]).map((code) => placeOf(code, graph)),
    ...(lifeCycle && { "PublicService.status": graph.concept("life-cycle", lifeCycle.stage) }),
  };
}
