import { useCollection } from "@cloudscape-design/collection-hooks";
import Button from "@cloudscape-design/components/button";
import Pagination from "@cloudscape-design/components/pagination";
import { type ReactNode, useState } from "react";
import type { CaseAddress, CaseDetails } from "../api/types.ts";
import { nameOf, useCatalog } from "../catalog.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { CaseFilter } from "./case-filter.tsx";
import { CaseTable, EmptyTable } from "./case-table.tsx";
import { hasStatus } from "./has-status.ts";

interface Props {
  readonly cases: readonly CaseDetails[];
  readonly loading: boolean;
  readonly label: string;
  readonly header: ReactNode;
  href(address: CaseAddress): string;
}

const PAGE_SIZE = 20;
const NEWEST_FIRST = { sortingColumn: { sortingField: "timeCreated" }, isDescending: true } as const;

/** A table of cases with text filter, status filter, sorting and pages. */
export function FilteredCases({ cases, loading, label, header, href }: Props) {
  const texts = useTexts();
  const { services } = useCatalog();
  const [status, setStatus] = useState("");
  const matches = (item: CaseDetails, text: string) =>
    [item.displayId, item.subject, nameOf(services, item.serviceCode), item.caseId].some((field) =>
      field.toLowerCase().includes(text.trim().toLowerCase()),
    );
  const { items, actions, filterProps, filteredItemsCount, collectionProps, paginationProps } = useCollection(
    cases.filter((item) => hasStatus(item.status, status)),
    {
      filtering: { filteringFunction: matches },
      sorting: { defaultState: NEWEST_FIRST },
      pagination: { pageSize: PAGE_SIZE },
    },
  );
  const clear = () => {
    actions.setFiltering("");
    setStatus("");
  };
  return (
    <CaseTable
      items={items}
      loading={loading}
      label={label}
      header={header}
      href={href}
      sortable
      {...sorting(collectionProps)}
      filter={
        <CaseFilter
          text={filterProps.filteringText}
          onText={actions.setFiltering}
          status={status}
          onStatus={setStatus}
          matches={filteredItemsCount ?? items.length}
        />
      }
      pagination={
        <Pagination
          {...paginationProps}
          ariaLabels={{
            paginationLabel: texts.cases.pages,
            nextPageLabel: texts.cases.nextPage,
            previousPageLabel: texts.cases.previousPage,
            pageLabel: texts.cases.page,
          }}
        />
      }
      empty={
        cases.length === 0 ? (
          <EmptyTable title={texts.cases.none} body={texts.cases.noneBody} />
        ) : (
          <EmptyTable
            title={texts.cases.noMatch}
            body={texts.cases.noMatchBody}
            action={<Button onClick={clear}>{texts.cases.clearFilter}</Button>}
          />
        )
      }
    />
  );
}

type Sorting = Pick<
  ReturnType<typeof useCollection<CaseDetails>>["collectionProps"],
  "sortingColumn" | "sortingDescending" | "onSortingChange"
>;

/** The sorting part of the collection's properties, without keys that have no value. */
function sorting(props: Sorting) {
  return {
    ...(props.sortingColumn && { sortingColumn: props.sortingColumn }),
    ...(props.sortingDescending !== undefined && { sortingDescending: props.sortingDescending }),
    ...(props.onSortingChange && { onSortingChange: props.onSortingChange }),
  };
}
