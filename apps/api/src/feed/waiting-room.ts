import type { ExchangeStore } from "../store/exchange-store.ts";

/** Why a wait has ended: something was logged, the time has passed, or the place was given up. */
export type WaitEnd = "logged" | "time" | "over";

/** The place of one reader that waits for what comes. */
export interface Place {
  /** Waits for what is logged from the moment the place was taken, or since the last wait. */
  next(milliseconds: number): Promise<WaitEnd>;
  /** Ends the wait. The place is another's. */
  leave(): void;
}

/** Readers that wait until something is logged. */
export interface WaitingRoom {
  /** A place; none where too many wait already, in all or from this address, or where the node stops. */
  enter(address: string): Place | undefined;
  /** Readers that wait now. */
  count(): number;
  /** Ends every wait and gives out no more places. */
  stop(): void;
}

/** How many may wait, and what wakes them. */
export interface WaitingRoomOptions extends Pick<ExchangeStore, "onLogged"> {
  /** Readers in all; 200 by default. */
  readonly most?: number;
  /** Readers of one address; 20 by default. */
  readonly mostOfAddress?: number;
}

interface Waiting {
  readonly address: string;
  /** What has happened while nobody waited for it. */
  missed: WaitEnd | undefined;
  wake: ((end: WaitEnd) => void) | undefined;
}

/** Makes the waiting room of a node. The store is listened to only while somebody waits; a wait costs its timer alone. */
export function createWaitingRoom({
  onLogged,
  most = 200,
  mostOfAddress = 20,
}: WaitingRoomOptions): WaitingRoom {
  const waiting = new Set<Waiting>();
  const ofAddress = new Map<string, number>();
  let unlisten: (() => void) | undefined;
  let stopped = false;

  function tell(one: Waiting, end: WaitEnd): void {
    if (one.wake === undefined) one.missed = end;
    else one.wake(end);
  }

  function leave(one: Waiting): void {
    if (!waiting.delete(one)) return;
    const left = (ofAddress.get(one.address) ?? 1) - 1;
    if (left === 0) ofAddress.delete(one.address);
    else ofAddress.set(one.address, left);
    tell(one, "over");
    if (waiting.size > 0) return;
    unlisten?.();
    unlisten = undefined;
  }

  return {
    enter(address) {
      const count = ofAddress.get(address) ?? 0;
      if (stopped || waiting.size >= most || count >= mostOfAddress) return undefined;
      const one: Waiting = { address, missed: undefined, wake: undefined };
      waiting.add(one);
      ofAddress.set(address, count + 1);
      unlisten ??= onLogged(() => {
        for (const each of waiting) tell(each, "logged");
      });
      return { next: (milliseconds) => nextOf(one, milliseconds), leave: () => leave(one) };
    },
    count: () => waiting.size,
    stop() {
      stopped = true;
      for (const one of waiting) leave(one);
    },
  };
}

function nextOf(one: Waiting, milliseconds: number): Promise<WaitEnd> {
  const { missed } = one;
  if (missed !== undefined) {
    // Who has left has left for good.
    if (missed === "logged") one.missed = undefined;
    return Promise.resolve(missed);
  }
  return new Promise((settle) => {
    const wake = (end: WaitEnd) => {
      clearTimeout(timer);
      one.wake = undefined;
      if (end === "over") one.missed = end;
      settle(end);
    };
    const timer = setTimeout(() => wake("time"), milliseconds);
    one.wake = wake;
  });
}
