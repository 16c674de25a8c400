import { planById } from "@casewright/support-plans";
import Alert from "@cloudscape-design/components/alert";
import Button from "@cloudscape-design/components/button";
import Container from "@cloudscape-design/components/container";
import ContentLayout from "@cloudscape-design/components/content-layout";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { listCases } from "../api/desk.ts";
import { useCatalog } from "../catalog.tsx";
import { CaseTable, EmptyTable } from "../parts/case-table.tsx";
import { usePreferences } from "../preferences.tsx";
import { caseHref, HREFS } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useLoaded } from "../use-loaded.ts";

const SHOWN = 5;

export function Overview() {
  const texts = useTexts();
  const { language } = usePreferences();
  const { state } = useCatalog();
  const { data: cases = [], loading } = useLoaded(listCases);
  const open = cases.filter((item) => item.status !== "resolved");
  const newest = open.toSorted((a, b) => b.timeCreated.localeCompare(a.timeCreated)).slice(0, SHOWN);
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={texts.overview.description}
          actions={
            <Button variant="primary" href={HREFS.create}>
              {texts.nav.create}
            </Button>
          }
        >
          {texts.overview.title}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <Alert type="info">{texts.practiceNotice}</Alert>
        <Container>
          <KeyValuePairs
            columns={2}
            items={[
              { label: texts.overview.account, value: state?.account ?? "-" },
              { label: texts.overview.plan, value: state ? planById(state.plan).name[language] : "-" },
            ]}
          />
        </Container>
        <CaseTable
          items={newest}
          loading={loading}
          label={texts.overview.openCases}
          href={caseHref}
          header={
            <Header
              variant="h2"
              counter={`(${open.length})`}
              description={open.length > SHOWN ? texts.overview.newest : undefined}
              actions={<Button href={HREFS.history}>{texts.overview.viewAll}</Button>}
            >
              {texts.overview.openCases}
            </Header>
          }
          empty={<EmptyTable title={texts.cases.none} body={texts.cases.noOpenBody} />}
        />
      </SpaceBetween>
    </ContentLayout>
  );
}
