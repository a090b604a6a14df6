import type { Service } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { EventFact } from "./event-fact.tsx";
import { Localised } from "./localised.tsx";

/** Whom a service is there for: its audience, its groups as codes and in words, and the one event that it is tied to. */
export function ServiceGroupFacts({ service }: { readonly service: Service }): ReactElement {
  const { words, label } = useLanguage();
  const { audience, targetGroups, targetGroup, event } = service;
  return (
    <>
      {audience && (
        <Fact term={words.recordFacts.service.audience}>
          {audience.map((one) => label("audience", one)).join(" · ")}
        </Fact>
      )}
      {(targetGroups || targetGroup) && (
        <Fact term={words.service.group}>
          {targetGroups && <p>{targetGroups.map((one) => label("target-group", one)).join(" · ")}</p>}
          {targetGroup && (
            <p>
              <Localised of={service} text={targetGroup} />
            </p>
          )}
        </Fact>
      )}
      {event && <EventFact of={service} event={event} />}
    </>
  );
}
