import type { CivicRecord, Contact } from "@civic/schema";
import type { FirstStep, Navigation } from "@civic/schema/compute";
import { grouped } from "@civic/schema/compute";
import type { ReactElement, ReactNode } from "react";
import { Contacts } from "../../records/contacts.tsx";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useNavigator } from "./navigator-context.ts";
import { NumberLinks } from "./number-links.tsx";

type ReachStep = Exclude<FirstStep, { do: "claim" }>;

/** How to reach everybody whom the steps name, State by State, in the order of the steps. */
export function WhomToCall({ navigation }: { readonly navigation: Navigation }): ReactElement | null {
  const { words, format } = useLanguage();
  const steps = navigation.firstSteps.filter((step): step is ReachStep => step.do !== "claim");
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="contacts-title">
      <h2 id="contacts-title">{words.navigator.call.title}</h2>
      {[...grouped(steps, ({ state }) => state)].map(([state, own]) => (
        <section key={state} className="state-group" aria-labelledby={`contacts-${state}`}>
          <h3 id={`contacts-${state}`}>{format.region(state)}</h3>
          <ul className="contact-points">
            <Emergency steps={own.filter((step) => step.do === "call-emergency-number")} />
            {own.map((step) =>
              step.do === "call-emergency-number" ? null : (
                <li key={keyOf(step)}>
                  <Reached step={step} />
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
    </section>
  );
}

function keyOf(step: Exclude<ReachStep, { do: "call-emergency-number" }>): string {
  return step.do === "turn-to-contact-point" ? step.contactPoint.id : `${step.do} ${step.record}`;
}

type CallStep = Extract<FirstStep, { do: "call-emergency-number" }>;

function Emergency({ steps }: { readonly steps: readonly CallStep[] }): ReactElement | null {
  const { words } = useLanguage();
  const { recordOf } = useNavigator();
  const [first] = steps;
  if (first === undefined) return null;
  const record = first.record === undefined ? undefined : recordOf(first.record);
  const contacts = steps.map(({ contact }) => contact);
  return (
    <li>
      <Named name={words.navigator.call.danger}>
        {record === undefined ? (
          <NumberLinks contacts={contacts} />
        ) : (
          <Contacts of={record} contacts={contacts} />
        )}
      </Named>
    </li>
  );
}

function Reached({ step }: { readonly step: Exclude<ReachStep, CallStep> }): ReactElement | null {
  const { recordOf } = useNavigator();
  const record = recordOf(step.record);
  if (record === undefined) return null;
  if (step.do === "turn-to-contact-point") {
    const { name, description, contacts } = step.contactPoint;
    return (
      <Named name={<Localised of={record} text={name} />}>
        {description && (
          <p className="soft small">
            <Localised of={record} text={description} />
          </p>
        )}
        <Ways of={record} contacts={contacts} />
      </Named>
    );
  }
  const contacts = record.kind === "service" || record.kind === "organisation" ? record.contacts : undefined;
  return (
    <Named name={<Localised of={record} text={record.name} />}>
      <Ways of={record} contacts={contacts} />
    </Named>
  );
}

function Named({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }): ReactElement {
  return (
    <>
      <p className="contact-point-name">{name}</p>
      {children}
    </>
  );
}

interface WaysProps {
  readonly of: CivicRecord;
  readonly contacts: readonly Contact[] | undefined;
}

/** Every way to reach a body; that no number is recorded is said. */
function Ways({ of, contacts = [] }: WaysProps): ReactElement {
  const { words } = useLanguage();
  const hasNumber = contacts.some(({ channel }) => channel === "telephone");
  return (
    <>
      {contacts.length > 0 && <Contacts of={of} contacts={contacts} />}
      {!hasNumber && <p className="not-known">{words.navigator.call.noNumber}</p>}
    </>
  );
}
