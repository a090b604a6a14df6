import { expect, test } from "vitest";
import { createWaitingRoom, type Place, type WaitingRoom } from "./waiting-room.ts";

/** A log that only says that something came. */
function bell() {
  const listeners = new Set<() => void>();
  return {
    ring: () => {
      for (const listener of listeners) listener();
    },
    listeners,
    onLogged(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

const long = 1_000_000;

function entered(room: WaitingRoom, address = "a"): Place {
  const place = room.enter(address);
  if (place === undefined) throw new Error("there was no place");
  return place;
}

test("everybody who waits hears of what is logged", async () => {
  const { ring, onLogged } = bell();
  const room = createWaitingRoom({ onLogged });
  const waits = [entered(room), entered(room, "b")].map((place) => place.next(long));
  ring();
  expect(await Promise.all(waits)).toEqual(["logged", "logged"]);
});

test("what is logged between two waits is not missed, and told once", async () => {
  const { ring, onLogged } = bell();
  const place = entered(createWaitingRoom({ onLogged }));
  ring();
  ring();
  expect(await place.next(long)).toBe("logged");
  expect(await place.next(1)).toBe("time");
});

test("who leaves waits no longer, nor ever again", async () => {
  const { ring, onLogged } = bell();
  const room = createWaitingRoom({ onLogged });
  const place = entered(room);
  const wait = place.next(long);
  place.leave();
  place.leave();
  ring();
  expect([await wait, await place.next(long), await place.next(long)]).toEqual(["over", "over", "over"]);
  expect(room.count()).toBe(0);
});

test("places are bounded, in all and for an address; a place that was left is another's", () => {
  const room = createWaitingRoom({ onLogged: bell().onLogged, most: 3, mostOfAddress: 2 });
  const first = entered(room, "a");
  entered(room, "a");
  expect(room.enter("a")).toBeUndefined();
  entered(room, "b");
  expect(room.enter("c")).toBeUndefined();
  expect(room.count()).toBe(3);
  first.leave();
  entered(room, "a");
  expect(room.enter("a")).toBeUndefined();
});

test("the store is listened to only while somebody waits", () => {
  const { listeners, onLogged } = bell();
  const room = createWaitingRoom({ onLogged });
  expect(listeners.size).toBe(0);
  const places = [entered(room), entered(room)];
  expect(listeners.size).toBe(1);
  for (const place of places) place.leave();
  expect(listeners.size).toBe(0);
  entered(room);
  expect(listeners.size).toBe(1);
});

test("a stop ends every wait and lets nobody in", async () => {
  const { listeners, onLogged } = bell();
  const room = createWaitingRoom({ onLogged });
  const wait = entered(room).next(long);
  room.stop();
  expect(await wait).toBe("over");
  expect(room.enter("a")).toBeUndefined();
  expect([room.count(), listeners.size]).toEqual([0, 0]);
});
