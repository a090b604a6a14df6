import type { Service } from "@civic/schema";
import type { ReactElement, ReactNode } from "react";
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
      <WordAndText
        word={names && format.list(names)}
        text={languages?.note && <Localised of={service} text={languages.note} />}
      />
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
