import type { CivicRecord, Contact } from "@civic/schema";
import type { FirstStep, Navigation } from "@civic/schema/compute";
import { grouped } from "@civic/schema/compute";
import { contactsOfPoint, inOrderOfReach, onlyForWords, waysToReach } from "@civic/schema/words";
import type { ReactElement, ReactNode } from "react";
import { Contacts } from "../../records/contacts.tsx";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { Fold } from "./fold.tsx";
import { useNavigator } from "./navigator-context.ts";
import { NumberLinks } from "./number-links.tsx";
import { navigatorWords } from "./words.ts";

const shownAtFirst = 3;

type ReachStep = Exclude<FirstStep, { do: "claim" }>;
type CallStep = Extract<FirstStep, { do: "call-emergency-number" }>;
type BodyStep = Exclude<ReachStep, CallStep>;

/** How to reach everybody whom the steps name, State by State, in the order of the steps. */
export function WhomToCall({ navigation }: { readonly navigation: Navigation }): ReactElement | null {
  const own = navigatorWords.useWords();
  const { format } = useLanguage();
  const steps = navigation.firstSteps.filter((step): step is ReachStep => step.do !== "claim");
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="contacts-title">
      <h2 id="contacts-title">{own.call.title}</h2>
      {[...grouped(steps, ({ state }) => state)].map(([state, own]) => (
        <section key={state} className="state-group" aria-labelledby={`contacts-${state}`}>
          <h3 id={`contacts-${state}`}>{format.region(state)}</h3>
          <Fold items={itemsOf(own)} shown={shownAtFirst}>
            {(items) => (
              <ul className="contact-points">
                {items.map((item) => (
                  <li key={keyOf(item)}>
                    {Array.isArray(item) ? <Emergency steps={item} /> : <Reached step={item as BodyStep} />}
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        </section>
      ))}
    </section>
  );
}

type Item = BodyStep | readonly CallStep[];

/** Numbers for danger are one item and come last: they head what to do. One body is named once, whatever it does. */
function itemsOf(steps: readonly ReachStep[]): readonly Item[] {
  const calls = steps.filter((step): step is CallStep => step.do === "call-emergency-number");
  const bodies = steps.filter((step): step is BodyStep => step.do !== "call-emergency-number");
  const each = new Map<string, BodyStep>();
  for (const step of bodies) if (!each.has(keyOf(step))) each.set(keyOf(step), step);
  return [...each.values(), ...(calls.length > 0 ? [calls] : [])];
}

function keyOf(item: Item): string {
  if ("do" in item) return item.do === "turn-to-contact-point" ? item.contactPoint.id : item.record;
  return "emergency";
}

function Emergency({ steps }: { readonly steps: readonly CallStep[] }): ReactElement {
  const own = navigatorWords.useWords();
  const { words } = useLanguage();
  const { recordOf } = useNavigator();
  const byRecord = [...grouped(steps, ({ record }) => record ?? "")];
  return (
    <Named name={own.call.danger}>
      {byRecord.map(([id, its]) => {
        const record = recordOf(id);
        const contacts = its.map(({ contact }) => contact);
        if (record !== undefined) return <Contacts key={id} of={record} contacts={contacts} />;
        return (
          <div key={id}>
            <NumberLinks contacts={contacts} />
            {id === "" && <p className="soft small">{words.answers.step.unionNumber}</p>}
          </div>
        );
      })}
    </Named>
  );
}

function Reached({ step }: { readonly step: BodyStep }): ReactElement | null {
  const { recordOf } = useNavigator();
  const record = recordOf(step.record);
  if (record === undefined) return null;
  if (step.do === "turn-to-contact-point") {
    const { name, description } = step.contactPoint;
    return (
      <Named name={<Localised of={record} text={name} />}>
        {description && (
          <p className="soft small">
            <Localised of={record} text={description} />
          </p>
        )}
        <Ways
          of={record}
          state={step.state}
          contacts={contactsOfPoint(step.contactPoint, { record: recordOf })}
        />
      </Named>
    );
  }
  const contacts =
    record.kind === "service" || record.kind === "organisation" ? waysToReach(record) : undefined;
  return (
    <Named name={<Localised of={record} text={record.name} />}>
      <OnlyFor record={record} />
      <Ways of={record} state={step.state} contacts={contacts} />
    </Named>
  );
}

/** For which parts of the State alone a body or a service is there. */
function OnlyFor({ record }: { readonly record: CivicRecord }): ReactElement | null {
  const only = onlyForWords(record, useLanguage());
  return only === undefined ? null : <p className="soft small">{only}</p>;
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
  readonly state: string;
  readonly contacts: readonly Contact[] | undefined;
}

/** Every way to reach a body, what works from where the person may be first; that no number is recorded is said. */
function Ways({ of, state, contacts = [] }: WaysProps): ReactElement {
  const { words } = useLanguage();
  const { places } = useNavigator();
  const direct = inOrderOfReach(contacts, { state, sources: { places } });
  const inOrder = [...direct, ...contacts.filter((contact) => !direct.includes(contact))];
  const isSilent = !contacts.some(({ channel }) => channel === "telephone" || channel === "announced");
  return (
    <>
      {inOrder.length > 0 && <Contacts of={of} contacts={inOrder} />}
      {isSilent && <p className="not-known">{words.noNumber}</p>}
    </>
  );
}
