import { useEffect, useState } from "react";

const minute = 60_000;

/** The present moment, looked at again every minute: what is open now may close. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute);
    return () => clearInterval(timer);
  }, []);
  return now;
}
