import type { Service } from "@civic/schema";
import type { ReactElement, ReactNode } from "react";
import { Fact, Facts } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { CapacityFact } from "./capacity-fact.tsx";
import { Clocks } from "./clocks.tsx";
import { Contacts } from "./contacts.tsx";
import { EligibilityFact } from "./eligibility-fact.tsx";
import { evidenceOf } from "./evidence.ts";
import { Hours } from "./hours.tsx";
import { Localised } from "./localised.tsx";
import { NotKnown, type OrganisationsById, PartyNames } from "./parties.tsx";
import { Sources } from "./sources.tsx";
import { Statements } from "./statements.tsx";

interface ServiceFactsProps {
  readonly service: Service;
  readonly organisations: OrganisationsById;
}

/** Everything that is known of a service, and what is not. */
export function ServiceFacts({ service, organisations }: ServiceFactsProps): ReactElement {
  const { words, label } = useLanguage();
  const { contacts, hours, capacity, clocks, responseTime, description, notes } = service;
  return (
    <div className="service-facts">
      {description && (
        <p className="prose">
          <Localised of={service} text={description} />
        </p>
      )}
      <Facts>
        <Fact term={words.service.types}>
          {service.serviceTypes.map((type) => label("service-type", type)).join(" · ")}
        </Fact>
        <Fact term={words.service.phases}>
          {service.phases.map((phase) => label("phase", phase)).join(" · ")}
        </Fact>
        {service.lifeCycle && (
          <Fact term={words.service.stage}>{label("life-cycle", service.lifeCycle.stage)}</Fact>
        )}
        <Fact term={words.service.provider}>
          <PartyNames of={service} parties={service.providers} organisations={organisations} />
        </Fact>
        {service.targetGroup && (
          <Fact term={words.service.group}>
            <Localised of={service} text={service.targetGroup} />
          </Fact>
        )}
        <EligibilityFact of={service} eligibility={service.eligibility} />
        <CostFact service={service} />
        <LanguagesFact service={service} />
        <Fact term={words.service.hours}>{hours ? <Hours of={service} hours={hours} /> : <NotKnown />}</Fact>
        <TerritoryFact service={service} />
        <DeliveryFact service={service} />
        {capacity && <CapacityFact of={service} capacity={capacity} />}
        {clocks && (
          <Fact term={words.service.clocks}>
            <Clocks of={service} clocks={clocks} />
          </Fact>
        )}
        {responseTime && (
          <Fact term={words.service.responseTime}>
            <Clocks of={service} clocks={responseTime} />
          </Fact>
        )}
        <Fact term={words.service.contacts}>
          {contacts ? <Contacts of={service} contacts={contacts} /> : <NotKnown />}
        </Fact>
      </Facts>
      {notes && <Statements of={service} statements={notes} />}
      <Sources evidence={evidenceOf(service)} />
    </div>
  );
}

interface ServiceProps {
  readonly service: Service;
}

/** A code's word and the words of the source, or that neither is known. */
function WordAndText({
  word,
  text,
}: {
  readonly word: string | undefined;
  readonly text: ReactNode;
}): ReactNode {
  if (word === undefined && text === undefined) return <NotKnown />;
  return (
    <>
      {word}
      {word !== undefined && text !== undefined && ". "}
      {text}
    </>
  );
}

function CostFact({ service }: ServiceProps): ReactElement {
  const { words, label } = useLanguage();
  const { cost } = service;
  return (
    <Fact term={words.service.cost}>
      <WordAndText
        word={cost?.basis && label("cost-basis", cost.basis)}
        text={cost?.description && <Localised of={service} text={cost.description} />}
      />
      {cost?.provenance && <Sources evidence={evidenceOf(service, cost)} />}
    </Fact>
  );
}

function LanguagesFact({ service }: ServiceProps): ReactElement {
  const { words, format } = useLanguage();
  const { languages } = service;
  const names = languages?.tags?.map((tag) => format.language(tag));
  return (
    <Fact term={words.service.languages}>
      <WordAndText
        word={names && format.list(names)}
        text={languages?.note && <Localised of={service} text={languages.note} />}
      />
      {languages?.provenance && <Sources evidence={evidenceOf(service, languages)} />}
    </Fact>
  );
}

function TerritoryFact({ service }: ServiceProps): ReactElement {
  const { words, label } = useLanguage();
  const { territory } = service;
  return (
    <Fact term={words.service.territory}>
      <WordAndText
        word={territory?.extent && label("territorial-extent", territory.extent)}
        text={territory?.description && <Localised of={service} text={territory.description} />}
      />
      {territory?.provenance && <Sources evidence={evidenceOf(service, territory)} />}
    </Fact>
  );
}

function DeliveryFact({ service }: ServiceProps): ReactElement {
  const { words, label, format } = useLanguage();
  const { delivery } = service;
  const modes = delivery?.modes?.map((mode) => label("delivery-mode", mode));
  return (
    <Fact term={words.service.delivery}>
      <WordAndText
        word={modes && format.list(modes)}
        text={delivery?.description && <Localised of={service} text={delivery.description} />}
      />
      {delivery?.provenance && <Sources evidence={evidenceOf(service, delivery)} />}
    </Fact>
  );
}
