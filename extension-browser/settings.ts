import type { UserPattern } from "@casewright/redact";
import { isPlanId, type PlanId } from "@casewright/support-plans";
import { browser } from "wxt/browser";

/** What the user told Casewright. Kept in this browser, and in the browser's own sync where the user chose that. */
export interface Settings {
  /** Unset until the user says it: without it no first response is promised. */
  readonly plan?: PlanId;
  /** ISO 3166 country for business hours; the case language's usual country when unset. */
  readonly country?: string;
  /** IANA zone that due times are shown in; the browser's own when unset. */
  readonly timeZone?: string;
  /** `auto` speaks the form's language. */
  readonly language: "auto" | "en" | "ja";
  /** Ids of rules that are turned off. */
  readonly off: readonly string[];
  /** Levels of rules, words of the company and their meanings, and checklists, as casewright.config.json has them. */
  readonly levels: Stored;
  readonly words: Stored;
  readonly checklists: readonly unknown[];
  /** Words that are always secret, e.g. customers' names. */
  readonly literals: readonly string[];
  readonly patterns: readonly UserPattern[];
  /** Words that are never secret. */
  readonly allow: readonly string[];
  readonly accessKeyIds: boolean;
  readonly personal: boolean;
  /** Whether what one types is kept for a crash or a logout. */
  readonly keepDrafts: boolean;
}

/** What concerns this browser alone, and is never synced. */
export interface DeviceSettings {
  readonly sync: boolean;
  readonly collapsed: boolean;
  /** Where the user put the panel: the middle of its top edge as shares of the window; docked when unset. */
  readonly place?: { readonly x: number; readonly y: number };
  /** Addresses (host and path) on which Casewright rests. */
  readonly paused: readonly string[];
}

type PatchOf<T> = { readonly [K in keyof T]?: T[K] | undefined };
export type SettingsPatch = PatchOf<Settings>;
export type DevicePatch = PatchOf<DeviceSettings>;

const KEY = "settings";
const DEVICE = "device";

type Stored = Readonly<Record<string, unknown>>;
const asObject = (value: unknown): Stored =>
  typeof value === "object" && value !== null ? (value as Stored) : {};
const asWords = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === "string" && one.trim() !== "")
    : [];

/** Reads whatever an older or newer version may have written; what is not understood is left out. */
export function parseSettings(stored: unknown): Settings {
  const { plan, country, timeZone, language, ...rest } = asObject(stored);
  return {
    ...(isPlanId(plan) ? { plan } : {}),
    ...(typeof country === "string" && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    ...(typeof timeZone === "string" && isZone(timeZone) ? { timeZone } : {}),
    language: language === "en" || language === "ja" ? language : "auto",
    off: asWords(rest.off),
    // Checked where they are used, by the parser of the file: the content script has none.
    levels: asObject(rest.levels),
    words: asObject(rest.words),
    checklists: Array.isArray(rest.checklists) ? rest.checklists : [],
    literals: asWords(rest.literals),
    // Whether they are safe to use is for the background to say, too.
    patterns: (Array.isArray(rest.patterns) ? rest.patterns : []).filter(isPattern),
    allow: asWords(rest.allow),
    accessKeyIds: rest.accessKeyIds === true,
    personal: rest.personal === true,
    keepDrafts: rest.keepDrafts !== false,
  };
}

function isPattern(value: unknown): value is UserPattern {
  const { name, pattern } = asObject(value);
  return typeof name === "string" && typeof pattern === "string";
}

/** Whether the browser knows this IANA time zone. */
export function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }) !== undefined;
  } catch {
    return false;
  }
}

export function parseDevice(stored: unknown): DeviceSettings {
  const { sync, collapsed, place, paused } = asObject(stored);
  const { x, y } = asObject(place);
  const isShare = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 1;
  return {
    sync: sync === true,
    collapsed: collapsed === true,
    ...(isShare(x) && isShare(y) ? { place: { x, y } } : {}),
    paused: asWords(paused),
  };
}

/** How an address is named in the list of paused ones. */
export const pauseKey = ({ host, pathname }: { readonly host: string; readonly pathname: string }) =>
  host + pathname;

export async function loadSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function loadDevice(): Promise<DeviceSettings> {
  return parseDevice((await browser.storage.local.get(DEVICE))[DEVICE]);
}

/**
 * Changes what is named, keeps the rest, and returns the whole; a value of undefined forgets it.
 * Throws where the browser's sync refuses (it takes 8 kB); in this browser they are saved all the same.
 */
export function saveSettings(patch: SettingsPatch): Promise<Settings> {
  return inTurn(() => saveNow(patch));
}

let turn: Promise<unknown> = Promise.resolve();

/** One change after the other: each reads what the one before it wrote. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

async function saveNow(patch: SettingsPatch): Promise<Settings> {
  const settings = parseSettings({ ...(await loadSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: settings });
  if ((await loadDevice()).sync) await browser.storage.sync.set({ [KEY]: settings });
  return settings;
}

export function saveDevice(patch: DevicePatch): Promise<DeviceSettings> {
  return inTurn(async () => {
    const device = parseDevice({ ...(await loadDevice()), ...patch });
    await browser.storage.local.set({ [DEVICE]: device });
    return device;
  });
}

/** Starts syncing: what another browser of the user's has put there counts; else this one's settings go there. */
export async function startSync(): Promise<void> {
  await saveDevice({ sync: true });
  const there = (await browser.storage.sync.get(KEY))[KEY];
  if (there === undefined) await browser.storage.sync.set({ [KEY]: await loadSettings() });
  else await browser.storage.local.set({ [KEY]: parseSettings(there) });
}

/** Stops syncing and takes the settings out of the sync. */
export async function stopSync(): Promise<void> {
  await saveDevice({ sync: false });
  await browser.storage.sync.remove(KEY);
}

/** Takes over what another browser synced; for the background, which outlives the pages. */
export function followSync(): void {
  browser.storage.sync.onChanged.addListener(async (changes: Record<string, { newValue?: unknown }>) => {
    const next = changes[KEY]?.newValue;
    if (next === undefined || !(await loadDevice()).sync) return;
    const settings = parseSettings(next);
    if (JSON.stringify(settings) !== JSON.stringify(await loadSettings()))
      await browser.storage.local.set({ [KEY]: settings });
  });
}

/** Calls back whenever the settings change, in whichever window. */
export function watchSettings(
  onChange: (changed: { readonly settings?: Settings; readonly device?: DeviceSettings }) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const settings = changes[KEY] && parseSettings(changes[KEY].newValue);
    const device = changes[DEVICE] && parseDevice(changes[DEVICE].newValue);
    if (settings || device) onChange({ ...(settings && { settings }), ...(device && { device }) });
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listener));
}
