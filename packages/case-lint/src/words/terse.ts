import { PROBLEM } from "../cues.ts";
import { cue } from "../phrases/cue.ts";

const OTHER =
  "neighbou?r\\w*|others?|another|same|sisters?|siblings?|twins?|second|older|previous|earlier|identical|copy|clone|colleague\\w*|staging|dev|sandbox|outside|elsewhere|inside|everyone else|the rest";

/** One does it, the other does not: "Port 443 answers, 8443 doesn't.", "v1.8 ok, v1.9 not". */
const ONE_OF_TWO = cue(
  /\b[^.;?,:]{8,}[,;] (?:but |and |while |whereas )?(?:those|these|the (?:others?|rest|ones?)|others|all others|(?:in|on|from|with|via|over|for|at) [^.;?,]{2,30} (?:it|they|i|we|that|this|those)|(?:the|our) [\w' -]{2,30}(?:, [^,;.?]{2,30},)?)[^,;.?]{0,40} (?:doesn't|don't|isn't|aren't|can't|cannot|didn't|wasn't|do not|does not|is not|are not|do|does|is|are|can)\W*$|\b(?:answers?|works?|loads?|passes|connects?|opens?|starts?|boots?|responds?|resolves?|mounts?|goes|goes through|succeeds?|shows?|sees?|finds?|accepts?|plays?|lists?|returns?|gets?|gives?|serves?|prints?|delivers?|fine|ok|okay|good|does|do|has|have|can)\b[^.;?,:]{0,30}[,;:] (?:but |and |while |whereas )?[^,;.?]{2,40} (?:doesn't|don't|isn't|aren't|can't|cannot|does not|do not|is not|are not|hasn't|haven't|won't|not|no|ng)\W*$|\b(?:answers?|works?|loads?|passes|connects?|shows?|returns?|gets?|gives?|serves?|prints?|succeeds?) [^.;?,:]{2,30}[,;] (?:but |and |while |whereas )?(?:the |our |my )?[\w.-]+(?: [\w.-]+){0,2} (?:throws|fails|hangs|breaks|errors|crashes|dies|times out|does nothing|refuses)\W*$/,
);
/** A name and how it went, as in notes: "CloudShell: fine.", "MTU 1300 -> better" */
const NOTE = cue(
  /^(?!\W*(?:status|state|result|health|severity|priority|impact|environment|region|os|version)\b)[\w .'"`/-]{2,50}(?::| ?->| ?=>| ?→| -) ?(?:(?:is |it is |all |still )?(?:fine|ok(?:ay)?|works?|good|no (?:problem|change|difference|effect|error)s?|same(?: (?:error|result|thing))?|better|worse|passes|runs|starts|boots|connects|loads|instant(?:ly)?|immediate(?:ly)?|not affected|gone|in vain|nothing|nope|nada|negative|ditto|unchanged|to no avail|without (?:effect|success|result)|no (?:help|joy|luck|dice|go)|(?:half|twice|fewer|less|more)(?: the)?(?: \w+)?)|\d[\d.]* ?(?:ms|s|sec\w*|min\w*|hours?)(?: instead of .{1,40})?)\W*$/,
);
/** The same words for both sides: "From Tokyo 3 ms, from Sydney 900." */
const BOTH = cue(
  /\b(from|with|in|on|via|over|under|using|for|at) [^.;?,]{2,40}[,;] (?:but |while |and )?\1 [^.;?,]{2,30}(?: \d[^.;?,]{0,12}\W*$| (?:it|they|we|i|the \w+) \w+)/,
);
/** "Fine in dev, not in prod." */
const NOT_THERE = cue(/\b(in|on|with|from|for|over|via) [\w. -]{2,24},? (?:but )?not \1 \w/);
/** What it did on another way, told behind what fails. */
const OTHER_WAY =
  /[,;] (?:but |while |and )?(?:with|without|from|over|via|under|using) ([^,;.?]{2,40} (?:it|they|that|this) (?:\w+s|does|do|is|are|did)(?: fine| well| ok)?)\W*$/;
/** It went well until something, or with something small. */
const UNTIL = cue(
  /\b(?:took|was|were|ran|needed|had|cost|returned|came) [^.;?]{1,40}\b(?:until|till|up to) (?:\w+day|yesterday|last|this|the (?:\d|update|upgrade|change|release|migration|patch|move)|\d|noon|then|recently)|^after (?:an?|the|each|every) (?:fresh |clean )?(?:re)?(?:boot|start|deploy\w*|install\w*|login|failover|flush|purge) (?:it|they|everything|the \w+) \w+s\b|^(?:an?|the) (?:empty|small\w*|short\w*|tiny|plain|simple|older|former) [\w -]{2,30} (?:made it|(?:goes|went|gets|got|comes|came) through|passe[sd]|succeeds?|succeeded)\b|^after (?:an?|the|each|every) (?:fresh |clean )?(?:re)?(?:boot|start|deploy\w*|install\w*|login|failover|flush|purge) (?:it's|it is|they're|they are|all is|everything is) (?:good|fine|ok|quiet|stable|fast|gone|better)\b|^(?:an?|the) (?:empty|small\w*|short\w*|new|fresh|clean|plain|simple|tiny|public|single|bare) [\w -]{2,30} (?:at once|immediately|fine|quickly|ok|without (?:trouble|problems?|errors?)|instantly|right away|as expected)\b/,
);
/** What came of it, in a clause of its own. */
const IT_DID = cue(
  /^\W*(?:i |we )?(?:sent|ran|used|put|moved|tried|called|uploaded|mounted|opened|deployed|took|pointed|routed|copied) [^.;?]{3,80}(?:[;,:] ?| - )(?:and )?(?:it|that|they|this|all|everything) (?:arrived|matched|worked|passed|came|went|(?:was|were) (?:ok|fine|there|gone))\b|\b(?:delays?|errors?|warnings?|timeouts?|drops?|lag|latency|jitter|spikes?|retries|duplicates?|[45]\d\ds?) (?:vanish(?:ed|es)?|disappear(?:ed|s)?|ceased|(?:was|were|is|are) gone)\b|\b(?:has|have|shows?|sees?) none of (?:this|that|these|it)\b|\bbehaves? (?:exactly )?the same\b|\b(?:identical|other|another|same|second|dev|staging)\b[^.;?]{0,40} can (?:still )?do (?:it|that|this|so)\b/,
);
/** Something that looks from elsewhere, or another one, and what it sees. */
const SEEN_WELL = cue(
  new RegExp(
    `\\b(?:pingdom|uptime\\w*|statuscake|datadog|new relic|probes?|prober|monitoring|checkers?|synthetics?|canary|catchpoint|thousandeyes|site24x7)\\b[^.;?]{0,40}\\b(?:up|green|ok|fine|200|healthy|reachable|no (?:loss|gaps?|errors?|outage))\\b|\\b(?:${OTHER})\\b[^.;?]{0,60}\\b(?:(?:is|are) (?:still |always )?(?:active|enabled|visible|available|possible|present|shown|complete|selectable|clickable|up)|(?:\\w+s|\\w+ed|took|ran) in (?:\\d|under|less)[^.;?]{0,8}(?:ms|s|sec\\w*|min\\w*|hours?)|(?:doesn't|don't|does not|do not|didn't|did not|never) (?:do (?:that|this|it|so)|drop|fail|stall|hang|stop|lose|crash|break|time out|disconnect|occur|happen|complain|leak|restart|reset|throw|freeze|suffer|behave|(?:show|have|see|get) (?:the|any|such)))\\b`,
  ),
);
/** Compared with what is next to it: "while the calls before and after it took 8 ms" */
const BESIDE = cue(
  /\b(?:while|whereas|but|although)\b[^.;?]{2,80}\b(?:before|after|others?|rest|usual|normal\w*|neighbou?r\w*|same)\b[^.;?]{0,40}\b(?:took|takes?|needs?|needed|was|were|is|are|runs?|ran|had|has)\b[^.;?]{0,12}\d/,
);
/** A comparison says that it is one. */
const COMPARED = cue(
  /^\W*(?:comparison|compared|for comparison|by comparison|in comparison|as a comparison|control|cross-?check|counter-?check|counter-?test)\b[^\w]{0,3}\s?\S.{8}/,
);
/** "A larger batch gave us 8 % more." */
const BROUGHT = cue(
  /^(?:re)?\w+ing\b[^.;?]{0,50}\b(?:gives|gave|buys|bought|brings|brought|leads to|led to|produced|ends in|results in) (?:only |just )?(?:an? ?other|another|a different|the same|a new|no\b|us\b|\w+ (?:ms|seconds?|minutes?|hours?|days?)\b)|\b(?:both|all|they|these|each|either) [^.;?]{0,40}\b(?:do|does|did|show|shows|behaves?) (?:exactly |just )?the same\b|: all (?:alike|the same)\b|\b(?:gives?|gave|shows?|yields?|brings?|brought) (?:exactly |just )?the (?:very )?same\W*$|^no difference (?:between|with|whether|if)\b|\bonly (?:the )?[^.;?,]{2,40}[,;] (?:the )?(?:next|others?|rest|later|following|remaining|second)\b|\b(?:normal|correct|right|desired) (?:\w+ )?would (?:be|have been)\b|\b(?:of the (?:day|week|month|night) before|of yesterday|of last \w+|the day before)\b[^.;?]{0,30} (?:took|needed|was|were|ran|had) [^.;?]{0,10}\d|\b(?:dig|nslookup|curl|telnet|ping|traceroute)\b[^.;?]{0,40} (?:is|are) (?:right|correct|fine|ok)\b|\b(?:gave|brought|yielded|gained|bought|saved|cost) (?:us |it |me )?(?:only |just |about |merely |around )?(?:\d[\d.]* ?(?:%|percent|ms|s|sec\w*|min\w*)|nothing|little|a (?:bit|little)|no (?:gain|improvement|change)|half)|(?:^|[,;] (?:but |and )?)(?:an? |another |a different |other |\w+ing )[^.;?,]{3,50} (?:gives?|gave|shows?|prints?|returns?|produces?|yields?|ends? in|leads? to) (?:exactly )?the (?:very )?same (?:line|error|message|trace|text|result|output|picture|code|status|failure)\b/,
);
/** Done another way, it goes well: "Run by hand the script ends in one second." */
const BY_HAND = cue(
  /^\W*(?:but |and |while )?(?:on|in|with|from|against) (?:the |an? |our )?(?:[\w'-]+ )?(?:clone|copy|replica|restored|fresh|sandbox|staging|dev|test)\b[^.;?,]{0,60}?,? (?:it|they|the same \w+) (?:\w+ed|took|ran|came|went|was|were)\b|^\W*(?:but |and |while )?(?:on|with|from|using) (?:my|his|her|their|a colleague's|another|the other|an? (?:older|newer|different)) [\w-]+(?: [\w-]+){0,2}? (?:it|they|the same \w+|everything) (?:just )?\w+s\b|\bit (?:opens|loads|works|plays|connects|starts|boots|runs) (?:fine )?(?:on|from|with|in|via|over) (?:my|his|her|their|another|the other|an? (?:older|newer|different))\b|^\W*(?:but |and |while )?(?:when |if )?(?:run|started|called|executed|invoked|launched|opened|used|sent|done|uploaded|deployed|mounted|tested) (?:by hand|manually|locally|directly|alone|on its own|interactively|(?:from|on|in|with|under|via|through|outside|without) [^.;?,]{2,40}?),? (?:the|it|they|this|that|everything|all|our|my)\b[^.;?]{2,60}\.?$|\b(?:sees?|gets?|finds?|lists?|loads?|reaches|opens|accepts?|returns?|answers?|prints?|shows) [^.;?,]{2,50} (?:if|once|as soon as|after|only when|when) (?:i|we|you) (?:add|remove|set|use|disable|enable|switch|change|turn|grant|allow|lower|raise|drop|skip|leave|take|move|go|replace)\b/,
);
/** "With Node 18 it prints it." */
const WITH_IT = cue(
  /^\W*(?:but |and |while |only )?(?:with|without|on|in|from|under|using|outside|over|via|by) (?!(?:the (?:past|last|morning|evening|beginning|end|moment|console)|addition|case|order|general|this|that|these|which|our (?:case|logs?))\b)[^.;?,]{2,60}?,? (?:it|they|the same \w+|everything|all of it|(?:the|that) (?:\w+ )?(?:command|call|request|query|page|script|job|build|button|file|table|code|stack|template)) (?:prints?|shows?|returns?|gives?|runs?|opens?|finds?|lists?|appears?|comes|takes (?:only )?\d|needs (?:only )?\d|is (?:there|active|shown|complete|green|enabled|visible)|arrives?|renders?|delivers?|passes|connects?|loads?|succeeds?|responds?|answers?|starts?|resolves?|mounts?|syncs?|ends|builds?|deploys?|reads?|writes?)\b/,
);
/** On another way, or with another one, it does what it should. */
const GOOD =
  "works?|starts?|runs? (?:through|fine|in)|passe[sd]|comes|goes|gets?|can|lists?|shows?|sees?|returns?|gives?|needs? (?:only )?\\d|takes? (?:only )?\\d|answers?|connects?|boots?|deploys?|builds?|opens?|loads?|plays|prints?|accepts?|accepted|finds?|reads?|writes?|sends?|resolves?|stays?|(?:is|are) (?:quick|fast|fine|ok|good|green|right|as (?:it )?should|\\d|accepted|there|gone|possible|allowed)";
const ANOTHER =
  "own|other|another|same|older|old|newer|previous|second|third|test|staging|dev|colleague\\S*|macbook|laptop|phone|hotspot|v?\\d[\\w.]*|console|cli|root|admin";
const WITH_OTHER = cue(
  new RegExp(
    `^\\W*(?:but |and |while |only )?(?:with|without|on|in|from|over|under|using|via|through) (?:[\\w-]+ ){0,3}?(?:${ANOTHER})\\b[^.;?]{0,60}\\b(?:${GOOD})\\b(?! (?:no such|the error))|^(?:locally|elsewhere|interactively),? [^.;?]{2,60}\\b(?:${GOOD})\\b|^(?:using|with|via|from|over|as (?:root|admin|an? (?:admin|other|user)|another)) [^.;?]{3,60},? (?:i|we|he|she|they|one) can\\b(?! ?not| hardly| barely| only)|\\b(?:${GOOD}) [^.;?]{0,40}\\bwith the (?:very |exact |exactly )?same \\w+`,
  ),
);
/** Nobody's comparison: where something is, or what is used. */
const PLACED = cue(
  /\b(?:we|i) (?:have|use|run|need|want|do this)\b|\b(?:is|are) (?:in|on|at|called|used|needed|started)\b|\bplease\b|\bwould\b|\bwill\b|\bif\b/,
);
/** What a document promises, beside what is. */
const PROMISED = cue(
  /\b(?:listed|mentioned|described|documented|promised|stated) in (?:the|your) (?:docs?|documentation|manual|guide|faq)\b,? (?:but|yet|however)\b|\b(?:docs?|documentation|manual|guide|page|spec|readme|sla|pricing page|console)\b[^.;?]{0,20} (?:promises?|guarantees?)\b|\b(?:docs?|documentation|manual|guide|page|spec|readme|sla|pricing page|console)\b[^.;?]{0,20} (?:say|state|promise|claim|mention|give|tell)s? [^.;?]{2,60}(?:,|;| -) ?(?:but |yet |and |while )?(?:we|i|it|the|ours?|mine) (?:see|get|have|got|measure|is|are|shows?|takes?)\b|^\W*should (?!i\b|we\b|you\b|there\b|the\b|it\b|this\b|anything\b)\w+ [^?]*$/,
);
/** "Two days ago everything ran." */
const EARLIER = cue(
  /^\W*(?:until|till|up to|up until|before) [^.;?]{2,40}? (?:the|this|that|our|it|they|all|everything)(?: [\w-]+){0,3} (?:fit(?:ted)?|finished|ended|completed|succeeded|sufficed|arrived|made it)\b|(?<!over the |in the |within the |during the |for the )\b(?:ago|yesterday|last (?:week|month|year|night)),? (?:the|it|this|that|our) [^.;?]{0,40}\b(?:needed|took|was|were|ran|lasted|returned|used) [^.;?]{0,12}\d|\b(?:last|latest) (?:good|working|known good|clean) (?:one|version|build|release|run|backup|deployment|state|day|revision)\b|\b(?:ago|yesterday|last (?:week|month|year|night|time)|before(?: that)?|earlier|until then)\b,? (?:everything|all|it|this|they|the \w+) (?:still |all |always )?(?:ran|worked|went|was (?:ok|fine|fast|there|quick)|were (?:ok|fine)|passed|loaded|opened|connected|started)\b/,
);
const TOLD = [ONE_OF_TWO, NOTE, BOTH, IT_DID, SEEN_WELL, BESIDE, COMPARED, BROUGHT, EARLIER, PROMISED];

/** Whether an English sentence (lower case) compares or tells an outcome in as few words as notes have. */
export const saysInFewWords = (lower: string) =>
  !/\?\W{0,4}$/.test(lower) &&
  (TOLD.some((words) => words.test(lower)) ||
    ((WITH_IT.test(lower) ||
      BY_HAND.test(lower) ||
      UNTIL.test(lower) ||
      (NOT_THERE.test(lower) && !PLACED.test(lower)) ||
      (WITH_OTHER.test(lower) && !PLACED.test(lower))) &&
      !PROBLEM.test(lower)) ||
    otherWay(lower));

function otherWay(lower: string): boolean {
  const way = /[,;] /.test(lower) ? OTHER_WAY.exec(lower)?.[1] : undefined;
  return way !== undefined && !PROBLEM.test(way);
}
