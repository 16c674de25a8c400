import Button from "@cloudscape-design/components/button";
import ContentLayout from "@cloudscape-design/components/content-layout";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import type { CaseAddress } from "../api/types.ts";
import { CaseDetails } from "../parts/case-details.tsx";
import { CaseNotFound } from "../parts/case-not-found.tsx";
import { Correspondence } from "../parts/correspondence.tsx";
import { EngineerActions } from "../parts/engineer-actions.tsx";
import { caseHref } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";
import { useCase } from "../use-case.ts";

/** A case as the support engineer sees it. */
export function EngineerCase({ address }: { address: CaseAddress }) {
  const texts = useTexts();
  const { data, loading, reload } = useCase(address);
  if (data === null) return <CaseNotFound />;
  if (!data)
    return loading ? <StatusIndicator type="loading">{texts.casePage.loading}</StatusIndicator> : null;
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={texts.engineer.title}
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button
                iconName="refresh"
                ariaLabel={texts.cases.refresh}
                loading={loading}
                onClick={() => void reload()}
              />
              <Button href={caseHref(address)}>{texts.engineer.customerView}</Button>
            </SpaceBetween>
          }
        >
          {texts.casePage.title(data.details.displayId)}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <CaseDetails details={data.details} />
        <EngineerActions details={data.details} onDone={() => void reload()} />
        <Correspondence communications={data.communications} />
      </SpaceBetween>
    </ContentLayout>
  );
}
