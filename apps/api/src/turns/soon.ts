/** A value that is there already, or that will be. */
export type Soon<Value> = Value | Promise<Value>;

/**
 * Goes on with a value: at once where it is there. A read from memory is answered without a single turn of the queue,
 * whose turns together would cost as much as the look-up itself.
 */
export function soon<Value, Next>(value: Soon<Value>, next: (value: Value) => Soon<Next>): Soon<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}
