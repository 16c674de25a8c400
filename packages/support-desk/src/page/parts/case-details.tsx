import Container from "@cloudscape-design/components/container";
import Header from "@cloudscape-design/components/header";
import KeyValuePairs from "@cloudscape-design/components/key-value-pairs";
import type { CaseDetails as Details } from "../api/types.ts";
import { nameOf, useCatalog } from "../catalog.tsx";
import { formatTime } from "../format-time.ts";
import { usePreferences } from "../preferences.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { CaseStatus } from "./case-status.tsx";

export function CaseDetails({ details }: { details: Details }) {
  const texts = useTexts();
  const { language } = usePreferences();
  const { services, severities } = useCatalog();
  const service = services.find(({ code }) => code === details.serviceCode);
  const languages = new Intl.DisplayNames([language], { type: "language" });
  return (
    <Container header={<Header variant="h2">{texts.casePage.details}</Header>}>
      <KeyValuePairs
        columns={3}
        items={[
          { label: texts.cases.subject, value: <span className="as-written">{details.subject}</span> },
          { label: texts.cases.caseId, value: details.displayId },
          { label: texts.cases.status, value: <CaseStatus status={details.status} /> },
          { label: texts.cases.severity, value: nameOf(severities, details.severityCode) || "-" },
          { label: texts.cases.service, value: service?.name ?? details.serviceCode },
          { label: texts.form.category, value: nameOf(service?.categories ?? [], details.categoryCode) },
          { label: texts.cases.created, value: formatTime(details.timeCreated, language) },
          { label: texts.casePage.language, value: details.language ? languages.of(details.language) : "-" },
          {
            label: texts.casePage.additionalContacts,
            value: details.ccEmailAddresses?.join(", ") || "-",
          },
        ]}
      />
    </Container>
  );
}
