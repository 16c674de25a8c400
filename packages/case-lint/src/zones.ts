/** Behind a clock: an offset, or the Z of ISO 8601. */
const STAMPED = /:\d\d(?:[.,]\d{1,9})? ?(Z\b|[+-](?:0\d|1[0-4]):?[0-5]\d\b)/;
/** As people write them; in capitals, as `est` and `ist` are words of other languages. */
const NAMED =
  /\b(?:UTC|GMT|JST|PST|PDT|EST|EDT|CST|CDT|MST|MDT|CET|CEST|EET|EEST|WET|WEST|BST|IST|SGT|HKT|KST|AEST|AEDT|ACST|AWST|NZST|NZDT|BRT|SAST|ICT)\b/;
/** The zones that support meets most. */
const USUAL = ["UTC", "JST"];
const MOST = 4;

/**
 * Zones that a time without one may be in, as they are written behind it, likely ones first: those that the text
 * names elsewhere, the author's own, the usual ones.
 * @param own IANA name
 */
export function likelyZones(text: string, own: string | undefined): readonly string[] {
  const stamp = STAMPED.exec(text)?.[1];
  const named = NAMED.exec(text)?.[0];
  // With its `UTC`, as an offset alone may be taken for the end of a range.
  const stamped = stamp && (/^(?:Z|[+-]00:?00)$/.test(stamp) ? "UTC" : `UTC${stamp}`);
  const zones = [stamped, named, own && written(own), ...USUAL];
  return [...new Set(zones.filter((zone) => zone !== undefined))].slice(0, MOST);
}

/** An IANA name knows daylight saving time, which an abbreviation would have to be chosen for. */
function written(zone: string): string | undefined {
  if (zone === "Asia/Tokyo" || zone === "Japan") return "JST";
  if (/^(?:Etc\/)?(?:UTC|UCT|GMT|Zulu|Universal)$/.test(zone)) return "UTC";
  return /^(?:Asia|Europe|America|Australia|Pacific|Africa)\/[\w/+-]+$/.test(zone) ? zone : undefined;
}
