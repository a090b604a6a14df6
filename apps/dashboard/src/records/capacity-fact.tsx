import type { Service } from "@civic/schema";
import type { ReactElement } from "react";
import { Fact } from "../design/facts.tsx";
import { type Language, useLanguage } from "../words/language.tsx";
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

/** The figures in words; zero is a figure, an absent one is not. */
function capacityWords(
  { available, maximum }: Pick<Capacity, "available" | "maximum">,
  { words, format }: Pick<Language, "words" | "format">,
): string | undefined {
  const free = available === undefined ? undefined : format.number(String(available));
  const all = maximum === undefined ? undefined : format.number(String(maximum));
  if (free !== undefined && all !== undefined) return words.service.availableOf(free, all);
  if (free !== undefined) return words.service.available(free);
  return all === undefined ? undefined : words.service.maximum(all);
}
