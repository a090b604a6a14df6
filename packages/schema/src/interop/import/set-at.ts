type Branch = Record<string, unknown> | unknown[];

/** Sets what stands at a path of a document (`contacts.0.number`), making the objects and lists on the way. */
export function setAt(document: Record<string, unknown>, path: string, value: unknown): void {
  const steps = path.split(".");
  let at: Branch = document;
  for (const [index, step] of steps.entries()) {
    if (index === steps.length - 1) {
      put(at, step, value);
      return;
    }
    const inner: unknown = Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined;
    const next: Branch =
      typeof inner === "object" && inner !== null ? (inner as Branch) : isNumber(steps[index + 1]) ? [] : {};
    put(at, step, next);
    at = next;
  }
}

/** Defined and not assigned: a member may be called as one that every object inherits. */
function put(at: Branch, step: string, value: unknown): void {
  Object.defineProperty(at, step, { value, enumerable: true, writable: true, configurable: true });
}

function isNumber(step: string | undefined): boolean {
  return step !== undefined && /^\d+$/.test(step);
}

interface Filled {
  /** Paths of all columns. */
  readonly mapped: readonly string[];
  /** Paths of those that a row has a value for. */
  readonly given: ReadonlySet<string>;
}

/**
 * Takes out the entries of lists that columns are mapped into and this row gives nothing for: what constants put there, such as
 * the channel of a contact, says nothing by itself.
 */
export function withoutEmptyEntries(document: Record<string, unknown>, { mapped, given }: Filled): void {
  const entries = (paths: Iterable<string>) =>
    new Set([...paths].flatMap((path) => /^(.*?)\.(\d+)(?:\.|$)/.exec(path)?.slice(1, 3).join("\n") ?? []));
  const filled = entries(given);
  const empty = [...entries(mapped)].filter((entry) => !filled.has(entry));
  const lists = new Set([...entries(mapped)].map((entry) => entry.split("\n")[0] ?? ""));
  for (const list of lists) {
    const steps = list.split(".");
    const name = steps.pop() ?? "";
    const holder = steps.reduce<unknown>(
      (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
      document,
    );
    if (typeof holder !== "object" || holder === null) continue;
    const value: unknown = Reflect.get(holder, name);
    if (!Array.isArray(value)) continue;
    const kept = Array.from(value).filter(
      (each, index) => each !== undefined && !empty.includes(`${list}\n${index}`),
    );
    if (kept.length > 0) put(holder as Branch, name, kept);
    else Reflect.deleteProperty(holder, name);
  }
}
