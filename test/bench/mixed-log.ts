import { draw, seeded } from "../../packages/redact/test/random.ts";
import { logOf } from "./texts.ts";

const TIME = "2026-11-20T%T.%d{3}Z";
const IP = "10.%B.%B.%B";
const BROWSER =
  "Mozilla/5.0 (‹Windows NT 10.0; Win64; x64|Macintosh; Intel Mac OS X 10_15_7|X11; Linux x86_64|iPhone; CPU iPhone OS 18_1 like Mac OS X›) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/1‹3|4›%d{1}.0.0.0 Safari/537.36";
const PATH =
  "/‹api/v1/orders/%d{6}|api/v2/users/%d{5}/addresses|api/v1/sessions|static/js/main.%h{8}.js|static/css/app.%h{8}.css|images/products/%d{7}.webp|healthz|cart/items?sku=%U{8}&qty=%d{1}|search?q=‹coffee|desk+lamp|usb+cable›&page=%d{1}|oauth/authorize?client=web&state=%h{16}|login|account/password/reset|favicon.ico|graphql|api/v1/inventory/%U{3}-%d{5}›";
const SERVICE = "‹orders|checkout|inventory|payments|shipping|search|catalog|mailer|gateway|auth›";
const HOST = "ip-10-%B-%B-%B";
const POD = `${SERVICE}-%h{9}-%a{5}`;
const EVENT =
  "‹Order %d{7} accepted for customer %d{6}, %d{1} items|Payment %d{8} authorized in %d{3} ms|Retrying request to http://inventory.internal:8080/api/v1/stock/%d{6} (attempt %d{1} of 5)|Connection pool stats: total=%d{2}, active=%d{1}, idle=%d{1}, waiting=0|Cache miss for key product:%d{6}|Session %h{8} of user %d{5} expired after 1800 s|Token refreshed for client ‹web|mobile|batch›, valid for 3600 s|Slow query (%d{4} ms): SELECT id, status, total FROM orders WHERE customer_id = %d{6} AND created_at > now() - interval '30 days' ORDER BY created_at DESC LIMIT 50|Consumed message from topic order-events, partition %d{1}, offset %d{8}|Sent mail ‹welcome|receipt|password-reset› to user %d{6} in %d{3} ms|Login failed for user %d{5}: invalid password|Uploading report-2026-11-%d{2}.csv (%d{6} bytes) to bucket nimbus-reports|Heartbeat from worker-%d{2}, lag %d{3} ms|Feature flag new-checkout is ‹on|off› for tenant %d{4}›";

