import type { CivicRecord, Pathway, PathwayTransition } from "@civic/schema";
import type { ReactElement } from "react";
import { stepAnchor } from "../../records/anchor.ts";
import { Localised } from "../../records/localised.tsx";
import type { PathwayContext } from "./pathway-model.ts";
import { RecordAnchor } from "./record-anchor.tsx";

/** Services, then bodies; a body that bears the name of its service would only be said twice. */
function recordTargets(transition: PathwayTransition, context: PathwayContext): readonly CivicRecord[] {
  const services = (transition.toServices ?? []).flatMap((id) => context.services.get(id) ?? []);
  const bodies = (transition.toOrganisations ?? []).flatMap((id) => context.organisations.get(id) ?? []);
  const said = new Set(services.map((service) => service.name[service.language]));
  return [...services, ...bodies.filter((body) => !said.has(body.name[body.language]))];
}

interface TransitionTargetsProps {
  readonly pathway: Pathway;
  readonly transition: PathwayTransition;
  readonly context: PathwayContext;
}

/** Where a hand-over leads: steps, services and bodies, each a link on this page. */
export function TransitionTargets({
  pathway,
  transition,
  context,
}: TransitionTargetsProps): ReactElement | null {
  const steps = (transition.toSteps ?? []).flatMap((id) => pathway.steps.filter((step) => step.id === id));
  const records = recordTargets(transition, context);
  if (steps.length + records.length === 0) return null;
  return (
    <ul className="transition-targets">
      {steps.map((step) => (
        <li key={step.id}>
          <a href={`#${stepAnchor(step.id)}`}>
            <Localised of={pathway} text={step.title} />
          </a>
        </li>
      ))}
      {records.map((record) => (
        <li key={record.id}>
          <RecordAnchor record={record} />
        </li>
      ))}
    </ul>
  );
}
