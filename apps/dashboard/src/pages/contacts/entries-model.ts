import type {
  CivicRecord,
  Contact,
  LifeCycleCode,
  LocalisedText,
  NationalSystem,
  OpeningHours,
  Organisation,
} from "@civic/schema";
import { recordsByReference, recordsInForce } from "@civic/schema/compute";
import { waysToReach } from "@civic/schema/words";

/** What sort of thing is reached. */
export type EntrySort = "emergency" | "point" | "organisation" | "service" | "scheme";

/** Ways to reach somebody, as one record gives them. */
export interface Ways {
  readonly of: CivicRecord;
  readonly contacts: readonly Contact[];
  /** Hours of all of them, where they say nothing else. */
  readonly hours?: OpeningHours;
}

/** One line of the directory: a body, a service, a scheme, a contact point, or the emergency numbers of a State. */
export interface Entry {
  /** Id of the record; of a contact point with its own id behind `#`. */
  readonly id: string;
  readonly sort: EntrySort;
  readonly of: CivicRecord;
  /** Emergency numbers have none. */
  readonly name?: LocalisedText;
  readonly state: string;
  readonly stage?: LifeCycleCode;
  readonly own: Ways;
  /** The bodies that are reached instead, where it has no contact of its own. */
  readonly through: readonly Ways[];
  readonly needs: readonly string[];
  readonly phases: readonly string[];
  readonly types: readonly string[];
}

/** Everything that somebody could turn to, from the records in force. */
export function entriesOf(records: readonly CivicRecord[]): readonly Entry[] {
  const inForce = recordsInForce(records);
  const context = contextOf(inForce);
  return inForce.flatMap((record) => entriesOfRecord(record, context));
}

interface Context {
  readonly body: (id: string) => Organisation | undefined;
  readonly record: (id: string) => CivicRecord | undefined;
  /** Needs that the services of a body meet. */
  readonly needsOf: (body: string) => readonly string[];
}

function contextOf(records: readonly CivicRecord[]): Context {
  const byId = recordsByReference(records);
  const body = (id: string) => {
    const found = byId.get(id);
    return found?.kind === "organisation" ? found : undefined;
  };
  const needs = new Map<string, Set<string>>();
  for (const record of records) {
    if (record.kind !== "service") continue;
    for (const id of record.providers.organisations ?? []) {
      const key = body(id)?.id ?? id;
      needs.set(key, new Set([...(needs.get(key) ?? []), ...record.needs]));
    }
  }
  return { body, record: (id) => byId.get(id), needsOf: (id) => [...(needs.get(id) ?? [])] };
}

function entriesOfRecord(record: CivicRecord, context: Context): readonly Entry[] {
  const { id, name, jurisdiction: state } = record;
  const common = { id, of: record, name, state, through: [], needs: [], phases: [], types: [] };
  switch (record.kind) {
    case "organisation":
      return [
        {
          ...common,
          ...stageOf(record),
          sort: "organisation",
          own: waysOf(record),
          needs: context.needsOf(id),
          phases: record.phases ?? [],
          types: record.providerTypes,
        },
      ];
    case "service": {
      const providers = bodiesOf(record.providers.organisations, context);
      const own = waysOf(record);
      return [
        {
          ...common,
          ...stageOf(record),
          sort: "service",
          own: { ...own, ...(record.hours && { hours: record.hours }) },
          through: own.contacts.length > 0 ? [] : reachable(providers),
          needs: record.needs,
          phases: record.phases,
          types: typesOf(providers),
        },
      ];
    }
    case "compensation-scheme": {
      const bodies = bodiesOf(record.administeredBy.organisations, context);
      const contacts = record.application?.contacts ?? [];
      return [
        {
          ...common,
          ...stageOf(record),
          sort: "scheme",
          own: { of: record, contacts },
          through: contacts.length > 0 ? [] : reachable(bodies),
          needs: ["compensation-and-finance"],
          types: typesOf(bodies),
        },
      ];
    }
    case "national-system":
      return [...emergencyOf(record), ...pointsOf(record, context)];
    default:
      return [];
  }
}

function emergencyOf(system: NationalSystem): readonly Entry[] {
  const { emergencyNumbers: contacts = [] } = system;
  if (contacts.length === 0) return [];
  const own = { of: system, contacts };
  return [
    {
      id: `${system.id}#emergency-numbers`,
      sort: "emergency",
      of: system,
      state: system.jurisdiction,
      own,
      through: [],
      needs: [],
      phases: ["emergency"],
      types: [],
    },
  ];
}

function pointsOf(system: NationalSystem, context: Context): readonly Entry[] {
  return (system.contactPoints ?? []).map((point): Entry => {
    const service = point.service === undefined ? undefined : context.record(point.service);
    const bodies = bodiesOf(point.organisations, context);
    const contacts = point.contacts ?? [];
    const others = [...(service?.kind === "service" ? [service] : []), ...bodies];
    return {
      id: `${system.id}#${point.id}`,
      sort: "point",
      of: system,
      name: point.name,
      state: system.jurisdiction,
      ...(point.stage !== undefined && { stage: point.stage }),
      own: { of: system, contacts },
      through: contacts.length > 0 ? [] : reachable(others),
      needs: service?.kind === "service" ? service.needs : bodies.flatMap(({ id }) => context.needsOf(id)),
      phases: point.phases ?? [],
      types: typesOf(bodies),
    };
  });
}

function stageOf({
  lifeCycle,
}: {
  readonly lifeCycle?: { readonly stage?: LifeCycleCode } | undefined;
}): Pick<Entry, "stage"> {
  return lifeCycle?.stage === undefined ? {} : { stage: lifeCycle.stage };
}

type Reached = Extract<CivicRecord, { readonly kind: "organisation" | "service" }>;

/** Contacts of a body or a service, its own site among them. */
function waysOf(record: Reached): Ways {
  const contacts = waysToReach(record);
  const website = record.kind === "organisation" ? record.website : undefined;
  const isTold = contacts.some((contact) => contact.channel === "web" && contact.url === website);
  return {
    of: record,
    contacts: website === undefined || isTold ? contacts : [...contacts, { channel: "web", url: website }],
  };
}

function reachable(records: readonly Reached[]): readonly Ways[] {
  return records.map(waysOf).filter(({ contacts }) => contacts.length > 0);
}

function bodiesOf(ids: readonly string[] = [], { body }: Context): readonly Organisation[] {
  return ids.flatMap((id) => body(id) ?? []);
}

function typesOf(bodies: readonly Organisation[]): readonly string[] {
  return [...new Set(bodies.flatMap(({ providerTypes }) => providerTypes))];
}
