import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import ContentLayout from "@cloudscape-design/components/content-layout";
import Header from "@cloudscape-design/components/header";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { HREFS } from "../route.ts";
import { useTexts } from "../texts/use-texts.ts";

export function CaseNotFound() {
  const { casePage, overview } = useTexts();
  return (
    <ContentLayout header={<Header variant="h1">{casePage.notFound}</Header>}>
      <SpaceBetween size="m">
        <Box>{casePage.notFoundBody}</Box>
        <Button href={HREFS.history}>{overview.viewAll}</Button>
      </SpaceBetween>
    </ContentLayout>
  );
}
