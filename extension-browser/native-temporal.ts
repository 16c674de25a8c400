/** Stands in for `temporal-polyfill` in the browser build: the browser's own Temporal. */
export const Temporal = (globalThis as unknown as { Temporal: unknown }).Temporal;
