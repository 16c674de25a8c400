import { cue } from "../phrases/cue.ts";

/** A person begins so, a machine seldom does. */
const PERSON_BEGINS = cue(
  /^\W{0,3}(?:the|a|an|our|my|we|i|it|its|this|that|these|those|they|he|she|when|whenever|after|before|since|until|if|in|on|at|from|for|with|without|but|and|so|or|as|there|here|all|some|only|both|each|every|most|to|click|press|go to|steps?|is|are|was|were|does|do|did|how|why|what|which|where|who|can|could|should|please|hi|hello|dear|thanks|now|then|yesterday|today|tried|using|after|no|yes|also|still|sometimes|see|note|question|expected|impact|subject)\b/,
);
const PERSON = cue(/\b(?:i|we|my|our|us|you|they|always|sometimes|again|please|today|yesterday)\b(?!')/);
/** What machines put into their sentences, and people hardly do. */
const MARKS: readonly RegExp[] = [
  /\S: \S.*: /,
  /"[^"]{1,120}"|'[^']{2,120}'(?!\w)/,
  /\[[^\]]{1,60}\]|\{[^}]{1,80}\}/,
  /\b(?:exit|status|code|errno|signal|statuscode)(?: (?:status|code))?[ :=]{1,2}\d+/i,
  /\b[A-Za-z]+(?:\.[A-Za-z]\w+){2,}|\b\w+::\w+/,
  /\b[A-Z]\w*[a-z][A-Z]\w*/,
  /\b(?=[a-f]*\d)[0-9a-f]{8,}\b/,
  /(?:^|[\s"'(])\/[\w.-]+\/[\w.-]+/,
  /\b\w+=\S/,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/,
  /#\d+\b|\(\w+\)$/,
];
const ENOUGH = 2;
/** "Invalid configuration: missing region": the kind of failure, and what is wrong. */
const TITLED = cue(
  /^\W{0,3}(?:Invalid|Failed|Failure|Unable|Cannot|Error|Internal|Unknown|Unexpected|Missing|Access|Permission|Connection|Operation|Validation|Unsupported|Illegal|Bad)\b[\w ]{0,40}: ?\w+ \w/,
);

/** Whether a line that states a failure, as it was written, reads like a machine's and like nobody's own words. */
export function looksPasted(text: string): boolean {
  const lower = text.toLowerCase();
  if (PERSON_BEGINS.test(lower) || PERSON.test(lower) || /\?\s*$/.test(text)) return false;
  if (TITLED.test(text)) return true;
  return text.includes(": ") && MARKS.filter((mark) => mark.test(text)).length >= ENOUGH;
}
