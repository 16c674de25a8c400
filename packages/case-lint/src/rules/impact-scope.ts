import { ASKS_WHETHER, PLANNED, PROBLEM, stated, withoutQuotes } from "../cues.ts";
import { states } from "../learned/scores.ts";
import { type Cue, cue, madeOf } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Doc, Said } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { HARM, HARM_JA, ILL, ONLY_THERE, REACH, REACH_JA, SO_LONG } from "../words/harm.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const WHO =
  "users?|customers?|clients?|instances?|requests?|nodes?|pods?|tasks?|sites?|offices?|branch(?:es)?|regions?|azs?|zones?|[aen]lbs?|load balancers?|clusters?|functions?|lambdas?|environments?|accounts?|traffic|calls?|jobs?|writes?|reads?|volumes?|servers?|hosts?|machines?|devices?|tenants?|orders?|queues?|tables?|employees|staff|people|colleagues|agents?|engineers|stores?|shops?|shards?|partitions?|messages?|e?-?mails?|uploads?|downloads?|files?|objects?|connections?|transactions?|payments?|bookings?|invocations?|executions?|builds?|pipelines?|deployments?|services?|endpoints?|domains?|websites?|workspaces|vessels?|hospitals?|suppliers?|companies|teams?|developers|tablets?|phones?|consumers?|replicas?|brokers?|brokerages?|records?|images?|invoices?|partners?|students|patients";
const QUANTITY =
  "all|every(?: second| other| single)?|each|both|most|some|several|multiple|many|a few|few|none|half|(?:a|one|two|three|four) (?:third|quarter|fifth|tenth)s?|a (?:handful|number|subset|fraction|part|portion|couple)|(?:only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)|(?:about |around |roughly |approximately |some |over |more than |~ ?|≈ ?)?(?![45]\\d\\d\\b|0\\b)\\d[\\d,.]*\\+?k?(?! ?[kmgt]i?b\\b)";
const EXTENT = cue(
  new RegExp(
    `(?<![\\w.:/-])(?<!\\b(?:too|net|python|java|node|php|go|ruby|version|windows|server|ubuntu|postgres\\w*|mysql|http|tls|port|step|\\d) )(?:${QUANTITY}) (?:of )?(?:(?:[a-z]+|\\d+|e-commerce) ){0,2}(?:${WHO})\\b|\\b(?![45]\\d\\d instead)\\d[\\d,]*k? (?:[a-z]+ )?(?:out )?of (?:our |the |about |around |a total of |(?:our|the) (?:last|past|first|latest|other) )?\\d|\\b(?:one|two|three|four|five|six|\\d+) (?:out )?(?:of|in) (?:our |the |every |about )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|\\d+)\\b|\\b(?:a|one|two) (?:bit (?:under|over) a |good |full |bare |solid |whole )?(?:third|quarter|half|fifth|tenth)s? of|\\bhalf (?:of|the|our)\\b|\\d[.,]* ?(?:%|percent|per cent)(?: \\w+)? of\\b|(?:rate|conversion|errors?|requests?|calls|traffic|time|share|loss|about|around|roughly|only|by|users|customers)[^.;]{0,24}\\d[\\d.,]* ?(?:%|percent|per cent)|\\b(?:whole|entire) (?:\\w+ ){0,2}(?:window|period|night|day|morning|afternoon|evening|hour|weekend|company|office|team|site|region|traffic|cluster|department|organi[sz]ation|fleet|environment|production|platform|country|stack)|\\b(?:company|organi[sz]ation|account|region|fleet)[- ]wide\\b|(?<![\\d,])\\d[\\d,]* of (?:them|these|those|us)\\b|\\((?:about |around |approx\\.? |roughly |some |~ ?|there are |all |a total of )\\d+\\b|(?:up|down|drop\\w*|increas\\w*|decreas\\w*|rose|worse|fell|higher|lower) (?:\\w+ )?by (?:about |around )?\\d[\\d.,]* ?(?:%|percent)|\\ball (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b|\\bboth of (?:them|these)\\b|\\beach (?:of them|one)\\b|\\bnobody\\b(?! (?:who|that|knows?|knew|noticed|touched|changed|did|else|told|answer\\w*)\\b)|\\(no other [\\w /-]{2,30}\\)|\\bno other [\\w-]+ (?:is|are|was|were) (?:affected|concerned|hit)\\b|\\beverything (?:\\w+ )?(?:under|in|on|from|below|with|behind|older|newer|that)\\b|\\bno ?one (?:(?:at|in|on|of|from) (?:[\\w-]+ ){1,3}?)?(?:can|is|in|gets?)\\b|\\beveryone\\b(?! (?:agreed|agrees|knows|thinks|says)\\b)|\\beverybody\\b`,
  ),
);
/** A share says how much by itself, wherever something fails: "one in five", "5 of our 9 sites", "two thirds of". */
const SHARE = cue(
  /(?<![\w.:/-])(?:\d{1,3}(?:\.\d+)? ?(?:%|percent|per cent) of (?!memory|cpu|the (?:time|cpu|memory|disk|quota|limit))|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:in|out of) (?:every |the |our |about )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+) [a-z]|(?:only |just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*) of (?:our|the|my|its|their) (?:two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)\b|(?:(?:a|one|two|three|four) (?:third|quarter|fifth|tenth)s?|half) of (?:our|the|my|its|their|all|every) |\d[\d,]* (?:out )?of (?:every |the |about |our |(?:our|the) (?:last|past|first|latest|other) )?\d[\d,]* (?:users?|customers?|clients?|instances?|requests?|nodes?|pods?|tasks?|sites?|accounts?|calls?|jobs?|hosts?|devices?|orders?|messages?|runs?|builds?|uploads?|downloads?|connections?|executions?|attempts?|times?)\b)/,
);
/** All of something, most of it, none of it, whatever it is called. */
const NO_EXTENT =
  "errors?|logs?|times|options?|settings?|docs|documents?|steps?|things?|attempts?|retries|tries|rules?|groups?|browsers?|permissions?|polic(?:y|ies)|versions?|checks?|changes?|ways?|ideas?|lines?|minutes?|hours?|days?|seconds?|weeks?|months?|years?|parameters?|variables?|columns?|characters?|ports?|routes?|details?|cases?|questions?|statements?|examples?|headers?|fields?|keys?|values?|directions|sides|hops|access|process|status|kinds?|sorts?|basis|dns|aws|its|this|is|was|has|does|as|us|always|sometimes|across|previous|address|success|security|network|requirements|other|of|and|or|but|that|which|when|if|to|in|at|on|for|from|with|over";
