import type { Service } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact, Facts } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { Amounts } from "./amounts.tsx";
import { CapacityFact } from "./capacity-fact.tsx";
import { Clocks } from "./clocks.tsx";
import { Contacts } from "./contacts.tsx";
import { EligibilityFact } from "./eligibility-fact.tsx";
import { evidenceOf } from "./evidence.ts";
import { Hours } from "./hours.tsx";
import { Localised } from "./localised.tsx";
import { ObservedTimes } from "./observed-times.tsx";
import { NotKnown, type OrganisationsById, PartyNames } from "./parties.tsx";
import { RecordFoot } from "./record-foot.tsx";
import { ServiceAccessFacts } from "./service-access-facts.tsx";
import { ServiceGroupFacts } from "./service-group-facts.tsx";
import { Sites } from "./sites.tsx";
import { Sources } from "./sources.tsx";
import { Stage } from "./stage.tsx";
import { WordAndText } from "./word-and-text.tsx";

interface ServiceFactsProps {
  readonly service: Service;
  readonly organisations: OrganisationsById;
}

/** Everything that is known of a service, and what is not. */
export function ServiceFacts({ service, organisations }: ServiceFactsProps): ReactElement {
  const { words, label } = useLanguage();
  const { contacts, hours, capacity, clocks, responseTime, description, amounts, observedTimes, sites } =
    service;
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
          <Fact term={words.service.stage}>
            <Stage lifeCycle={service.lifeCycle} />
          </Fact>
        )}
        <Fact term={words.service.provider}>
          <PartyNames of={service} parties={service.providers} organisations={organisations} />
        </Fact>
        <ServiceGroupFacts service={service} />
        <EligibilityFact of={service} eligibility={service.eligibility} />
        <ServiceAccessFacts service={service} organisations={organisations} />
        <CostFact service={service} />
        {amounts && (
          <Fact term={words.recordFacts.service.amounts}>
            <Amounts of={service} amounts={amounts} />
          </Fact>
        )}
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
        {observedTimes && (
          <Fact term={words.recordFacts.service.observed}>
            <ObservedTimes of={service} times={observedTimes} />
          </Fact>
        )}
        <Fact term={words.service.contacts}>
          {contacts ? <Contacts of={service} contacts={contacts} /> : <NotKnown />}
        </Fact>
        {sites && (
          <Fact term={words.recordFacts.place.sites}>
            <Sites of={service} sites={sites} />
          </Fact>
        )}
      </Facts>
      <RecordFoot record={service} />
    </div>
  );
}

interface ServiceProps {
  readonly service: Service;
}

function CostFact({ service }: ServiceProps): ReactElement {
  const { words, label } = useLanguage();
  const { cost } = service;
  return (
    <Fact term={words.service.cost}>
      <WordAndText
        of={service}
        word={cost?.basis && label("cost-basis", cost.basis)}
        text={cost?.description}
      />
      {cost?.fees && (
        <>
          <p className="soft">{words.recordFacts.service.fees}</p>
          <Amounts of={service} amounts={cost.fees} within={[cost]} />
        </>
      )}
      {cost?.provenance && <Sources evidence={evidenceOf(service, cost)} />}
    </Fact>
  );
}

function LanguagesFact({ service }: ServiceProps): ReactElement {
  const { words, format, label } = useLanguage();
  const { languages } = service;
  const names = languages?.tags?.map((tag) => format.language(tag));
  return (
    <Fact term={words.service.languages}>
      <WordAndText of={service} word={names && format.list(names)} text={languages?.note} />
      {languages?.interpretation && <p>{label("interpretation-offer", languages.interpretation)}</p>}
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
        of={service}
        word={territory?.extent && label("territorial-extent", territory.extent)}
        text={territory?.description}
      />
      {territory?.provenance && <Sources evidence={evidenceOf(service, territory)} />}
    </Fact>
  );
}

function DeliveryFact({ service }: ServiceProps): ReactElement {
  const { words, label, format } = useLanguage();
  const { delivery } = service;
  const modes = delivery?.modes?.map((mode, index) => {
    const word = label("delivery-mode", mode);
    return index === 0 ? word : words.inSentence(word);
  });
  return (
    <Fact term={words.service.delivery}>
      <WordAndText of={service} word={modes && format.list(modes)} text={delivery?.description} />
      {delivery?.provenance && <Sources evidence={evidenceOf(service, delivery)} />}
    </Fact>
  );
}
