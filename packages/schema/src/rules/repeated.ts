const none: readonly number[] = [];

/** Up to how many values comparing each with those before it is quicker than remembering them. */
const few = 8;

/** Where a list holds a value that it held before; `undefined` is no value. */
export function repeatedAt(values: readonly (string | undefined)[]): readonly number[] {
  if (values.length < 2) return none;
  const seen = values.length > few ? new Set<string>() : undefined;
  let repeated: number[] | undefined;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value === undefined) continue;
    const isRepeated = seen ? seen.has(value) : values.indexOf(value) < index;
    if (isRepeated) {
      repeated ??= [];
      repeated.push(index);
    }
    seen?.add(value);
  }
  return repeated ?? none;
}
