import type { CivicRecord } from "@civic/schema";
import type { Navigation } from "@civic/schema/compute";
import { timeLimitWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Contacts } from "../../records/contacts.tsx";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { entitlementId } from "./entitlement-item.tsx";
import { useNavigator } from "./navigator-context.ts";
import { type ClaimStep, type ContactStep, type StepGroup, stepGroups } from "./step-groups.ts";
import { VerdictMark } from "./verdict-mark.tsx";
import "./first-steps.css";

interface FirstStepsProps {
  readonly navigation: Navigation;
}

/** What to do, in order: numbers to call, whom to turn to, then what ends first. */
export function FirstSteps({ navigation }: FirstStepsProps): ReactElement {
  const { words } = useLanguage();
  const { steps } = words.navigator;
  const groups = stepGroups(navigation.firstSteps);
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{steps.title}</h2>
      {groups.length === 0 && <p className="prose">{steps.none}</p>}
      <ol className="first-steps">
        {groups.map((group) => (
          <li key={group.do === "claim" ? "claim" : `${group.do}-${group.state}`}>
            <Group group={group} navigation={navigation} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Group({ group, navigation }: FirstStepsProps & { readonly group: StepGroup }): ReactElement | null {
  const { words, format } = useLanguage();
  const { recordOf } = useNavigator();
  const { steps } = words.navigator;
  if (group.do === "claim") {
    return (
      <>
        <h3>{steps.claim}</h3>
        <ol className="claims">
          {group.steps.map((step) => (
            <li key={step.record}>
              <Claim step={step} navigation={navigation} />
            </li>
          ))}
        </ol>
      </>
    );
  }
  const system = recordOf(group.steps[0]?.record ?? "");
  if (system === undefined) return null;
  const state = format.region(group.state);
  if (group.do === "call") {
    return (
      <>
        <h3>{steps.call(state)}</h3>
        <Contacts of={system} contacts={group.steps.map(({ contact }) => contact)} />
      </>
    );
  }
  return (
    <>
      <h3>{steps.turnTo(state)}</h3>
      <ul className="contact-points">
        {group.steps.map((step) => (
          <li key={step.contactPoint.id}>
            <ContactPoint step={step} system={system} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ContactPointProps {
  readonly step: ContactStep;
  readonly system: CivicRecord;
}

function ContactPoint({ step: { contactPoint }, system }: ContactPointProps): ReactElement {
  const { name, description, contacts } = contactPoint;
  return (
    <>
      <p className="contact-point-name">
        <Localised of={system} text={name} />
      </p>
      {description && (
        <p className="soft small">
          <Localised of={system} text={description} />
        </p>
      )}
      {contacts && <Contacts of={system} contacts={contacts} />}
    </>
  );
}

function Claim({ step, navigation }: FirstStepsProps & { readonly step: ClaimStep }): ReactElement | null {
  const language = useLanguage();
  const { words, format } = language;
  const { recordOf } = useNavigator();
  const { steps } = words.navigator;
  const record = recordOf(step.record);
  if (record === undefined) return null;
  const limit = navigation.entitlements.find((each) => each.record.id === step.record)?.timeLimit;
  const due = limit && timeLimitWords(limit, language);
  return (
    <>
      <button type="button" className="claim-name" onClick={() => showEntitlement(step.record)}>
        <Localised of={record} text={record.name} />
      </button>
      <p className="claim-line">
        <span className="soft">{format.region(step.state)}</span>
        <VerdictMark verdict={step.verdict} />
        {step.late ? (
          <span>{steps.late}</span>
        ) : due === undefined ? (
          <span className="soft">{steps.noDay}</span>
        ) : (
          <span>
            <strong>{due.by}</strong>
            {due.left !== undefined && ` (${due.left})`}
          </span>
        )}
      </p>
    </>
  );
}

/** Opens an entitlement further down. An address with its name would tell what the situation is about. */
function showEntitlement(record: string): void {
  const details = document.getElementById(entitlementId(record));
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.querySelector("summary")?.focus();
  details.scrollIntoView();
}