/** Lines as services, load balancers, hosts and clusters write them, and how often each kind comes. */
const LINES: readonly (readonly [weight: number, template: string])[] = [
  [
    20,
    `${IP} - - [20/Nov/2026:%T +0000] "‹GET|GET|GET|POST|PUT› ${PATH} HTTP/1.1" ‹200|200|200|204|301|304|404|500› %d{5} "https://www.nimbus.example/‹home|cart|search›" "${BROWSER}" 0.%d{3}`,
  ],
  [
    8,
    `h2 ${TIME} app/web-prod/%h{16} ${IP}:%d{5} ${IP}:8080 0.000 0.%d{3} 0.000 ‹200|200|502|504› ‹200|-› %d{3} %d{5} "GET https://www.nimbus.example:443${PATH} HTTP/2.0" "${BROWSER}" TLS_AES_128_GCM_SHA256 TLSv1.3 arn:aws:elasticloadbalancing:ap-northeast-1:%d{12}:targetgroup/web/%h{16} "Root=1-%h{8}-%h{24}" "www.nimbus.example" "-" 0 ${TIME} "forward" "-" "-" "${IP}:8080" "200" "-" "-"`,
  ],
  [
    20,
    `{"level":‹30|30|30|40|50›,"time":17%d{11},"pid":%d{4},"hostname":"${POD}","service":"${SERVICE}","requestId":"%h{8}-%h{4}-4%h{3}-a%h{3}-%h{12}","method":"GET","url":"${PATH}","status":‹200|201|404|500›,"durationMs":%d{3},"userId":%d{6},"msg":"${EVENT}"}`,
  ],
  [
    16,
    `${TIME}  ‹INFO|INFO|DEBUG|WARN› 1 --- [${SERVICE}] [nio-8080-exec-%d{1}] c.n.‹orders.OrderController|payment.PaymentClient|web.RequestFilter|stock.StockService|security.TokenFilter› : ${EVENT}`,
  ],
  [
    8,
    `${TIME} ${POD} ${SERVICE}[%d{4}]: level=‹info|info|warn|error› trace_id=%h{32} span_id=%h{16} msg="${EVENT}"`,
  ],
  [
    5,
    `Nov 20 %T ${HOST} ‹sshd[%d{5}]: Connection closed by ${IP} port %d{5} [preauth]|sshd[%d{5}]: Failed password for invalid user admin from ${IP} port %d{5} ssh2|sshd[%d{5}]: Accepted publickey for ec2-user from ${IP} port %d{5} ssh2: ED25519 SHA256:%b{43}|systemd[1]: Started session-%d{4}.scope - Session %d{4} of user ec2-user.|kernel: [%d{6}.%d{6}] eth0: link up, 10000 Mbps|CRON[%d{5}]: (root) CMD (/usr/lib/sysstat/debian-sa1 1 1)|dhclient[%d{4}]: bound to ${IP} -- renewal in %d{4} seconds.›`,
  ],
  [
    5,
    `I1120 %T.%d{6}       1 ‹controller.go:%d{3}] "Finished syncing" kind="Deployment" key="prod/${SERVICE}" duration="%d{2}.%d{3}ms"|kubelet.go:2%d{3}] "SyncLoop (PLEG): event for pod" pod="prod/${POD}" event={"Type":"ContainerStarted","Data":"%h{64}"}|reconciler.go:%d{3}] "operationExecutor.VerifyControllerAttachedVolume started for volume" volumeName="kubernetes.io/csi/ebs.csi.aws.com^vol-%h{17}" pod="prod/${POD}"|httplog.go:132] "HTTP" verb="GET" URI="/api/v1/namespaces/prod/pods?limit=500" latency="%d{1}.%d{3}ms" userAgent="kubectl/v1.31" srcIP="${IP}:%d{5}" resp=200›`,
  ],
  [
    5,
    `‹START|END› RequestId: %h{8}-%h{4}-4%h{3}-a%h{3}-%h{12}\nREPORT RequestId: %h{8}-%h{4}-4%h{3}-a%h{3}-%h{12}\tDuration: %d{4}.%d{2} ms\tBilled Duration: %d{4} ms\tMemory Size: 512 MB\tMax Memory Used: %d{3} MB`,
  ],
  [
    4,
    `2026-11-20 %T.%d{3} UTC [%d{5}] app@orders LOG:  ‹checkpoint complete: wrote %d{4} buffers (%d{1}.%d{1}%); write=%d{2}.%d{3} s, sync=0.%d{3} s|duration: %d{4}.%d{3} ms  statement: UPDATE stock SET quantity = quantity - %d{1} WHERE sku = '%U{8}'|automatic vacuum of table "orders.public.events": index scans: 1|connection authorized: user=app database=orders SSL enabled (protocol=TLSv1.3, cipher=TLS_AES_256_GCM_SHA384, bits=256)›`,
  ],
  [
    2,
    `${TIME} ERROR ${EVENT}\njava.net.SocketTimeoutException: Read timed out\n\tat java.base/sun.nio.ch.NioSocketImpl.timedRead(NioSocketImpl.java:%d{3})\n\tat java.base/java.net.Socket$SocketInputStream.read(Socket.java:%d{3})\n\tat org.apache.http.impl.io.SessionInputBufferImpl.fillBuffer(SessionInputBufferImpl.java:%d{3})\n\tat com.nimbus.payment.PaymentClient.authorize(PaymentClient.java:%d{3})\n\tat com.nimbus.orders.OrderService.place(OrderService.java:%d{3})\n\tat org.springframework.web.servlet.FrameworkServlet.service(FrameworkServlet.java:%d{3})`,
  ],
  [
    2,
    `Traceback (most recent call last):\n  File "/app/${SERVICE}/worker.py", line %d{3}, in run\n    self.handle(message)\n  File "/usr/lib/python3.12/site-packages/botocore/client.py", line %d{3}, in _make_api_call\n    raise error_class(parsed_response, operation_name)\nbotocore.exceptions.ClientError: An error occurred (‹ThrottlingException|ExpiredTokenException|AccessDeniedException›) when calling the ‹SendMessage|PutObject|GetSecretValue› operation: Rate exceeded`,
  ],
  [2, `${TIME} WARN 注文 %d{7} の在庫が不足しています。倉庫 ‹東京|大阪|福岡› から補充します (残り %d{2} 点)`],
];
/** One of so many lines is followed by a text of the corpus: an error with its JSON, a header, a table. */
const DIAGNOSTICS_EVERY = 40;

/** A log of about `bytes` bytes as an application in production writes it: drawn by seed, no two lines alike. */
export function mixedLogOf(bytes: number): string {
  const random = seeded(20_261_120);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)]!;
  const lines = LINES.flatMap(([weight, template]) => Array<string>(weight).fill(template));
  const diagnostics = logOf(1_000_000).split("\n");
  const parts: string[] = [];
  for (let length = 0; length < bytes; length += parts.at(-1)!.length + 1) {
    let line = pick(lines);
    while (line.includes("‹"))
      line = line.replace(/‹([^‹›]*)›/g, (_, choices: string) => pick(choices.split("|")));
    line = line.replace(/%([TB])/g, (_, what) =>
      what === "T" ? `1${draw("%d{1}:3%d{1}:2%d{1}", random)}` : `${1 + Math.floor(random() * 254)}`,
    );
    parts.push(draw(line, random));
    if (random() * DIAGNOSTICS_EVERY < 1) parts.push(pick(diagnostics));
  }
  return parts.join("\n").slice(0, bytes);
}
