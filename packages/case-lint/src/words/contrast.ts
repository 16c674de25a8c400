import { PROBLEM } from "../cues.ts";
import { cue } from "../phrases/cue.ts";
import type { Said } from "../structure/types.ts";
import { saysInFewWords } from "./terse.ts";

/** It goes well. */
const WELL =
  "works?|worked|succeed(?:s|ed)?|pass(?:es|ed)?(?! (?:it|them|the|on|through|\\w+ on)\\b)|(?:goes|go|went|comes?|came|gets?|got|gone|lets?) (?:it |them |the \\w+ )?(?:right |straight )?(?:through|up)(?! (?:the|an?|our|its|to|his|two|several)\\b)|(?:gets?|got) (?:an? |the )?(?:prompt|answer|reply|page|200)|stable|connects|mounts|loads|opens|boots|starts|builds|deploys|uploads|downloads|resolves|responds|answers|finish(?:es|ed)|complete[sd]?|authenticates?|returns? (?:200|ok|rows|the (?:right|correct|full)|reach(?:es|ed) (?:its|the|full)|\\d+ rows)|fine(?!-)|ok(?:ay)?|good|healthy|correct(?:ly)?|normal(?:ly)?|smooth(?:ly)?|quick(?:ly)?|fast|snappy|instant(?:ly)?|immediately|at once|right away|properly|flawlessly|happily|as (?:it )?should|(?:no|without) (?:any )?(?:trouble|problems?|issues?|errors?|complaints?|hiccups?|hitch|incident|fail(?:ures?|ing)|loss|delay|timeouts?|interruption)|(?:(?:is|are|was|were) un|(?:isn't|aren't|wasn't|weren't|(?:is|are|was|were) not) )(?:affected|touched|concerned|impacted)|(?:is|are|was|were) spared|(?:errors?|resets?|drops?|timeouts?|failures?|retries|restarts|duplicates|alarms|warnings|spikes|crashes|[45]xx|it|they|problems?|issues?|that) (?:(?:stop|ceas|vanish|disappear)(?:s|ed|ped|es)?|(?:is|are|was|were) gone|(?:goes|go|went) away)|(?:is|are) (?:still )?there|(?:all|everything) (?:is|goes|was|looks) (?:well|fine|good)|allowed|accept(?:s|ed)?|reachable|green|clean";
/** What tells it apart: another one, another time, another way. */
const OTHER =
  "others?|another|same|sisters?|siblings?|twins?|second|old(?:er)?|previous|earlier|prior|identical|everything else|everyone else|the rest|remaining|next to it|beside it|neighbou?r\\w*|copy|clone|colleague\\w*|staging|dev|non-prod\\w*|sandbox|test (?:account|env\\w*|cluster|stage|system)";
