/** Texts that are remembered, and the length up to which they are. */
const most = 64;
const longest = 100;

/**
 * A pure function of a header that remembers what it said of the last different texts: nearly all callers send the same
 * few. What is long is read anew, so that nobody fills the memory.
 */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (text.length > longest) return value;
    if (known.size === most) known.clear();
    known.set(text, value);
    return value;
  };
}
