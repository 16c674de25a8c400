/** The lines of a log that came as one JSON value. */
export interface Unrolled {
  readonly text: string;
  /** For each line of `text` the line of the JSON that its event stands in, from 1. */
  readonly lines: readonly number[];
}

interface LogEvent {
  /** Milliseconds of the epoch. */
  readonly timestamp: number;
  readonly message: string;
}

/** Where the message of an event stands; in a message itself the quotes are escaped. */
const MESSAGE_KEY = /"message"\s*:/g;

/**
 * The events of CloudWatch Logs (`get-log-events`, `filter-log-events`, a subscription) as lines, each behind its
 * time; undefined for any other text.
 */
export function unrollEvents(text: string): Unrolled | undefined {
  if (!/^\s*[[{]/.test(text) || !text.includes('"message"')) return undefined;
  const events = eventsOf(parse(text));
  if (events === undefined) return undefined;
  const places = lineNumbers(text, events.length);
  const lines = events.map(({ timestamp, message }) =>
    `${new Date(timestamp).toISOString()} ${message.trimEnd()}`.split(/\r\n?|\n/),
  );
  return {
    text: lines.flat().join("\n"),
    lines: lines.flatMap((own, index) => own.map(() => places?.[index] ?? 1)),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function eventsOf(value: unknown): readonly LogEvent[] | undefined {
  const holder = value as { events?: unknown; logEvents?: unknown } | null | undefined;
  const events = Array.isArray(value) ? value : (holder?.events ?? holder?.logEvents);
  return Array.isArray(events) && events.length > 0 && events.every(isLogEvent) ? events : undefined;
}

function isLogEvent(value: unknown): value is LogEvent {
  const { timestamp, message } = (value ?? {}) as Partial<LogEvent>;
  return (
    typeof message === "string" &&
    Number.isInteger(timestamp) &&
    timestamp! >= 0 &&
    timestamp! < 4_102_444_800_000
  );
}

function lineNumbers(text: string, count: number): readonly number[] | undefined {
  const numbers: number[] = [];
  let line = 1;
  let from = 0;
  for (const { index } of text.matchAll(MESSAGE_KEY)) {
    for (let at = text.indexOf("\n", from); at >= 0 && at < index; at = text.indexOf("\n", from)) {
      line++;
      from = at + 1;
    }
    numbers.push(line);
  }
  return numbers.length === count ? numbers : undefined;
}
