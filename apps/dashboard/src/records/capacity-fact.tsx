import type { Service } from "@civic/schema";
import { capacityWords } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";

type Capacity = NonNullable<Service["capacity"]>;

interface CapacityFactProps {
  readonly of: Service;
  readonly capacity: Capacity;
}

/** How many a service can take: figures with what they count and their date, and the words of the source. */
export function CapacityFact({ of, capacity }: CapacityFactProps): ReactElement {
  const { words, format } = useLanguage();
  const figures = capacityWords(capacity, { words, format });
  return (
    <Fact term={words.service.capacity}>
      {figures !== undefined && (
        <p>
          {figures}
          {capacity.unit && (
            <>
              {" "}
              (<Localised of={of} text={capacity.unit} />)
            </>
          )}
        </p>
      )}
      {capacity.description && (
        <p>
          <Localised of={of} text={capacity.description} />
        </p>
      )}
      {capacity.asOf !== undefined && <p className="soft small">{words.asOf(format.date(capacity.asOf))}</p>}
      {capacity.provenance && <Sources evidence={evidenceOf(of, capacity)} />}
    </Fact>
  );
}
