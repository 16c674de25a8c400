const PATHS = {
  present: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.2 5.2-3.9 4.1-2.5-2.4",
  missing: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5 8h6",
  unneeded: "M4.5 8h7",
  error: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm2.5 4.5-5 5m0-5 5 5",
  warning: "M8 1.5 15 14.5H1L8 1.5Zm0 5v4m0 1.5v1",
  info: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 6.5V12m0-7.5v1",
  close: "m3 3 10 10M13 3 3 13",
  collapse: "m4 6 4 4 4-4",
  grip: "M6 3.5v.01M6 8v.01M6 12.5v.01M10 3.5v.01M10 8v.01M10 12.5v.01",
  dock: "M2 3h12v10H2V3Zm8 0v10",
  draft: "M3 14h10M4 11l.5-2.5L11 2l2 2-6.500 6.500L4 11Z",
  settings: "M2 4h7m4 0h1M2 12h1m4 0h7M11 2v4M5 10v4",
} as const;

export type IconName = keyof typeof PATHS;

/** A 16 px line icon; what it means is said in text beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
