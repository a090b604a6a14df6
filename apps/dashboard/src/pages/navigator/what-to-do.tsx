import type { Navigation } from "@civic/schema/compute";
import { Fragment, type ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { EntitlementButton } from "./entitlement-button.tsx";
import { limitWords } from "./limit-rows.ts";
import { useNavigator } from "./navigator-context.ts";
import { FirstNumber, NumberLinks } from "./number-links.tsx";
import {
  type AuthorityStep,
  type ClaimStep,
  type HelpStep,
  type StepGroup,
  stepGroups,
} from "./step-groups.ts";
import { VerdictMark } from "./verdict-mark.tsx";
import "./first-steps.css";

interface WhatToDoProps {
  readonly navigation: Navigation;
}

/** What to do, in the order in which to do it, each in a line or two; how to reach whom stands below. */
export function WhatToDo({ navigation }: WhatToDoProps): ReactElement {
  const { steps } = useLanguage().words.navigator;
  const groups = stepGroups(navigation.firstSteps);
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{steps.title}</h2>
      {groups.length === 0 && <p className="prose">{steps.none}</p>}
      <ol className="first-steps">
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same sort of step may come twice; its place tells them apart.
          <li key={index}>
            <Group group={group} navigation={navigation} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Group({ group, navigation }: WhatToDoProps & { readonly group: StepGroup }): ReactElement {
  const { words, format } = useLanguage();
  const { steps } = words.navigator;
  switch (group.do) {
    case "call":
      return (
        <>
          <h3>{steps.call(format.region(group.state))}</h3>
          <NumberLinks contacts={group.steps.map(({ contact }) => contact)} />
        </>
      );
    case "turn-to":
      return (
        <>
          <h3>{steps.turnTo(format.region(group.state))}</h3>
          <ul className="step-names">
            {group.steps.map((step) => (
              <li key={step.do === "turn-to-service" ? step.record : step.contactPoint.id}>
                <Helper step={step} />
              </li>
            ))}
          </ul>
        </>
      );
    case "authority":
      return (
        <>
          <h3>{steps.authority(format.region(group.state))}</h3>
          <ul className="step-names">
            {group.steps.map((step) => (
              <li key={`${step.role} ${step.record}`}>
                <Authority step={step} />
              </li>
            ))}
          </ul>
        </>
      );
    case "claim":
      return <Claims steps={group.steps} navigation={navigation} />;
  }
}

function Helper({ step }: { readonly step: HelpStep }): ReactElement | null {
  const { recordOf } = useNavigator();
  const record = recordOf(step.record);
  if (record === undefined) return null;
  if (step.do === "turn-to-contact-point") {
    const { name, contacts } = step.contactPoint;
    return (
      <>
        <Localised of={record} text={name} /> {contacts && <FirstNumber contacts={contacts} />}
      </>
    );
  }
  return (
    <>
      <EntitlementButton record={record} />{" "}
      {record.kind === "service" && record.contacts && <FirstNumber contacts={record.contacts} />}
    </>
  );
}

function Authority({ step }: { readonly step: AuthorityStep }): ReactElement | null {
  const { words } = useLanguage();
  const { recordOf, organisations } = useNavigator();
  const { steps } = words.navigator;
  const body = organisations.get(step.record);
  if (body === undefined) return null;
  const schemes = step.schemes.flatMap((id) => recordOf(id) ?? []);
  return (
    <>
      <Localised of={body} text={body.name} /> {body.contacts && <FirstNumber contacts={body.contacts} />}
      <p className="soft small">
        {steps[step.role]}
        {schemes.map((scheme, index) => (
          <Fragment key={scheme.id}>
            {index === 0 ? words.colon : words.joiner}
            <Localised of={scheme} text={scheme.name} />
          </Fragment>
        ))}
      </p>
    </>
  );
}

const claimsAtFirst = 4;

/** What to claim, what ends first on top; the rest stands under "by when". */
function Claims({
  steps: claims,
  navigation,
}: WhatToDoProps & { readonly steps: readonly ClaimStep[] }): ReactElement {
  const { steps } = useLanguage().words.navigator;
  const rest = claims.length - claimsAtFirst;
  return (
    <>
      <h3>{steps.claim}</h3>
      <ol className="claims">
        {claims.slice(0, claimsAtFirst).map((step) => (
          <li key={step.record}>
            <Claim step={step} navigation={navigation} />
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="soft small">{steps.moreClaims(rest)}</p>}
    </>
  );
}

function Claim({ step, navigation }: WhatToDoProps & { readonly step: ClaimStep }): ReactElement | null {
  const language = useLanguage();
  const { words, format } = language;
  const { recordOf } = useNavigator();
  const record = recordOf(step.record);
  if (record === undefined) return null;
  const entitlement = navigation.entitlements.find((each) => each.record.id === step.record);
  const due = entitlement && limitWords(entitlement, language);
  return (
    <>
      <EntitlementButton record={record} />
      <p className="claim-line">
        <span className="soft">{format.region(step.state)}</span>
        <VerdictMark verdict={step.verdict} unless={(entitlement?.unless.length ?? 0) > 0} />
        {step.late ? (
          <span>{words.navigator.steps.late}</span>
        ) : (
          due && (
            <span>
              <strong>{due.by}</strong>
              {due.left !== undefined && ` (${due.left})`}
            </span>
          )
        )}
      </p>
    </>
  );
}
