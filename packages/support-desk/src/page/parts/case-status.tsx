import StatusIndicator, { type StatusIndicatorProps } from "@cloudscape-design/components/status-indicator";
import { useTexts } from "../texts/use-texts.ts";

const LOOKS: Readonly<Record<string, StatusIndicatorProps.Type>> = {
  opened: "pending",
  unassigned: "pending",
  "work-in-progress": "in-progress",
  "pending-customer-action": "warning",
  "customer-action-completed": "in-progress",
  reopened: "pending",
  resolved: "success",
};

export function CaseStatus({ status }: { status: string }) {
  const texts = useTexts();
  return <StatusIndicator type={LOOKS[status] ?? "info"}>{texts.status[status] ?? status}</StatusIndicator>;
}
