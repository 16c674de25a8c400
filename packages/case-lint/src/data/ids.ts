// Made by packages/workshop/src/make-id-data.ts from the models and examples of the AWS CLI 1.45.11 and botocore 1.43.11 (Apache-2.0) on 2026-11-26. Not edited by hand.

/** `alphabet lengths: prefix prefix …`: of which characters ids with these prefixes are, and how many. `hex` 0–9 a–f, `lower` 0–9 a–z, `any` 0–9 a–z A–Z. */
export const ID_TABLE = `
any 10,17: app svc
any 10: cnctr env rte
any 13: pac pacinv partner pprofile pprofiletask
any 15: payment-instrument payment-session
any 16: customer-agreement
any 16-64: export-token import-token
any 17: connector csc drsjob export mgnjob mi nmd pit rct s vcc wave
any 21: sub
any 21-64: probe
any 8-32: rt
any 8-63: wsinst
hex 10,17: c
hex 10: d dc e
hex 17: afi agent agfi attachment cap cert cks core-network crf cvpn-assoc cvpn-connection cvpn-endpoint d-server device edge eigw eni-perm export-ami fi fl fp global-network h hostkey hr hro iew iip-assoc import-ami import-snap ipam ipam-pool ipam-res-disco ipam-scope key link loc lt mw nat ni nia nip nis no np oo ooi op os pb policy prx prx-endpoint prx-tg rcfg rea replacevol report rgw rslvr-rr sgr site sn tgw tgw-attach tgw-mcast-domain tgw-ptb tgw-rtb vae vagr vai vatp vpce-nfn vpce-svc webapp
hex 18: da
hex 32: budget farm fleet import-task le limit monitor mrk queue queueenv session sp step worker
hex 8,17: acl aclassoc ami bun cgw dopt eipalloc eipassoc eni eni-attach fs fsmt i igw pcx pl rtb rtbassoc sg sir snap subnet subnet-cidr-assoc vgw vol vpc vpc-cidr-assoc vpce vpn
hex 8: dxcon sh
hex 8-17: connect-peer peering
hex 8-40: fsap
lower 10: g gs t
lower 10-32: inv m o
lower 12: hrc
lower 13,32: job
lower 13: engi pma rs
lower 14: ben benalloc benappl eng
lower 17: als dv listener snra snsa snva tg w
lower 4-32: r
lower 8-32: car
lower 8-63: ws wsa wsb wsca wsd wsipg
lower 9: wspool
lower 9-63: wsi
`;
