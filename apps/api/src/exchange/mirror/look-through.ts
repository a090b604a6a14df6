import type { PeerState } from "../../store/mirror-notes.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** Milliseconds after which a feed is read from its start again where something in it was refused: at first, and at most. */
const afterRefusals = { first: 10 * minute, longest: day };

/** Milliseconds after which it is read from its start again, whatever it brought. */
const atLeast = 7 * day;

/** The state of a peer whose feed is looked through from now on, where nothing is known of an earlier time. */
export function beginLook(state: PeerState, time: Date): PeerState {
  const { looked = { at: time.toISOString(), refused: state.refused, pause: afterRefusals.first } } = state;
  return { ...state, looked };
}

/**
 * The state by which all of a feed is read again, where it is time for that. What was refused may have been altered on the
 * way, or issued by a clock that is ahead; what somebody in between left out is missed by nobody. None of that comes again
 * behind the cursor.
 */
export function lookAnew(state: PeerState, time: Date): PeerState | undefined {
  const { refused, looked } = beginLook(state, time);
  if (looked === undefined) return undefined;
  const hasRefused = refused > looked.refused;
  // A clock that was put back holds nothing up.
  const since = Math.abs(time.getTime() - Date.parse(looked.at));
  if (since < atLeast && !(hasRefused && since >= looked.pause)) return undefined;
  // What is refused each time is looked at less and less often.
  const pause = hasRefused ? Math.min(looked.pause * 2, afterRefusals.longest) : afterRefusals.first;
  return { ...state, cursor: undefined, more: true, looked: { at: time.toISOString(), refused, pause } };
}