const WAY = "with|without|from|on|in|under|via|using|over|through|outside|inside|against|for|by|at";
const OTHER_WELL = cue(new RegExp(`\\b(?:${OTHER})\\b[^.;?]{0,70}?\\b(?:${WELL})(?!\\w)`));
const WAY_WELL = cue(
  new RegExp(
    `^(?:\\W*)(?:but |and |yet |while |whereas |however,? |only |just |interestingly,? |strangely,? |oddly,? )?(?:(?:${WAY}) (?!(?:the (?:past|last|morning|evening|beginning|end|moment|console|log)|our (?:case|logs?)|addition|case|order|general|fact|short|principle|theory|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\d)\\b)|(?:when|if|once|as soon as|the moment|provided|unless) (?:i|we|you|one) (?!open|visit|load|click|call|access|start|run|log|press|try|use the|go to|submit|save|invoke|send)|\\w+ing (?:it |them |the \\w+ |that )?(?:${WAY})\\b)[^.;?]{2,90}?\\b(?:${WELL})(?!\\w)`,
  ),
);
/** What goes well on the way that was named before. */
const BY_WAY = cue(
  /\b(?:from|with|via|using|over|without|directly|locally|on|inside) [^.;?,]{2,50}?\b(?:loads|responds|connects|completes?|finish(?:es|ed)|resolves|returns? (?:200|rows|data|\d+ (?:rows|ms|results))|answers|gets? (?:an? )?(?:prompt|200|answer)|is (?:fine|ok|stable|fast))\b(?! (?:with|without|but|forever|slow|after|until|the|to)\b)/,
);
/** The same preposition on both sides: "from the office it opens, from home it doesn't". */
const BOTH_SIDES = cue(
  /\b(from|with|in|on|via|over|using|under|for|at|through)\b [^.;?]{2,70}(?:[,;:]| - | but | while | whereas | and )[^.;?]{0,24}\b\1\b /,
);
const WELL_WORD = cue(new RegExp(`\\b(?:${WELL})(?!\\w)`));
/** It does not go well after all, or it is meant, asked for, or a matter of course. */
const NOT_WELL = cue(
  /\b(?:migration|upgrade|move|cut-?over|switch-?over|maintenance|rollout|release|launch|hand-?over) (?:itself )?(?:went|was) |\b(?:not|n't|never|no longer|stop(?:s|ped)?|hardly|barely|unable to|fails? to|failed to|cannot|can't|trying to get|how (?:it|this|that)|supposed to|make sure|want \w+ to|need\w* \w+ to|until it|to be able to|so that) (?:\w+ ){0,2}(?:work|run|connect|succeed|load|respond|pass|finish|complete|resolve|open|start|go|come|came|went|got|get|answer|mount|deploy|accept|allow|return)\w*|\b(?:please|would|could|will|plan|whether)\b|\bi'm fine|fine with\b|\b(?:healthy|running|available|green|succeeded|completed|active|created)\b[^.;]{0,40}, ?(?:but|yet|and yet|although|while)\b|,? (?:but|then|yet|and then|only to|until) [^,;]{0,40}\b(?:fail|hang|stop|drop|time|crash|reject|den|error|lose|lost|nothing|never|empty|not|n't|die|kill)/,
);
/** "On 5.7 I get the rows, on 8.0 I don't." */
const ELLIPSIS = cue(
  /\b(?:i|we|it|they|that|this) (?:do|does|did|is|are|can|could|was|were)(?:n't| not)\W{0,3}$/,
);
/** What the rest does; it is no comparison where the rest fails as well. */
const THE_REST = cue(
  /(?:^|[;,] |\b(?:but|while|whereas|and) )(?:the others?(?! (?:thing|point|question|topic|matter|day|side|hand|issue)\b)|the other (?:one|two|three|four|\w+s)|the rest|all (?:the )?others?|the remaining \w+|every other \w+|its twin|the next one) ([^.;?]{3,80})/,
);
const ALIKE = cue(
  /\b(?:also|too|as well|same|likewise|alike|owns?|belongs?|plan\w*|will|would|should|one is|is (?:called|in|on|for))\b/,
);
/** A check, or a comparison, that clears something of the blame. */
const CLEARED = cue(
  /[;,] (?:but |while )?(?:the )?(?:old|older|others?|rest|remaining|second)\b[^.;?]{0,30} (?:is|are|stays?|keeps?|remains?) (?:quiet|silent|calm|clean|stable|up|green)\b|^\W*in (?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter),? (?:this|it|that|the same)\b[^.;?]{0,30} (?:took|was|ran|worked|needed)\b|\b(?:regions?|accounts?|clusters?|nodes?|instances?|copy|ones?|environments?|stages?|sites?|servers?) behaves?(?: (?:well|fine|normally|itself|correctly))?\W*$|\b(?:cloudtrail|logs?|dmesg|journal|x-ray) (?:is|are|stays?|remains?) (?:silent|empty|quiet)\b|^\W*(?:so far|until now|up to now|previously),? (?:each|every|all)\b[^.;?]{0,60}\b(?:without (?:any )?(?:trouble|problem|issue|incident)s?|(?:went|was|were) (?:fine|well|ok|smoothly)|worked|succeeded|passed)\b|\b(?:this|it)(?:'s| is| was) (?:the|our) (?:very )?first (?:time|occurrence) (?:in|since|ever)\b|\b(?:nobody|no one|none) else\b[^.;?]{0,30}\b(?:sees?|has|have|gets?|is|are)\b|[;,] (?:but |while |and )?(?:with|without|on|in|from|over|via|when|if) [^.;?]{2,50} (?:i|we|it|they|that|this) (?:do|does|did|is|are|can)(?:n't| not)\W{0,3}$|\b(?:is|are|was|were)(?:n't| not) (?:hit|affected|concerned|impacted|touched)\b|\b(?:has|have|shows?|sees?|with) no such\b|\bnever (?:show(?:s|ed)?|had|has|did|does|saw|seen|happen\w*|occur\w*|fail\w*) (?:it|this|that)\b|\beverything (?:on it |there |else )?(?:is|was|looks) (?:in place|fine|ok|as it should|correct)\b|\b(?:every|all|any|each) (?:[\w-]+ ){1,2}(?:we|i) (?:tried|tested|used)\b|\bno more (?:errors?|[45]\d\ds?|timeouts?|failures?|drops?|resets?|restarts?)\b|^\W{0,3}(?:the )?same \w+ (?:on|in|with|from|via|over|as) [^.;:?]{2,40}: ?\S|\b(?:(?:is|are|was|were|it's|that's)(?: not|n't)|can(?:'t|not) be|cannot be|not|isn't|aren't) (?:to blame|guilty|at fault|the (?:issue|problem)\b|(?:the|our|a) (?:culprit|cause|reason|bottleneck|limit(?:ing factor)?))\b|^\W*not an? [\w -]{2,30}(?:problem|issue|matter)\b|\b(?:that|it|this) (?:can't|cannot|couldn't) be (?:it|the)\b|\b(?:our|the|my) (?:other|second|old|older|twin|neighbou?ring) [\w-]+(?:, [^,;.?]{2,40},)? (?:serves|delivers|accepts|returns|shows|takes|gets|does|handles|renders|lists|sends) (?:it|them|this|that|everything|the)\b|\brul(?:ed|es|ing) (?:\w+ ){0,4}out\b|\bso (?:it|that)(?:'s| is) not \w|[,;] so (?:it|that|this|(?:the |our )?[\w-]+(?: [\w-]+)?) (?:isn't|is not|aren't|are not|can't be|cannot be|can hardly be) (?:it|that|the|to blame|at fault|our)\b|\bso (?:i|we) (?:don't|do not) think (?:it's|it is) (?:that|the|a|our)\b|\bin the clear\b|\b(?:it|this|that)(?:'s not| is not| isn't) (?:the |a |our )?(?:dns|network|firewall|iam|permissions?|security groups?|nacl|routing|proxy|certificate|client|code|driver|quota)\b|\b(?:whatever(?= (?:i|we) (?:try|tried|do|did|set|use|change|changed|choose|enter|put|add|pass|pick|give|write|type))|however|no matter (?:what|how|which)|regardless of what) (?:i|we) [^.;?]{3,60}, (?:the|it|they|this|nothing|no)\b|\bnowhere near (?:the|our|its|any) (?:limit|quota|maximum)/,
);
/** A deed that was in vain or not, in whatever words. */
const DEED =
  "(?:re-?)?(?:boot|start|deploy\\w*|install\\w*|creat\\w+|build\\w*|try|run|connect\\w*|login|issue)|roll-?back|rolling back|upgrade|downgrade|fail-?over|refresh|reset|power[ -]cycle|reimage|redo\\w*|retr(?:y|ies)|(?:upp|turn|switch|chang|rais|lower|tak|leav|pass|increas|decreas|doubl|halv|shrink|split|bump|pinn?|disabl|enabl|remov|drop|add|swapp?|replac|clear|purg|flush|rotat|mov|scal|resiz|sett|go|paus|skipp?|bypass|exclud|unplugg?|detach|recycl|kill|drain|patch|updat)ing";
const CAME_OF_DEED = cue(
  new RegExp(
    `\\b(?:${DEED})\\b[^.;?:]{0,50}?(?:\\b(?:helps?|helped|cures?|cured|fix(?:es|ed)|solve[sd]?|(?:only|merely|just) (?:makes?|made|delays?|buys|bought|moves?|shifts?)|lets?|makes? (?:it|them|the \\w+) (?:work|go|pass|start|disappear)|gets? (?:it|them|us) (?:going|through|back)|avoids?|(?:doesn't|does not|didn't|did not|don't|won't) (?:help|cure|fix|change|make|matter|solve|do)|ma(?:kes|de) (?:no|it (?:no )?(?:better|worse))|unblocks?|revives?|halves|doubles|reduces|lowers|shortens|cuts|speeds|slows|improves|worsens)\\b|: (?:no|not|nothing|same|ok|fine|helps|works|in vain|still)\\b)`,
  ),
);
const IN_VAIN = cue(
  /\bas (?:bad|slow|high|low|broken|late|long|wrong) as (?:it was|it had been|before|ever|always)\b|\b\w{3,}ing [^.;?]{3,60} (?:does|did) the (?:trick|job)\b|\b(?:nothing|not a (?:thing|word|trace)) (?:\w+ )?in (?:the |our )?(?:\w+ )?(?:cloudtrail|cloudwatch|logs?|console|journal|dmesg|events?|history|metrics)\b|\w \((?:no|nope|same|no (?:change|effect|luck|help|difference)|failed|didn't help|worked|ok|fine)\)|(?:^|[.!,] )(?:but )?still (?:nothing|the same|no (?:luck|change|joy|difference))(?=\W*$|[.!,])|(?:^|[.!] )[\w +/&'-]{3,40}, (?:still |also |always |exactly )?(?:the )?same(?=\W*$|[.!])|\b(?:retry|re-?run|second (?:attempt|try|run)|next (?:attempt|run|try)) (?:\w+ )?(?:went (?:fine|through|ok|well)|worked|succeeded|passed|was (?:fine|ok|successful))\b|\b(?:bought|gained|gave|yielded|brought|changed|achieved|(?<!\b(?:we|i) )did|helped|solved|fixed|revealed|showed|found|turned up) (?:us |me )?(?:nothing(?! (?:since|in|on|recently|before))|little|not a thing)\b|\b(?:neither|none|not one) of (?:the|these|those|our|your|them)\b[^.;?]{0,60}\b(?:helps?|helped|worked|works|changed|changes|fixed|made|solved|cured)\b|\bneither\b[^.;?]{2,60}\bnor\b[^.;?]{0,40}\b(?:help|work|change|fix|make|made|solve)\w*|\bwith [^.;?]{2,30} and (?:with|without) [^.;?]{2,30}[;,:] ?(?:both|either|each|same|the same)\b|\b(?:all|each|none|both|either) of (?:them|these|it|that)\b[^.;?]{0,30}\b(?:same|fail\w*|help\w*|work\w*|no effect)\b|\b(?:i|we) (?:\w+ ){0,2}(?:sent|ran|tried|submitted|started|made|issued|pushed)\b[^.;?]{3,60} (?:and|but|,) (?:none|nothing|not one|all|every one|only \w+) (?:of \w+ )?(?:was|were|is|are|came|got|went|passed|failed)\b|\bback (?:in|to|into) the same\b|\b(?:to no avail|no (?:luck|joy|dice|cigar)|in vain|no help(?: either)?|(?:didn't|did not) (?:cut it|budge))\b|(?:^|[,;:] |- )(?:and |but |always |exactly |still )?(?:the )?same (?:(?:error |stack )?(?:message|error|result|outcome|thing|behaviou?r|symptom|failure|picture|story|trace|timeout)s?\b(?! (?:appear|is|are|occur|as|happen|come|show|every|has|have|exist|go|can|in all|on all|for all|for every))|(?:with|from|on|when|after|for|if|via|over|there|again)\b)|\b(?:get|gets|got|see|saw|have) (?:exactly )?the same (?:thing |error |result |message |behaviou?r )?(?:with|from|on|when|after|if|via|over|using|in (?:another|a different|the other))\b/,
);
/** A check that found nothing, or enough. */
const CHECKED = cue(
  /\((?:i |we )?(?:diffed|checked|verified|compared|confirmed|double-checked)\)|\b(?:sgs?|nacls?|security groups?|routes?|route tables?|routing|permissions?|polic(?:y|ies)|certificates?|dns|credentials|quotas?|limits?|roles?|configs?|settings)\b[^.;?]{0,30} (?:double-?checked|verified|validated|ruled out)\b|[;,(] ?(?:as )?(?:we|i)(?:'ve| have)? (?:counted|checked|measured|looked|compared|verified|sampled|tested|double-checked)(?: (?:it|them|that|this|both|all|twice|again)){0,2}\W{0,3}$|[;,] (?:as )?(?:(?:i|we) )?(?:checked|verified|confirmed|tested) (?:it )?(?:with|by|via|using|in|on)\b|\b(?:there(?:'s| is| are)|(?:we|i) (?:see|find|found|saw|have)|shows?|has|have|contains?|finds?) no (?:\w+ ){1,3}in (?:the |our |any )?(?:[\w']+ ){0,3}?(?:cloudtrail|cloudwatch|logs?|events?|journal|console|metrics?|history|dmesg|flow logs?)\b|\baccording to (?:nmap|telnet|dig|curl|openssl|ssl ?labs|mail-?tester|wireshark|tcpdump|mtr|ping|the (?:[\w-]+ )?(?:simulator|analy[sz]er|flow logs?|metrics|logs?|traces?|monitoring))\b|\b(?:simulator|analy[sz]er|access advisor|telnet|nslookup|dig|traceroute|openssl|describe-\S+|health check)\b[^.;?]{0,30} (?:returns?|reports?|gives?|says?|shows?|prints?) (?:that )?(?:it(?:'s| is) |everything |an? |the )?(?:allowed|allow|success\w*|reachable|the (?:right|correct|expected)|ok|healthy|valid|fine|open)\b|\b(?:disk(?: space)?|memory|cpu|space|quotas?|limits?|inodes?|dns|iam|permissions?|polic(?:y|ies)|security groups?|nacls?|route tables?|routes?|routing|certificates?|credentials|clocks?|network|firewall|keys?|roles?|grants?|subnets?)\b[^.;?]{0,24} (?:is|are|looks?|seems?) (?:all |both |also |perfectly |set )?(?:fine|ok|good|correct(?:ly)?|valid|in order|plentiful|sufficient|open|enough|identical|normal|as documented|not (?:full|exhausted|expired|reached))\b|(?:`|[a-z]-[a-z]+|\bdig|\bnslookup|\bconsole|\bcli|\bapi) (?:lists it|finds (?:it|them)|(?:returns|gives) (?:them|me values|us values|me the values|values|the values|the right \w+))\b|[;,] ?(?:but |and )?none (?:on|in|with|from|for|at) /,
);
/** What a tool that looks at the wire shows, or what nobody did according to the records. */
const SEEN = cue(
  /\b(?:tcpdump|wireshark|packet capture|strace|traceroute|mtr|reachability analyzer|x-ray|vpc flow logs?|flow logs?)\b[^.;?]{0,20} (?:shows?|says?|finds?|reports?|has)\b|\baccording to (?:cloudtrail|the (?:logs?|journal|history)|config)\b[^.;?]{0,30}\b(?:nobody|no one|nothing|never|not)\b/,
);
/** "IPv4 is fine." */
const FINE = cue(
  /^(?!(?:it|this|that|everything|all|which|who|what|if|is|are|an?|any|either|some|your|budget|payments?|tomorrow|\w+day|next|mornings?|afternoons?|costs?)\b)(?!(?:our|the) (?:budget|payments?|costs?|price|date|contract)\b)[\w][\w /.'-]{1,40} (?:is|are) (?:fine|ok|okay|no problem|healthy|unaffected|stable)\b/,
);
/** "…; Sales and HR are fine.", "SPF, DKIM and DMARC all pass.": what is next to it is not hit. */
const SPARED = cue(
  /[;,] (?:but |while |and |whereas )?(?!(?:it|they|this|that|which|all|who) )(?:[\w'/-]+ ){1,6}(?:is|are|was|were|stays?|remains?) (?:all )?(?:fine|ok|okay|unaffected|not affected|all right|spared|good)\b|(?<!\bto )\b(?:all|both) (?:of them )?(?:pass(?:ed)?|match(?:ed)?|agree[d]?|check(?:ed)? out|came? back (?:clean|ok|green|fine))\b/,
);
const NEVER_SO = cue(
  /\b(?:last|previous|most recent) (?:successful|complete|completed|clean)\b|\b(?:last (?:week|month|night|year)|yesterday|the day before|friday|saturday|sunday|monday|tuesday|wednesday|thursday)'s? (?:\w+ ){1,3}(?:was|were|had been|went|ran) (?:fine|ok|complete|correct|full|there|through|clean|good|all)\b|\b(?:the (?:\w+ )?(?:before|previous)|(?:one|run|job|build|night|day|week) before(?: that| it)?) (?:had |was |were |has )?(?:completed|succeeded|worked|passed|finished|been fine|fine|ok)\b|\bnever (?:been )?(?:an? )?(?:problem|issue)\b|^\W{0,3}(?:before|until|up to|prior to) [^.;?]{2,40} (?:wasn't|weren't|didn't|was not|did not|never)\b|\b(?:took|was|were|had|ran|needed)\b[^.;?]{0,30}\b(?:back then|at that time|in those days)\b/,
);
/** "Postman with the same token: 200." */
const BY_TOOL = cue(
  /^(?:\W*)(?:an? |plain |the |and |but |with |from |via )?(?:psql|curl|telnet|dig|ping|nc|ssh|postman|wget|openssl|mysql|nslookup|traceroute|boto3|(?:aws |the )?cli|(?:the )?console|browser|chrome|firefox|safari|edge|workbench|dbeaver|putty|winscp)\b[^.;?:]{0,60}(?::|->|=>|→) ?(?:200|ok|works?|fine|no (?:problem|error)|same|good|success\w*|instant\w*)\b/,
);
const ONLY_THIS = cue(
  /\b(?:fail|crash|hang|break|error|den|reject|time)\w* [^.;?]{2,60}[;,] ?(?:but |while |and )?[^.;?]{1,40}\b(?:(?:is|are) (?:fine|ok|good)|works?|do(?:es)?n't|is not|are not|isn't|aren't)\b|\bonly (?:the |our |this |that |on |in |with |from )?[^.;?]{2,50}(?:fail|crash|hang|break|slow|stuck|affected|times out|error|den|reject|drop)\w*[,;] ?(?:but |while |and )?[^.;?]{1,40}(?:n't|not|works?|fine|ok|pass\w*|succeed\w*|go through)\b|\b(?:bigger|larger|smaller|shorter|longer|newer|older|the other|all other|any other) (?:ones?|\w+s) (?:do|are|can|is|does|were|did)(?:n't| not)\b/,
);
/** What one reads or thinks it ought to do. */
const AS_READ = cue(
  /\b(?:as|the way|how) (?:i|we) (?:read|understand|understood|see|interpret|remember) (?:it|the|your|this|that)\b|\b(?:by|per|as per|following) (?:the|your) (?:docs?|documentation|manual|spec\w*|user guide|pricing page|faqs?|sla|release notes)\b|\baccording to (?:the|your|aws|amazon|its|this|that)(?:'s)? ?(?:[\w-]+ ){0,4}?(?:docs?|documentation|guide|manual|reference|page|faqs?|announcement|release notes|table|article|readme|spec(?:ification)?)\b|\b(?:is|was|are|were) (?:meant|designed|documented|advertised|promised|guaranteed) (?:to|as|for)\b|\b(?:i|we) (?:had |would have |would've |'d have )?(?:counted|counting|banked|relied) on\b|\bshould(?:'ve| have) been\b|\b(?:one|i|you|we)(?:'d| would| had) (?:have )?(?:think|thought|hope[d]?|assumed?)\b|\b(?:my|our) (?:expectation is|(?:expectation|understanding|assumption|impression) (?:was|had been))\b|\b(?:the|our|my) (?:plan|idea|intention) was (?:to (?:get|see|have|end up)|for) [^.;?]{2,60}(?:,|;|but) |\b(?:i|we) (?:was|were) (?:promised|assured|told\b[^.;?]{0,60}\b(?:would|should|will))\b|(?:^|\b(?:it|this|that) )(?:shouldn't|should not) (?:be|have|cost|take|happen|need)\b|\bunder the impression\b|^\W*(?:should be|should|wanted|want|expected|expectation) ?:|\b(?:instead of|rather than) [^.,;?]{2,40},? (?:(?:i|we) (?:see|got?|get|saw|have|receive)|it (?:is|shows|gives)|there (?:is|are)) |\bwhere [^.;?]{1,24} (?:are|were|is|was) expected\b/,
);
/** How it was, beside how it is. */
const WAS = cue(
  /\b(?:was|were|took|ran|needed|had|used|cost|came|got)\b[^.;?]{0,40}\b(?:in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|last (?:week|month|year|quarter|spring|summer|autumn|winter|time)|(?:a|two|three|few) (?:days?|weeks?|months?|years?) ago|before|until|up to|till|back in|for (?:\w+ )?(?:years|months|weeks))\b/,
);
const NOW = cue(/^(?:\W*)(?:now|today|these days|nowadays|since|meanwhile|currently|at the moment)\b/);

const NOW_ALSO = /[,;] (?:but )?(?:now|today)\b/;

/** What is usual, where nothing goes wrong. */
const USUAL = cue(
  /\b(?:normally|usually|typically|ordinarily|on a normal day|on other days)\b[^.;?]{2,60}\b(?:within|arrives?|comes?|takes?|finish\w*|is|are|runs?|returns?|gets?|under|less than)\b/,
);
const UNTIL = cue(
  /^\W*(?:until|till|up to|up until|before)\b[^.;?]{2,50} (?:everything|all|it|they|this|that|we|the \w+) (?:\w+ )?(?:ran|worked|was|were|took|went|came|passed|connected|loaded|started|got)\b/,
);

const ENDS_ASKING = cue(/\?\W{0,4}$/);

/** Whether an English sentence (lower case) compares with what goes well, rules out, was in vain, or was promised. */
export function contrasts(lower: string, next: Said | undefined): boolean {
  if (ENDS_ASKING.test(lower)) return false;
  if (
    [CLEARED, AS_READ, IN_VAIN, CAME_OF_DEED, CHECKED, SEEN, SPARED, NEVER_SO, BY_TOOL, ONLY_THIS].some(
      (words) => words.test(lower),
    )
  )
    return true;
  if (saysInFewWords(lower)) return true;
  if ((USUAL.test(lower) || UNTIL.test(lower)) && !PROBLEM.test(lower)) return true;
  const rest = THE_REST.exec(lower)?.[1];
  if (rest && !PROBLEM.test(rest) && !ALIKE.test(rest)) return true;
  if (ELLIPSIS.test(lower) && BOTH_SIDES.test(lower)) return true;
  if (!WELL_WORD.test(lower))
    return WAS.test(lower) && ((next !== undefined && NOW.test(next.lower)) || NOW_ALSO.test(lower));
  if (NOT_WELL.test(lower)) return false;
  if (FINE.test(lower)) return true;
  if (WAS.test(lower) && (!PROBLEM.test(lower) || (next !== undefined && NOW.test(next.lower)))) return true;
  return (
    OTHER_WELL.test(lower) ||
    BY_WAY.test(lower) ||
    WAY_WELL.test(lower) ||
    (PROBLEM.test(lower) && BOTH_SIDES.test(lower))
  );
}
