import Button from "@cloudscape-design/components/button";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { listCases } from "../api/desk.ts";
import { FilteredCases } from "../parts/filtered-cases.tsx";
import { caseHref, HREFS } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useLoaded } from "../use-loaded.ts";

/** All cases of the account, to search, filter and sort. */
export function History() {
  const texts = useTexts();
  const { data = [], loading, reload } = useLoaded(listCases);
  return (
    <FilteredCases
      cases={data}
      loading={loading}
      href={caseHref}
      label={texts.cases.title}
      header={
        <Header
          variant="h1"
          counter={`(${data.length})`}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button
                iconName="refresh"
                ariaLabel={texts.cases.refresh}
                loading={loading}
                onClick={() => void reload()}
              />
              <Button variant="primary" href={HREFS.create}>
                {texts.nav.create}
              </Button>
            </SpaceBetween>
          }
        >
          {texts.cases.title}
        </Header>
      }
    />
  );
}
