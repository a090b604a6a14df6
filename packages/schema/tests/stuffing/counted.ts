/** How often values inside a document were read. */
export interface Reads {
  count: number;
}

/** The document, every read of which is counted: what takes time that grows faster than the document reads it over again. */
export function counted(document: unknown, reads: Reads): unknown {
  const known = new WeakMap<object, object>();
  const wrap = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const proxy =
      known.get(value) ??
      new Proxy(value, {
        get(target, key, receiver) {
          reads.count += 1;
          return wrap(Reflect.get(target, key, receiver));
        },
      });
    known.set(value, proxy);
    return proxy;
  };
  return wrap(document);
}
