import type { Amount, Clock, Service } from "../../../generated/types/model.ts";
import { type GraphNode, textValues } from "./graph.ts";
import type { Within } from "./legal-nodes.ts";

/** What the person pays: a cost of nothing where the service is free, and each fee that has a figure. */
export function addCosts(cost: NonNullable<Service["cost"]>, { iri, graph }: Within) {
  const { basis, fees = [], description } = cost;
  const nodes: GraphNode[] = [];
  const add = (own: Readonly<Record<string, unknown>>) => {
    const node = `${iri}#cost-${nodes.length}`;
    nodes.push(graph.add({ "@id": node, "@type": "Cost", "Cost.identifier": node, ...own }));
  };
  if (basis === "free" || description)
    add({
      ...(basis === "free" && {
        "Cost.hasValue": { "@value": "0", "@type": "http://www.w3.org/2001/XMLSchema#double" },
      }),
      ...(description && { "Cost.description": textValues(description) }),
    });
  for (const fee of fees) {
    const figure = figureOf(fee);
    add({
      "Cost.description": textValues(fee.label),
      ...(figure && {
        "Cost.hasValue": { "@value": figure.amount, "@type": "http://www.w3.org/2001/XMLSchema#double" },
        "Cost.currency": graph.foreign(
          `http://publications.europa.eu/resource/authority/currency/${figure.currency}`,
          "Concept",
        ),
      }),
    });
  }
  return nodes.length > 0 ? { "PublicService.hasCost": nodes } : {};
}

function figureOf(fee: Amount) {
  return fee.method === "fixed" ? fee.value : undefined;
}

/** What is paid to the person, as an output: its words, since an output has no figure. */
export function addOutputs(amounts: readonly Amount[], { iri, graph }: Within) {
  const nodes = amounts.map(({ label, note }, index) =>
    graph.add({
      "@id": `${iri}#output-${index}`,
      "@type": "Output",
      "Output.identifier": `${iri}#output-${index}`,
      "Output.name": textValues(label),
      ...(note && { "Output.description": textValues(note) }),
    }),
  );
  return nodes.length > 0 ? { "PublicService.produces": nodes } : {};
}

/** How long the authority has, where one length of time is all that is said of it. */
export function processingTimeOf(clocks: readonly Clock[]) {
  const [clock] = clocks;
  if (clock === undefined || clocks.length > 1 || clock.length === undefined) return {};
  // XML Schema knows no weeks.
  const weeks = /^P(\d+)W$/.exec(clock.length)?.[1];
  return { "PublicService.processingTime": weeks === undefined ? clock.length : `P${Number(weeks) * 7}D` };
}
