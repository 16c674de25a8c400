import Box from "@cloudscape-design/components/box";
import Link from "@cloudscape-design/components/link";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table, { type TableProps } from "@cloudscape-design/components/table";
import type { ReactNode } from "react";
import type { CaseAddress, CaseDetails, NamedCode, Service } from "../api/types.ts";
import { nameOf, useCatalog } from "../catalog.tsx";
import { formatTime } from "../format-time.ts";
import { usePreferences } from "../preferences.tsx";
import type { Texts } from "../texts/en.ts";
import { useTexts } from "../texts/use-texts.ts";
import { CaseStatus } from "./case-status.tsx";

interface Props
  extends Pick<TableProps<CaseDetails>, "sortingColumn" | "sortingDescending" | "onSortingChange"> {
  readonly items: readonly CaseDetails[];
  readonly loading: boolean;
  readonly header: ReactNode;
  readonly label: string;
  readonly empty: ReactNode;
  readonly filter?: ReactNode;
  readonly pagination?: ReactNode;
  href(address: CaseAddress): string;
  readonly sortable?: boolean;
}

/** Cases as a table; each subject links to its case. */
export function CaseTable({
  items,
  loading,
  header,
  label,
  empty,
  filter,
  pagination,
  href,
  sortable,
  ...sorting
}: Props) {
  const texts = useTexts();
  const { language } = usePreferences();
  const { services, severities } = useCatalog();
  return (
    <Table
      {...sorting}
      items={items}
      columnDefinitions={columns({
        texts,
        services,
        severities,
        href,
        time: (iso) => formatTime(iso, language),
      })}
      trackBy="caseId"
      loading={loading && items.length === 0}
      loadingText={texts.cases.loading}
      sortingDisabled={!sortable}
      ariaLabels={{ tableLabel: label }}
      header={header}
      filter={filter}
      pagination={pagination}
      empty={empty}
      wrapLines
    />
  );
}

export function EmptyTable({ title, body, action }: { title: string; body: string; action?: ReactNode }) {
  return (
    <Box textAlign="center" color="inherit" margin={{ vertical: "xs" }}>
      <SpaceBetween size="xs">
        <Box variant="strong">{title}</Box>
        <Box color="text-body-secondary">{body}</Box>
        {action}
      </SpaceBetween>
    </Box>
  );
}

function columns(context: {
  texts: Texts;
  services: readonly Service[];
  severities: readonly NamedCode[];
  href: Props["href"];
  time: (iso: string) => string;
}): TableProps.ColumnDefinition<CaseDetails>[] {
  const { texts, services, severities, href, time } = context;
  return [
    {
      id: "displayId",
      header: texts.cases.caseId,
      cell: (item) => item.displayId,
      sortingField: "displayId",
      minWidth: 135,
    },
    {
      id: "subject",
      header: texts.cases.subject,
      cell: (item) => <Link href={href({ displayId: item.displayId })}>{item.subject}</Link>,
      sortingField: "subject",
      minWidth: 170,
      isRowHeader: true,
    },
    {
      id: "status",
      header: texts.cases.status,
      cell: (item) => <CaseStatus status={item.status} />,
      sortingField: "status",
      minWidth: 235,
    },
    {
      id: "severity",
      header: texts.cases.severity,
      cell: (item) => nameOf(severities, item.severityCode),
      sortingField: "severityCode",
      minWidth: 120,
    },
    {
      id: "service",
      header: texts.cases.service,
      cell: (item) => nameOf(services, item.serviceCode),
      sortingField: "serviceCode",
      minWidth: 130,
    },
    {
      id: "created",
      header: texts.cases.created,
      cell: (item) => time(item.timeCreated),
      sortingField: "timeCreated",
      minWidth: 120,
    },
  ];
}
