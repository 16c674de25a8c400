import { type Form, NOTHING } from "../detector.ts";
import { form } from "../form.ts";
import { skipBlanks } from "../skip.ts";
import { isOddlyCased } from "../veto.ts";

/** A value of letters and digits; without the one or the other it is the next word of a sentence or a number. */
export function isMixed(secret: string): boolean {
  return (/\d/.test(secret) && /[A-Za-z]/.test(secret)) || isOddlyCased(secret);
}

/** Network equipment gives the way a password is stored before it: `password 0 value`. */
const stored = form(/(?:password|secret)[ \t]+[0-9][ \t]+([^\s"']{4,128})(?=\s|$)/iy, {
  begins: "(?:password|secret) ",
  valid: isMixed,
});

/** Whether a space ends at `at` and a digit follows it: most joiners there are of a longer key. */
function isStored(text: string, at: number): boolean {
  const c = text.charCodeAt(skipBlanks(text, at));
  return text[at - 1] === " " && c >= 48 && c <= 57;
}

/** Passwords in the settings of routers, switches and access points. */
export const networkEquipment: readonly Form[] = [
  form(
    /(?:auth[ \t]+(?:sha|md5)(?:-?\d{3})?|priv[ \t]+(?:aes|des|3des)(?:[ \t-]?\d{3})?)[ \t]+([^\s"']{6,64})(?=\s|$)/iy,
    { begins: "(?:auth sha|auth md5|priv aes|priv des|priv 3des)", valid: isMixed },
  ),
  form(
    /(?:snmp-server community|r[ow]community|(?:tacacs|radius)-server(?: host \S{1,64})?(?: key)|wpa-psk(?: ascii| hex)?)(?:[ \t]+[0-9])?[ \t]+["']?([^\s"']{6,128})/iy,
    {
      begins: "(?:snmp-server community|rocommunity|rwcommunity|tacacs-server|radius-server|wpa-psk) ",
      valid: isMixed,
    },
  ),
  form(/(?:enable|privilege \d{1,2})[ \t]+(?:secret|password)[ \t]+([^\s"']{6,128})(?=\s|$)/iy, {
    begins: "(?:enable secret|enable password|privilege) ",
    valid: isMixed,
  }),
  {
    ...stored,
    find: (text, start, end, scratch) =>
      isStored(text, end) ? stored.find(text, start, end, scratch) : NOTHING,
  },
];
