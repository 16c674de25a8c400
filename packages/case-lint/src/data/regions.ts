// Made by packages/workshop/src/make-aws-data.ts from @aws-sdk/core 3.981.0 (Apache-2.0) and aws-regions 2.3.1 (MIT) on 2026-11-26. Not edited by hand.

/** `id|letters of its Availability Zones, where known|English name|Japanese name` of each Region. */
export const REGION_TABLE = `
af-south-1|abc|Cape Town|ケープタウン
ap-east-1|abc|Hong Kong|香港
ap-east-2||Taipei|台北
ap-northeast-1|abcd|Tokyo|東京
ap-northeast-2|abcd|Seoul|ソウル
ap-northeast-3|abc|Osaka|大阪
ap-south-1|abc|Mumbai|ムンバイ
ap-south-2||Hyderabad|ハイデラバード
ap-southeast-1|abc|Singapore|シンガポール
ap-southeast-2|abc|Sydney|シドニー
ap-southeast-3|abc|Jakarta|ジャカルタ
ap-southeast-4||Melbourne|メルボルン
ap-southeast-5||Malaysia|マレーシア
ap-southeast-6||New Zealand|ニュージーランド
ap-southeast-7||Thailand|タイ
ca-central-1|abcd|Central|カナダ
ca-west-1||Calgary|カルガリー
eu-central-1|abc|Frankfurt|フランクフルト
eu-central-2||Zurich|チューリッヒ
eu-north-1|abc|Stockholm|ストックホルム
eu-south-1|abc|Milan|ミラノ
eu-south-2||Spain|スペイン
eu-west-1|abc|Ireland|アイルランド
eu-west-2|abc|London|ロンドン
eu-west-3|abc|Paris|パリ
il-central-1||Tel Aviv|テルアビブ
me-central-1||UAE|UAE
me-south-1|abc|Bahrain|バーレーン
me-west-1||Saudi Arabia|サウジアラビア
mx-central-1||Central|メキシコ
sa-east-1|abc|Sao Paulo|サンパウロ
sa-west-1||Chile|チリ
us-east-1|abcdef|N. Virginia|バージニア北部
us-east-2|abc|Ohio|オハイオ
us-west-1|abc|N. California|北カリフォルニア
us-west-2|abcd|Oregon|オレゴン
cn-north-1|abc|Beijing|北京
cn-northwest-1|abc|Ningxia|寧夏
eusc-de-east-1||Germany|
us-gov-east-1|abc|US-East|
us-gov-west-1|abc|US-West|
`;