const MOST = cue(
  new RegExp(
    `(?<![\\w.:/-])(?<!\\btoo )(?:all|none|most|half|many|both|several|a (?:handful|number|couple|fraction)|a few|some) (?:of )?(?:(?:our|the|my|these|those|its|their|your) )?(?:(?!(?:${NO_EXTENT})\\b)[a-z][\\w'-]* ){0,3}?(?!(?:${NO_EXTENT})\\b)[a-z]{3,}s\\b`,
  ),
);
/** What it has, may have, or what was tried of it: no count of what fails. */
const OWNED =
  /\b(?:has|have|had|with|us(?:e[sd]?|ing)|lists?|tried|holds?|contains?|consists of|up to|at most|maximum of|limit of|limited to|step) (?:only |got |about |just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)(?! (?:%|percent|(?:\w+ )?(?:users|visitors|viewers|players|customers|clients|employees|people|staff|patients|stores|shops|sites|offices|orders|requests))\b)(?: of \d+)?\b/g;
/** A part that is used or wanted is no part that fails. */
const USED =
  /\b(?:use|uses|using|need|needs|want|wants) (?:only |just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) of\b/g;
/** Many of something that is no unit of measure. */
const COUNT = cue(
  /(?<![\w.:/-])(?<!\b(?:port|tunnel|step|pipeline|version|stage|phase|shard|page|attempt|node|error|code|http|task) )(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|(?:several |a few )?(?:dozens?|hundreds?|thousands?|millions?)(?: of)?|(?![45]\d\d |1 |20[23]\d )(?:\d[\d,]*(?![.\d])|\d+\.\d+(?= million))(?: ?k| thousand| million)?) (?:of (?:our|the) )?(?:(?!(?:and|or|to|in|at|on|for|from|with|by|as|the|an?|when|while|if|seconds?|minutes|mins|hours|days|weeks|months|years|times|[kmgt]i?b) )[a-z][\w'-]* ){0,2}?(?!(?:(?:micro|milli)?seconds?|secs|minutes|mins|hours|hrs|days|weeks|months|years|times|bytes|[kmgt]i?bs?|ms|cores|v?cpus|retries|attempts|lines|characters|versions|steps|bits|hops|packets|replicas|copies|points|nines|options|ways|questions|things|examples|logs?|of|errors|as|is|this|was|has|does|us)\b)(?:[a-z]{3,}s|people|staff|children|personnel|crew)\b/,
);
/** What people who are counted go through. */
const UNDERGO = cue(
  /\b(?:see|sees|saw|get|gets|(?<!'ve |have |has )got|hear|hears|receive|receives|face|faces|have to|has to|had to|report|reports|experience|look at|wait|call|(?:charged|billed|sent|delivered|executed|processed|written|stored) (?:twice|double|several times)|(?:was|were|got|been) (?:all )?(?:replaced|restarted|rebooted|terminated|recycled|stopped|evicted)|are left|are told|end up|sit|stare)\b|\btakes? [^.;?]{1,20}(?:instead of|rather than)\b|\b(?:went|gone|jumped|rose|risen|grew|grown|climbed|shot up|increased|fell|dropped|sank) (?:up |down )?(?:from [^;?]{1,24}? )?to \d|\d[^。、]{0,8}(?:から|より)(?:約)?\d[^。、]{0,8}(?:に|へ|まで)(?:なり|なっ|増え|延び|伸び|上が|跳ね|悪化|落ち|下が|低下|増加|急増)|同様|同じ(?:状|現|症|事)|(?:同じ|同一の?)[^。、]{1,12}が?(?:[2-9]|二|三|複数)[通回件枚個]|二?通ずつ届|置き換わ|入れ替わっ|ログアウト(?:\W|$|され|し|にな)/,
);
/** A bill that rose: a fact, also inside a question about it. */
const BILL = cue(
  /\b(?:bills?|invoices?|costs?|spend(?:ing)?|charges?)\b[^.;?]{0,30}\b(?:by|of|from|to|at|up|is|was|shows?|lists?|has|says?) (?:\w+ ){0,2}(?:[$€£¥]? ?\d[\d.,]* ?(?:%|percent|k\b|times|x\b|usd|eur|gbp|jpy|dollars|euros|yen|pounds)|(?:usd|eur|gbp|jpy) ?\d|[$€£¥] ?\d)|(?:請求|料金|コスト|費用|課金)[^。]{0,16}(?:\d[\d.,]* ?(?:%|倍|割|万|円)|倍|高額)|\d[.,]* ?(?:倍|割増)の(?:請求|料金|コスト|費用)/,
);
/** A figure of a machine's own load is the symptom. */
const GAUGE = cue(
  /\b(?:stuck|stays?|stops?|stopped|hangs?) (?:at|on) \d+ ?%|\b(?:cpu|memory|ram|disk|heap|utili[sz]ation|storage|progress|capacity|consum\w+|provisioned|iops|throughput)\b[^.;]{0,30}\d ?%|(?:cpu|メモリ|ディスク|使用率|負荷|進捗)[^。]{0,12}\d ?%/,
);
/** People kept waiting, work put off, money running away, things gone for good. */
const SUFFERS = cue(
  /\bmiss(?:es|ed|ing)? (?:[\w']+ ){0,3}(?:slots?|dates?|deadlines?|windows?|flights?|trains?|ferr(?:y|ies)|departures?|deliver(?:y|ies)|shipments?|appointments?|cut-?offs?|closing)\b|\b(?:customers?|clients?|users?|patients|guests|partners|suppliers|students|employees|members|subscribers)\b[^.;?]{0,40}\b(?:twice|double|several times|the wrong (?!page|way|url)|each other's|someone else's|other people's)|\b(?:auditors?|regulators?|customers?|banks?|courts?|authorit(?:y|ies)|tax office|clients?|insurers?) (?:wants?|needs?|expects?|demands?|requires?) [^.;?]{2,40}\b(?:by|until|before|on|tomorrow|today)\b|\b(?:hits?|strikes|touches) (?:about |around |only |roughly )?(?:all|every|half|most|\d+(?! (?:ms|seconds?)))\b|\bnone of (?:the|our|my|its) (?:[\w-]+ ){0,3}?(?!documents|docs|logs|options|answers|solutions)[a-z]{3,}s\b[^.;?]{0,40}\b(?:can|could|works?|gets?|starts?|arrives?|comes?|responds?|answers?|sees?|shows?)\b|\b(?:passengers|parcels|goods|pallets|containers|packages|analysts|controllers|management|finance|sales|accounting|drivers|customers|patients|visitors|guests|staff|workers|pickers|nurses|doctors|students|colleagues|trucks|lorries|planes|ships|callers|shoppers|travell?ers|residents|families|teams|couriers|operators)\b[^.;?]{0,24}\b(?:wait\w*|stuck|stand\w*|queu(?:e|ing) (?:up|at|outside|in front)|(?:was|were|are|is) queu(?:e?ing|ed)|idle|stranded|start(?:ed)? to (?:cancel|leave|complain|churn|call)|cancel\w*|churn\w*|walk(?:ed|ing)? (?:away|out)|sent home|turned away|(?:have|has|get|gets|had|are|is) (?:no|without) (?:figures|numbers|reports?|data|access to|prices|statements))\b|\bwithout (?:that|this|it|them|the \w+),? [^.;?]{2,60}\b(?:cannot|can't|would be|would not|wouldn't|will not|won't|stands? still|(?:have|has|get|gets) no|stays? (?:without|closed|empty))\b|\b(?:release|rollout|launch|campaign|update|fix|patch|version|deployment|migration)\b[^.;?]{0,60}\b(?:can't|cannot|could not|couldn't) (?:go (?:out|live|ahead|on)|ship|start|be (?:released|shipped|published|finished|done))\b|\brefunds? (?:are|is|were|have) |\b(?:is||are|was|were|been|be) (?:held up|put off|postponed|called off|grounded|halted|evacuated|paid late|not paid(?: out)?|at a standstill|closed until|turned away|sent home)\b|\b(?:lost|losing|loses?|missed|missing) (?:\w+ ){0,3}(?:days|weeks|hours|months|years)(?: worth)? of\b|\b(?:orders|bookings|data|files|records|photos|invoices|payments|messages|mails|readings|documents|backups)\b[^.;?]{0,30}\b(?:(?:are|is|were|was) (?:gone|lost|missing|destroyed|overwritten)|vanished|disappeared)\b|\b(?:bills?|costs?|spend(?:ing)?|charges?|invoices?)\b[^.;?]{0,40}\b(?:doubled|tripled|quadrupled|exploded|skyrocketed|shot up|\w+ times (?:what|as|higher|more|the))|\b(?:on-?call|engineers?|we|i|admins?|staff)\b[^.;?]{0,20}\b(?:woken|called out|paged|got up)\b|\boutage lasted\b|\b(?:against|over|above|beyond|exceed\w*) (?:a |our |the )(?:\w+ )?budget\b|\b(?:press|media|newspapers?|regulator|authorities) (?:is|are|has|have|already|writes?)|\b(?:store|shop|line|counter|branch|clinic|office|plant|market) (?:is|are|was|stays?|remains?) (?:closed|shut|down|dark)\b|\b(?:users|customers|clients|visitors|staff|people|traffic|requests|sites|hosts|calls) (?:in|from|of|at|on) [^.;,?]{2,24} only\b|\b(?:burns?|eats?|wastes?|costs?|costing) (?:up )?(?:us )?(?:about |around |roughly |some |over |almost )?(?:[$€£¥] ?\d|\d[\d,.]* ?(?:k |[$€£¥]|usd|eur|gbp|jpy|yen|euros?|dollars?|pounds?))|\bpay(?:ing)? (?:about |around |roughly )?(?:[$€£¥] ?\d[\d,.]*|\d[\d,.]* ?(?:[$€£¥]|usd|eur|gbp|jpy|yen|euros?|dollars?|pounds?)) (?:more|extra|a|per|every)\b|\b(?:backlog|queue|pile)\b[^.;?]{0,40}\b(?:grow\w*|grown|grew|pil\w+|mount\w*|build\w*|reached|stands at)\b[^.;?]{0,30}\d/,
);
const EFFECT = cue(
  /\b(?:(?:we|nobody|no one|they|(?:none|half|most|all|some) of(?: \w+){1,4}|teams?|developers?|customers?|users?|staff|engineers) (?:[a-z]+ )?(?:cannot|can't|are unable to|are not able to|couldn't|can no longer|could not|(?:has|have|had) (?:not )?been (?:un)?able to|(?:is|are|was|were)n't able to) (?:deploy|release|ship|check ?out|place|process|serve|work|bill|onboard|operate|roll ?back|sell|publish|go live|invoice|pay|order|deliver|test|merge|finish|trade)|cannot deploy|data[- ]loss|los(?:e|es|t|ing) (?:\w+ ){0,3}(?:data|events?|readings|entries|traffic|\d[\d,.]*|orders|revenue|money|messages|sales|customers|tenders?|bookings|records|time|\$|€)|(?:loses?|lost|costs?|costing|adds?|paying|billed|charged|refund\w*) (?:us |about |around |over |more than |an extra |roughly |a |the |shop )*[$€£¥]|(?:makes|made|at|to|charged|charge of|paid|pay|cost|costs|is|was|of|for|about|around|roughly|nearly|by|another|extra|than) [$€£¥] ?\d|[$€£¥] ?\d[\d,.]*(?:k|m)? (?:per|a|an|of|in|each|more|less|every|so far|last|this)\b|revenue|downtime|business[- ](?:impact|critical|day|hours are)|penalty|penalties|deadline|go-?live|sla\b|backlog|no budget|conversion|(?:no way|unable|impossible|not possible) to (?:get|bring|recover|restore) (?:\w+ ){0,3}back|(?:lost|gone) for good|irrecoverabl\w+|\d[\d,.]* (?:\w+ )?(?:less|fewer) (?:than|last|this|per|a)\b|tenders?\b|cash|payroll|(?:on|back to|to|with) paper\b|(?:writ\w+|enter\w*|process\w*|type[sd]?|typing|print\w*|count\w*|handl\w+|book\w*|collect\w*|key\w*|compil\w+|issu\w+|dispatch\w*|schedul\w+|restart\w*|check\w* \w+ in|do(?:ing|es|ne)?|work\w*|reconcil\w+)\b[^.;:]{0,40} by hand\b|typed in|manual(?:ly)? (?:process|work|release|entry|enter|handl|restart)|over the phone|has to (?:phone|call|restart|drive)|\b(?:exercise|drill|rehearsal|tests?|testing|migration|project|rollout|launch|release|cut-?over|go-live|work|onboarding|audit|closing|campaign|training|sprint|delivery) (?:cannot|can't|can not|could not|couldn't|is|was|has been|had to be|has to be) (?:proceed|continue|start|go ahead|on hold|stopped|postponed|cancelled|delayed|at risk|stalled)|\b(?:has|have|had) to be (?:re-?\w+ed|done|entered|typed|moved|postponed|cancelled)|\b(?:we|teams?|developers?|users?|customers?|staff|everyone|everybody|releases?|deploy\w*|work|rollout|launch|migration|project|business|production|shop|stores?|lines?|warehouses?|operations?|testing|tests?|exercise|colleagues|engineers|drivers|agents|people|\d+ \w+)(?:'re)? (?:is |are |was |were |been |has |have |completely |totally |now |all |currently )*(?:blocked|halted|at a standstill|idle|frozen)\b|block(?:s|ing) (?:our|us|the|my|all|\w+ (?:team|release|deploy))|blocked by this|release (?:is |was )?(?:blocked|delayed|postponed|at risk)|delay(?:s|ed|ing)? (?:our|the|of|orders|shipments|to)|(?:customers?|clients|users|patients|drivers|suppliers) (?:are|have been|keep|have) (?:complain|abandon|leav|wait|cancel|call)\w*|customers? (?:complain|abandon|cancel|leave)\w*|complaints\b|drive out|shop loses|unexpected (?:cost|charge|bill)|cost(?:s|ing)? us|extra cost|overtime|production line|warehouse (?:is|stands)|is full of|no inbound|orders? (?:are|is|cannot|can't|stopped|have|wait)\w*|shipments? (?:are|is|cannot|stopped|have)|reports? (?:for|are|aren't|is|missing)[^.]{0,40}(?:not|aren't|late|ready|missing)|batch(?:es)? (?:is|are) stopped|impacts? (?:our|the|all|production|customers|users|every|on)\b|impacting|affecting|affects? (?:our|the|all|production|customers|users|every|about|around|only|\d)|affected (?:are|users|customers|is)\b|is affected|are affected|out of service|wait(?:s|ing)? for manual)/,
);
const LASTING = cue(
  /\b(?:since (?:about |around |approximately |roughly |early |late |the (?:weekend|morning|afternoon|night|evening|beginning|start|end|(?:first|second|third|middle|small hours|early hours) of|holidays?)|lunch\w*|breakfast|dinner|(?:at )?(?:last|this|yesterday|today|midnight|noon|\w+day\b|\d{1,4}\b|(?:the )?\d+(?:st|nd|rd|th)|(?:about |around )?(?:two|three|four|five|six|seven|several|a few|a couple of|an?) (?:hours?|days?|weeks?|months?)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|since [^.;,]{3,40}\b(?:last|yesterday|this (?:morning|week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)|for (?:the (?:past|last)(?! time)|(?:over |about |around |more than |almost |nearly |at least |some )?(?:several|a few|a couple of|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|ninety|\d+|an?|many)(?: [a-z]+)? (?:hours?|days?|weeks?|months?|years?)|days|weeks|hours|months)\b|(?<!(?:should|would|to|could|must)(?:'ve| have) )(?:start(?:ed|ing)|began|begun)\b[^.;#]{0,24}(?:\b\d|yesterday|last|this (?:morning|week|month)|today|\w+day\b|ago\b|january|february|march|april|june|july|august|september|october|november|december)|\bas of (?:today|yesterday|last|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bfrom (?:yesterday|this morning|last \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?) on(?:wards?)?\b|\bongoing|still (?:ongoing|going on|happening|down|continues|persists)|(?:days|weeks|hours|months|nights|mornings|evenings|runs|times) (?:now|already|in a row)\b|all (?:day|week|morning)\b|(?:day|week|month|hour)s? (?:long|ago)\b[^.;]{0,20}(?:start|began)|(?:the )?(?:third|fourth|fifth|second|\d+(?:rd|th|nd)) time (?:in|this|since)|\d+ (?:minutes?|mins?) (?:of )?(?:off air|downtime|outage|down\b|altogether|in total|long)|every (?:night|day|morning|evening|week) (?:since|between)|\b(?:(?:still )?goes on(?! (?:to|the|a|with)\b)|up to now|until now|to this day|persists to date)\b)/,
);
/** A stretch of time in which nothing was wrong or nothing was done. */
const NOTHING = cue(/^\W*(?:nothing|none|not (?:one|a single))\b/);
const UNHURT = cue(
  /\b(?:nobody|no one) else\b|\b(?:is|are|was|were)(?: not|n't) (?:\w+ )?(?:concerned|affected|hit|touched)\b/,
);
const CALM = cue(
  /\b(?:nobody|no one|no customers?|none of (?:them|us|the \w+)) (?:has |have )?(?:complain|notic|affect|was hurt)\w*|\b(?:switch|wait|tri|turn|set|disabl|enabl|left|kept|ran|revert|roll)\w* [^.;]{0,40}\bfor (?:a|an|one|two|three|\d+) (?:minute|hour|day|week)|\b(?:is|are|was|were) (?:gone|fine|unaffected)\b|\b(?:go|goes|went) away\b|disappear\w*|\b(?:(?:has|have|had|was|were)(?: not|n't) (?:been )?(?:changed|published|modified|touched|updated|deployed|edited)|(?:worked|working|ran|running|fine|stable|ok)\b[^.;]{0,30} for\b|no changes? |without (?:any )?(?:problem|issue|change|failure)s?|never fail\w*|fix(?:es|ed) it\b|finished after|uptime|for (?:about |around |some )?\w+ (?:hours?|minutes?|days?) (?:each|every|per|a) (?:night|day|week|month|run)\b|(?:usable|stable|healthy|green|quiet)\b[^.;]{0,20}\bsince\b|new (?:look|name|design)|on (?:vacation|leave|holidays?)\b|out of (?:the )?office|looks different|renamed|idle for|(?:want|like) to (?:change|raise|set|move|lower)|(?:been |have |are |were )using\b|been (?:scheduled|in (?:use|place)|a customer|with aws)|retention|retain\w*|keep\b|kept|interval|backups? (?:for|of)(?![^.;]*\b(?:missing|fail\w*|lost|gone))|valid for|logs? for|metrics for|thinking about|planning)\b|失敗してい(?:ません|ない)|変更してい(?:ません|ない)|発生してい(?:ません|ない)|公開してい(?:ません|ない)|問題なく|問題(?:は)?(?:あり|ござい)ません|正常に|利用(?:を開始|開始|して(?:い|お)り?ます)|使い始め|(?:使え|安定し|稼働し)て(?:い|お)り?ます|(?:使っ|使用し|契約し|勤務し|在籍し|担当し|採用し)て(?:い|お)り?ます|休暇|不在|(?<!損失を|影響を)見込(?:んで(?:い|お)|みです)|毎(?:週|日|月|晩)[^。]{0,20}(?:メンテナンス|定期|バックアップ(?:です|を取))|(?:画面|デザイン|名称|表示)が変わ(?:り|っ)|運用(?:を開始|して(?:い|お)り?ます)|保持|保存期間|(?:変え|変更し|延ばし|短くし|増やし|減らし|上げ|下げ)たい|(?:から|より)\d+ ?(?:秒|分|時間|日)(?:に|へ)(?!なっ|なり|延び|伸び|増え|悪化|跳ね)|有効期[間限]/,
);

/** 「約9万人のうち」「8,000枚を」「19店だけ」: a counter that is no unit of measure. */
const COUNT_JA = cue(
  /(?!(?<!\d)1[件つ台回度]も|[45]\d\d ?エラー)(?<![\w.:/-])\d[\d,.]*(?:[万億千]\d*)* ?(?!(?:分|秒|時|月|年|日|週|回|ms|gb|mb|kb|tb|gib|mib|バイト|ミリ|%|番|つの(?:質問|方法)|行|文字|段|世代|コア|系|度|倍|点|[万億千]|章|項|か月|ヶ月|カ月|台構成|円|号|版))(?:(?:[一-龠]{1,3}|[ァ-ヶー]{2,10})(?:分)?)(?:全[一-龠]|とも|すべて|以上|ほど|程度|前後|超|余り|あまり|弱|強)?(?:で|が|に|は|から|を|も|の|へ|だけ|のみ|、|\)|\()/,
);
/** 「九州の19店だけ」「5通に1通」「9割」「全件」: a share by itself. */
const SHARE_JA = cue(
  /全滅|片系(?:が|だけ|のみ)|(?:発生|影響|再現|症状|現象)(?:し(?:て(?:い|お)る|た)のは|は|が)[^。]{2,24}(?:のみ|だけ)(?:です|。|$)|(?:拠点|店舗|支社|オフィス|リージョン|アカウント)(?: ?\([^)]{1,12}\))?でも(?:同様|同じ|発生|起き)|[・と、][^。、]{2,12}とも(?:に)?(?:不可|不通|使え|つなが|落ち|止ま|失敗|エラー)|全停止|全断|うち[^。、]{1,10}(?:だけ|のみ)|(?:影響|被害|該当者|対象(?:者|会員|ユーザー?|利用者|顧客|店舗|端末|台数|件数|社員|生徒|患者))[^。、\d]{0,8}\d[\d,.]*[万千億]? ?(?:人|名|件|台|社|店|拠点|店舗|アカウント|ユーザー?|世帯|本|校|施設|枚|通|端末)|\d ?(?:[一-龠]{1,2}|[ァ-ヶー]{2,10}|[a-z]{2,10})(?:中|のうち)(?:の)?、?(?:約)?\d+ ?[一-龠ァ-ヶa-z]|\d[,.]*[万千]? ?[一-龠ァ-ヶー]{1,6}のうち(?:約|およそ)?\d|\d,* ?[一-龠]{1,2}に\d[\d,]* ?[一-龠]|\d,* ?(?:店舗?|拠点|台|名|人|社|校|施設|本|支店|便|局|病院)(?:だけ|のみ)|(?:は|が)全[件便台数店員社校](?:、|。|が|で|に|$)|(?:の)(?:約)?(?:半分|半数|\d割|[二三四五六七八九]割)(?:が|で|は|、|に|も)|(?:だけ|のみ)[^。、]{0,14}(?:まで|のまま|off|古い)/,
);
const COUNTED =
  "台|名|人|件|拠点|店舗|社|本|組|病院|支店|校|箇所|か所|ヶ所|カ所|アカウント|ユーザー?|ノード|インスタンス|端末|テーブル|ジョブ|リクエスト|回線|機|頭|世帯|部署|チーム|サーバー?|シャード|ボリューム|バケット|関数|ファイル|レコード|リージョン|AZ|タスク|Pod|分の\\d";
const EXTENT_JA = cue(
  new RegExp(
    `全(?!く|然|般|角|文|力|開放|許可|解放|量|容|自動|日|件数|履歴|国の天気)(?:て|部|員|台|社|体|件|数|域|国|面的|[^。、はがを]{1,12}(?:が|で|に|の|から|は|を|も|です|:|$))|すべて|全滅|丸ごと|まるごと|丸々|全面|どの(?:顧客|お客様|拠点|端末|ユーザー?|利用者|社員|店舗|リージョン|環境|サーバー?|インスタンス|アカウント|部署)(?:で|から|に|へ|が)?も|あらゆる|一部の?[^。、]{0,12}(?:で|が|に|から|だけ|のみ|は)|数(?:社|名|人|台|店|拠点|校|十|百|千|万)|複数(?:の|台|名|拠点|ユーザ|人|件|店舗)|半数|半分|大半|大部分|ほとんどの|ほぼ(?:全|すべて)|過半|(?:リクエスト|エラー率|失敗率|割合|アクセス|処理|件数|ユーザ|通信|約|およそ|うち|の|で|が)[^。]{0,6}\\d[\\d,.]* ?(?:%|割|パーセント)|\\d[,.]* ?(?:%|割)(?:が|の|程度|ほど|前後|以上|で|も|低下|増)|(?<![\\w.-])\\d[\\d,]* ?(?:${COUNTED})(?:中|のうち)|(?<![\\w.-])\\d[\\d,]* ?(?:${COUNTED})(?:全|とも|すべて|以上|ほど|程度|前後|の|が|で|に|は|から|分|を|、|\\)|\\(|ずつ|近く|$)|(?:オフィス|事務所|拠点|店舗?|支店|支社|本社|工場|お客様|顧客|ユーザー?|利用者|会員|社員|端末|[社県市区校部課班店局棟階]|チーム|グループ|リージョン|[a-d]z|az|地域|部署|環境|アカウント|テナント|サーバー?|ノード|バージョン|版)(?:だけ|のみ)(?:で|に|が|は)?、?[^。]{0,10}(?:ません|ない|不可|不通|(?<![a-z])ng(?![a-z]))|(?<![行回つ文])(?:だけ|のみ)(?:で|に|が|は)?[^。]{0,10}(?:発生|失敗|起き|エラー|遅|でき|接続|影響|届|使え|開け|見え|つな|繋)|\\d ?回(?:中|に)\\d+ ?回|(?:普段|通常|平常|いつも|以前|従来|平時|先月|前月)の(?:約|およそ)?\\d|毎(?:日|晩|朝|夜|週|月)[^。]{0,14}\\d`,
  ),
);
const EFFECT_JA = cue(
  /(?:(?:リハーサル|訓練|移行|検証|導入|展開|監査|プロジェクト|テスト|教育|研修|本番化)(?:作業)?(?:が|を|も)[^。]{0,16}(?:完了でき(?:な|ま)|進められ|延期|中断|止ま|始められ|間に合)|業務(?!委託|システム|用|アプリ|端末)[^。]{0,16}(?:停止|止ま|影響|支障|でき|滞|遅|継続|回ら|切り替)|(?:受注|出荷|売上|売り上げ|販売|決済|営業|納品|(?<!ログの?|メトリクスの?|イベントの?)配信|提出|報告|申込|申し込み|受験|中継|放送|審査|届出|申告|決算|発送|引き渡し|搬入|回収|点検|稟議|退去|移転|リリース|デプロイ|運用|開発|作業|注文|予約|会計|請求|給与|検品|入荷|生産|製造|診療|診察|授業|レポート|帳票|集計|伝票|請求書|資料|棚卸|勤怠|シフト|打刻|朝礼|日報|月報|検査|修理|査定|面談|窓口|納期|公開|移行|バッチ|締め|発注|顧客対応)[^。]{0,20}(?:停止|止ま|影響|できな|できませ|でき(?:て|ず)|出来な|(?:作|出|送|回|取|組|締め|始め|進め|受け|上げ)(?:れ|せ|め|け|ら)(?:れ)?(?:ま(?:せん)|な(?:い|く|か)|ず|て(?:い|お)り?ま?せ?(?:ん|ない))|支障|遅延|遅れ|ストップ|損失|殺到|増え|間に合|滞|延期|中断|中止|失われ|減(?:少|っ)|届か|溢れ|あふれ)|影響(?:が(?:出|あ|大|生じ|及)|を受け|を及ぼ|は(?!し)|範囲は|なし|大|:)|機会損失|損失|損害|違約金|ペナルティ|sla\b|データ(?:が)?(?:消失|欠損|ロスト|失)|(?:紙|手作業|手書き|手動|電話|手入力)(?:の運用|で(?:の)?(?:対応|処理|運用|入力|代替|凌|しの|連絡|受付|行))|(?:費|費用|コスト|料金)[^。]{0,6}無駄|無駄(?:な|に)[^。]{0,8}(?:費|コスト|料金|支払|かか|出)|謝罪|陳謝|紙(?:の|に|で)|口頭で|凌い|(?:お客様|顧客)(?:から[^。]{0,24}(?:苦情|クレーム|問い?合わ?せ|連絡|指摘|声|催促|入電|報告|申告|怒|不満|電話|届いて|相次|返金|返品|キャンセル|解約|要求|お叱り|催促)|に(?:ご迷惑|お詫び|返金|連絡|説明))|利用者(?:から|に(?:ご迷惑|お詫び))|取引先(?:から|に|へ)[^。]{0,12}(?:遅|詫|迷惑|クレーム|苦情|連絡|謝)|お詫び|クレーム|苦情|問い合わせ(?:が|も)[^。]{0,12}(?:殺到|増|多数|相次|入って|来て|寄せ|倍|超え|\d+ ?件)|支障|待ち時間|残業|(?:余計|余分|不要|想定外|追加)(?:な|の)?(?:コスト|費用|課金|料金|出費)|\d ?(?:万|億|千)?円|\$ ?\d[\d,]*|(?:コスト|費用|料金|請求額?|課金)(?:が|は)?[^。]{0,12}(?:倍|増|超|高|膨|跳ね)|予算を|徹夜|高額|目視(?!で(?:も)?確認)|再取得(?:は)?でき|目で見|離脱|ご迷惑|死活|人命|法的|監査(?:報告|対応|資料|証跡)?(?:に|で|が|を)[^。]{0,12}(?:間に合|でき(?:な|ま|ず)|指摘|落ち|支障|通ら|遅|不合格|控え|迫))/,
);
const LASTING_JA = cue(
  /(?:(?:先々週|先々月|月初|月末|年明け|年初|年末|連休(?:明け)?|休み明け|連日|翌日|当日|前日|先週|昨日|昨夜|昨晩|昨年|今朝|今週|今月|本日|今日|先月|一昨日|おととい|週末|数日前|数時間前|数週間前|\d ?(?:日|時|月|分|年|週間|時間|か月|ヶ月|カ月)(?:頃|ごろ|前|前後|半|午前|午後|深夜|夕方|昼|朝|\([^)]{1,8}\))?|(?:月|火|水|木|金|土|日)曜日?|\d{1,2}\/\d{1,2}(?:\([^)]{1,4}\))?|午前|午後|夕方|未明|早朝|明け方|朝|昼(?:休み|過ぎ|前)?|夜|深夜|正午|始業|開店|\(jst\)|jst|utc)(?:頃|ごろ|中|の(?:朝|夕方|夜|昼|午前|午後|未明|深夜|早朝))?[^。、]{0,6}?(?:(?<!監視|担当|上司|システム|ツール|サポート)から|より|以降|以来)(?!の(?:問い合わせ|メール|連絡)|[^。]{0,24}(?<!ま)まで)|\d ?(?:日|時間|週間|ヶ月|か月|カ月|年)(?:間)?(?:以上|ほど|程度|にわた|続|も|で\d+回)|数(?:日|時間|週間)(?:間|前から|にわた|続)|\d ?(?:時間|日|週間)(?:以上)?(?:経|たっ|待っ)[^。]{0,4}も|\d ?分間[^。]{0,12}(?:停止|止ま|断|できな|でき(?:ま|ず)|利用)|継続(?:中|して)|現在も|いまも|今も|未だに|いまだに|続いて(?:い|お)|(?:月|週間?|日)で\d+回目|\d ?(?:日|晩|回|週)(?:連続|続けて|続きで)|もう\d ?(?:日|時間|週間|か月|ヶ月)(?:に|も|以上|目|です|。|$)|\d ?(?:時間|日|週間)(?:も|以上)?、?(?:この|同じ|こんな)(?:状|まま)|\d ?分(?:間|ほど)?[^。、]{0,4}(?:つながら|使え(?:な|ず|ま)|止ま(?:っ|り)|落ちて|でき(?:な(?:い|か)|ず|ませ))|この\d ?(?:日|週間|か月|ヶ月|カ月|時間)(?:間|ほど)?、?(?:毎|ずっと|続|何度|繰り返)|\d ?(?:時間|日|週間)(?:間|ほど|近く)?(?:ずっと[^。]{0,10}(?:ない|ませ|まま)|止ま(?:っ|り(?:まし|っぱ))|使え(?:な|ま(?:せ|ん))|動か(?:な|ず)|つながら|落ちて))/,
);
const SUFFERS_JA = cue(
  /(?:診察|会議|作業|納期|審査|手続き|出荷|会計|待ち)[^。]{0,16}延び|に(?:は)?間に合(?:わな|わず|いませ|いそうに(?:な|あ))|(?:出荷|受注|販売|営業|納品|生産|受付|診療|授業|配送|発券|募集|取引)を(?:止め|停止|見合わせ|中断|断っ)|ずれ込(?:ん|み)|手分けし|人海戦術|(?:開店|開業|受験|登校|出勤|出社|手術|発券|配車)でき(?:な|ま(?:せ|ん)|ず)|締め出|足止め|立ち往生|(?:滞留|溜ま|たまっ|積み上が|積滞|山積)[^。]{0,16}\d|(?<![\d,.])\d[\d,.]{0,12}[万千億]? ?[件通枚本台個人][^。]{0,12}(?:滞留|溜ま|たまっ|積み上が|残って|残った|未処理)|待たせ|手待ち|費やし|手作業で(?!(?:作|構築|設定))|手入力で|行列|待機して(?:い|お)|(?:データ|写真|記録|履歴|ログ|ファイル|注文)[^。、]{0,10}(?:消失|消え|欠落|欠損|欠け|抜け(?:て|ま|た)|飛ん|失われ|上書き)|(?:二重|重複)(?:で|に|して)[^。]{0,10}(?:届|請求|課金|登録|引き落と|送)|時間あたり[^。]{0,10}(?:ドル|円|\$)|恐れがあ[^。]*(?:間に合|遅)|(?:間に合)[^。]{0,8}(?:恐れ|可能性)|(?:出発|入場|乗車|搭乗|受診|購入|入室|退室|出庫|発車|離陸|入館|通行|給油|決済)でき(?:ない|ませ|ず)|帰宅|休業|臨時休|閉店|取材|報道|行政|監督官庁|(?:法令?|業法|契約|規約)違反|(?<![物交電海寒暖])流会|差し戻し|却下|欠席|見送り|(?:キャンペーン|開始|発売|開店|開業|公開|販売|納品|運用開始)[^。、]{0,12}(?:延び|延ばし(?:た|て|まし)|延期|遅れ|ずれ込|ずらし(?:た|て|まし))|(?:納品|締め?切り?|期限|本番|公開|開始|納期|リリース|開店|監査|イベント)[^。、]{0,12}迫って|(?:サイト|店|窓口|受付|サービス|アプリ|カウンター)を(?:閉じ|閉め|休止し)(?:て|た|まし)/,
);
/** What somebody wants to avoid or is about to do has no effect yet. */
const INTENDS = cue(/^\W{0,3}(?:we|i) (?:plan|want|intend|are going|would like|hope|need) to\b/);
/** A word for its weight is no scope. */
const SEVERITY_ONLY = cue(
  /^[^a-z0-9ぁ-んァ-ヶ一-龠_]*(?:(?:severity|priority|重要度|緊急度|優先度)[^a-z0-9ぁ-んァ-ヶ一-龠_]*)?(?:\d|high|low|medium|critical|urgent|very high|major|minor|production|prod|none|n\/a|tbd|unknown|大|中|小|高|低|至急|緊急|重大|不明|未記入|なし|特になし|本番|_no response_|no response)[^a-z0-9ぁ-んァ-ヶ一-龠_]*$/,
);

/** What a bill might come to. */
const HYPOTHETICAL = cue(
  /\b(?:would|will|could|might|if (?:i|we)|estimate\w*|budget|pricing|per (?:request|gb|hour|month) (?:is|are)|how much)\b|見積|試算|いくら|場合の/,
);

/** A field of a form that has no role of its own: "scope = all tenants" */
const SCOPE = cue(
  /^[^\w一-龠]*(?:影響(?:範囲|先)?|範囲|規模|被害(?:状況|範囲)?|対象(?:範囲)?|影響台数|困りごと|scope|blast radius|extent|impact)(?: ?[:=…-]+ ?| |は)(?:約|およそ|ほぼ|about |around )?(?:全|\d|一部|複数|半|all\b|every|both|half|none|some\b|[^。]{1,16}(?:のみ|だけ)(?:。|$))/,
);
/** What it may cost is a condition, not an effect. */
const BUDGET = cue(
  /\b(?:budget of|(?:below|under|within|at most|no more than|up to|less than) (?:usd |eur |[$€£¥])?\d[\d,.]* ?(?:usd|eur|gbp|jpy|yen|dollars?|euros?|[$€£¥])?(?: per| a)?)\b|\b(?:no more than|at most|less than|within|under|up to|without|zero|minimal|minimum|little|acceptable|planned|any|allowed|avoid\w*|possible)(?: \S+){0,3} downtime\b|\bdowntime (?:must|should|has to|needs to|may|can)\b|単価|予算(?!(?:を|の)?(?:大幅に)?(?:超|オーバー))|以内|以下に|抑え|見積/,
);
/** Something came of an attempt to pay less. */
const CHEAPER = cue(/\b(?:fell|sank|went down|dropped|came down|saves?|saved)\b|下がり|減り/);
/** What one would like to have of each or of all says nothing of what fails. */
const WISHES = cue(
  /\b(?:want|wish|would like|'d like|trying) to (?:keep|see|know|find|limit|reduce|save|trace|track|get|have|use|build|set|collect|cover)\b/,
);

/** It is said to harm nobody. */
const DENIED = cue(
  /\b(?:no|without(?: any)?) (?:\w+ ){0,2}?impact\b|\b(?:(?:not|n't) (?:yet )?(?:been )?(?:affect|impact|hurt|harm)\w*|(?:nobody|no one|no (?:users?|customers?|clients?)) (?:\w+ ){0,2}?(?:affected|impacted|complain\w*|notic\w*))\b[^.;,]{0,30}\b(?:so far|yet|as of now|at the moment)\b|\b(?:nobody|no one|no (?:users?|customers?|clients?|one else)) (?:is|are|was|were|gets?) (?:hurt|harmed|affected|impacted)\b|(?:影響|実害|被害)(?:は|が|も)?[^。、]{0,12}(?:(?:あり|ござい|(?:出|生じ|発生し|及ん|確認され|確認でき)(?:て|で)(?:い|お)り?)(?:ません|ない|ず)|な(?:し(?!に)|い|く)|無(?:し(?!に)|い))/,
);
/** Somebody's fear: it has not come. */
const FEARED = cue(
  /\bworst[- ]case\b|\bhypothetical|最悪の(?:場合|ケース)|万が?一|仮に|うまくいけば|問題(?:が)?なければ|かもしれ(?:ない|ません)(?:と|のではと)|(?<!このまま[^。]{0,20})(?:た場合|る場合|ると|たら|れば)、?[^。]*(?:おそれ|恐れ|可能性|見込|想定|かね(?:ま|な))/,
);
/** What they have of it: 「アカウントが30個ほどあり」 */
const OWNED_JA =
  /(?:アカウント|環境|vpc|クラスター?|インスタンス|サーバー?|バケット|テーブル|関数|拠点|店舗|ユーザー?|部署|システム|台数|データ)(?:は|が)(?:約|およそ|全部で|合計(?:で)?|現在)?\d[\d,万千]* ?[^\s\d。、]{1,6}?(?:ほど|程度|前後|くらい|ぐらい|以上)?(?:が)?(?:あ(?:り(?:ます|、|まし)|る|って)|ござい|存在し)/g;

/** The sentence without its clauses in which nothing is wrong. */
const without = (words: Cue, lower: string) =>
  words.test(lower)
    ? madeOf(
        lower
          .split(/(?<=[;,、])/)
          .filter((clause) => !words.test(clause))
          .join(""),
        lower,
      )
    : lower;

const SUPPOSES = cue(/\bif (?:i|we|one|you)\b/);

const says = kept((sentence: Said): boolean => {
  const { lower: whole, role, japanese } = sentence;
  if (SEVERITY_ONLY.test(whole)) return false;
  const lower = without(DENIED, role === "impact" ? whole : stated(withoutQuotes(whole)));
  if (role === "impact" && /[a-z0-9ぁ-んァ-ヶ一-龠]{3}|\d/.test(lower)) return true;
  if (SCOPE.test(lower)) return true;
  const [effect, lasting] = japanese ? [EFFECT_JA, LASTING_JA] : [EFFECT, LASTING];
  if (
    BILL.test(lower) &&
    !CHEAPER.test(lower) &&
    !BUDGET.test(lower) &&
    !PLANNED.test(lower) &&
    !HYPOTHETICAL.test(lower)
  )
    return true;
  const budget = BUDGET.test(lower) && !PROBLEM.test(lower);
  const affects =
    (effect.test(lower) && !/影響し(?:て|ま)/.test(lower) && !INTENDS.test(lower) && !budget) ||
    (japanese ? SUFFERS_JA : SUFFERS).test(lower) ||
    ((japanese ? HARM_JA : HARM).test(lower) && !budget);
  const well = (CALM.test(lower) || UNHURT.test(lower)) && !NOTHING.test(lower);
  // Beside what is well something else may be wrong.
  const left = well ? without(UNHURT, without(CALM, lower)) : lower;
  const reach = japanese ? REACH_JA : REACH;
  const ill = well && (PROBLEM.test(left) || reach.test(left) || ONLY_THERE.test(left)) ? left : lower;
  const lasts = !affects && !budget && (lasting.test(ill) || SO_LONG.test(ill));
  const wrong = PROBLEM.test(lower) || ILL.test(lower);
  const share =
    !affects &&
    (reach.test(ill) ||
      (wrong && !japanese && ONLY_THERE.test(lower)) ||
      (japanese ? SHARE_JA.test(ill) : SHARE.test(ill.replace(USED, ""))));
  const problem = !affects && (wrong || UNDERGO.test(lower));
  if (!affects && !lasts && !problem && !share) return false;
  if (FEARED.test(lower)) return false;
  if (ASKS_WHETHER.test(lower) || (SUPPOSES.test(lower) && /\?\W{0,4}$/.test(lower))) return false;
  if (affects) return true;
  const calm = (well && ill === lower) || PLANNED.test(lower) || WISHES.test(lower);
  if (lasts && !calm) return true;
  if (
    calm ||
    UNHURT.test(ill) ||
    role === "environment" ||
    role === "tried" ||
    role === "reproduction" ||
    role === "comparison"
  )
    return false;
  if (GAUGE.test(lower)) return false;
  if (share) return true;
  if (!problem) return false;
  if (japanese) {
    const bare = ill.replace(OWNED_JA, "");
    return EXTENT_JA.test(bare) || COUNT_JA.test(bare);
  }
  const bare = ill.replace(OWNED, "");
  return EXTENT.test(bare) || COUNT.test(bare) || MOST.test(bare);
});

export const impactScope: ElementRule = {
  meta: { id: "impact-scope", name: { en: "Impact scope", ja: "影響範囲" }, levels: ["warning", "info"] },
  message: {
    en: "Say who or what is affected, how many, and since when.",
    ja: "影響範囲(だれに・何に・どれだけ・いつから)を書いてください。",
  },
  section: {
    en: {
      heading: "Impact",
      prompt: "Who or what is affected, how many of them, since when? What can't you do?",
    },
    ja: {
      heading: "影響範囲",
      prompt: "だれ・何が影響を受けているか、その数や割合、いつからか、業務への影響",
    },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    for (const sentence of doc.sentences) {
      if (spans.length === MAX_SPANS) break;
      if (states("impact-scope", sentence.same, says))
        spans.push({ start: sentence.start, end: sentence.end });
    }
    return { spans };
  },
};
