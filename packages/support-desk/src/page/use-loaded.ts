import { useCallback, useEffect, useRef, useState } from "react";
import { useNotices } from "./notices.tsx";

export interface Loaded<T> {
  readonly data: T | undefined;
  readonly loading: boolean;
  reload(): Promise<void>;
}

/** Loads at once, on `reload`, and when the window gets the focus again (the other side may have answered). */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const { failed } = useNotices();
  const [data, setData] = useState<T>();
  const [loading, setLoading] = useState(true);
  const latest = useRef({ load, failed, call: 0 });
  latest.current.load = load;
  latest.current.failed = failed;

  const reload = useCallback(async () => {
    const call = ++latest.current.call;
    setLoading(true);
    try {
      const loaded = await latest.current.load();
      if (call === latest.current.call) setData(loaded);
    } catch (error) {
      if (call === latest.current.call) latest.current.failed(error);
    } finally {
      if (call === latest.current.call) setLoading(false);
    }
  }, []);
  useEffect(() => {
    void reload();
    const refresh = () => void reload();
    window.addEventListener("focus", refresh);
    return () => {
      window.removeEventListener("focus", refresh);
      latest.current.call++;
    };
  }, [reload]);
  return { data, loading, reload };
}
