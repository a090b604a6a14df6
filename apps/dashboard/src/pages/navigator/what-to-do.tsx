import type { Navigation } from "@civic/schema/compute";
import { contactsOfPoint, referralWords, waysToReach } from "@civic/schema/words";
import { Fragment, type ReactElement } from "react";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { ClaimItem } from "./claim-item.tsx";
import { EntitlementButton } from "./entitlement-button.tsx";
import { Fold } from "./fold.tsx";
import { useNavigator } from "./navigator-context.ts";
import { NumberLinks, ReachedFirst } from "./number-links.tsx";
import { type AuthorityStep, type HelpStep, type StepGroup, stepGroups } from "./step-groups.ts";
import "./first-steps.css";
import { navigatorWords } from "./words.ts";

/** So many stand open of what is done in one State, in a union of States, and of claims: about ten in all. */
const mostHelpers = 3;
const mostInUnion = 1;
const mostClaims = 4;

interface WhatToDoProps {
  readonly navigation: Navigation;
}

/** What to do, in the order in which to do it, each in a line or two; how to reach whom stands below. */
export function WhatToDo({ navigation }: WhatToDoProps): ReactElement {
  const own = navigatorWords.useWords();
  const { steps } = own;
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
  const own = navigatorWords.useWords();
  const { format } = useLanguage();
  const { steps } = own;
  const isUnion = (code: string) =>
    navigation.states.some(({ state, roles }) => state === code && roles.includes("union"));
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
          <Fold items={group.steps} shown={isUnion(group.state) ? mostInUnion : mostHelpers}>
            {(shown) => (
              <ul className="step-names">
                {shown.map((step) => (
                  <li key={step.do === "turn-to-service" ? step.record : step.contactPoint.id}>
                    <Helper step={step} />
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        </>
      );
    case "authority":
      return (
        <>
          <h3>{steps.authority(format.region(group.state))}</h3>
          <Fold items={group.steps} shown={mostHelpers}>
            {(shown) => (
              <ul className="step-names">
                {shown.map((step) => (
                  <li key={`${step.role} ${step.record}`}>
                    <Authority step={step} />
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        </>
      );
    case "claim":
      return (
        <>
          <h3>{steps.claim}</h3>
          <Fold items={group.steps} shown={mostClaims}>
            {(shown) => (
              <ol className="claims">
                {shown.map((step) => (
                  <li key={step.record}>
                    <ClaimItem step={step} navigation={navigation} />
                  </li>
                ))}
              </ol>
            )}
          </Fold>
        </>
      );
  }
}

function Helper({ step }: { readonly step: HelpStep }): ReactElement | null {
  const { recordOf } = useNavigator();
  const record = recordOf(step.record);
  if (record === undefined) return null;
  if (step.do === "turn-to-contact-point") {
    const contacts = contactsOfPoint(step.contactPoint, { record: recordOf }) ?? [];
    return (
      <>
        <Localised of={record} text={step.contactPoint.name} />{" "}
        <ReachedFirst of={record} contacts={contacts} state={step.state} />
        <Referral service={step.contactPoint.service} />
      </>
    );
  }
  const contacts = record.kind === "service" ? waysToReach(record) : [];
  return (
    <>
      <EntitlementButton record={record} />{" "}
      <ReachedFirst of={record} contacts={contacts} state={step.state} />
      <Referral service={record.id} />
    </>
  );
}

/** Whoever has to be referred learns it here, not at the door. */
function Referral({ service }: { readonly service: string | undefined }): ReactElement[] {
  const language = useLanguage();
  const { recordOf } = useNavigator();
  const record = service === undefined ? undefined : recordOf(service);
  return referralWords(record, language).map((words) => (
    <p key={words} className="soft small">
      {words}
    </p>
  ));
}

function Authority({ step }: { readonly step: AuthorityStep }): ReactElement | null {
  const { words } = useLanguage();
  const { recordOf, organisations } = useNavigator();
  const { assists, decides } = words.answers.step;
  const body = organisations.get(step.record);
  if (body === undefined) return null;
  const schemes = step.schemes.flatMap((id) => recordOf(id) ?? []);
  return (
    <>
      <Localised of={body} text={body.name} />{" "}
      <ReachedFirst of={body} contacts={waysToReach(body)} state={step.state} />
      <p className="soft small">
        {step.role === "deciding" ? decides : assists}
        {schemes.map((scheme, index) => (
          <Fragment key={scheme.id}>
            {index === 0 ? words.colon : words.clock.joiner}
            <bdi>
              <Localised of={scheme} text={scheme.name} />
            </bdi>
          </Fragment>
        ))}
      </p>
    </>
  );
}
