import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Modal from "@cloudscape-design/components/modal";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { useTexts } from "../texts/use-texts.ts";

interface Props {
  readonly visible: boolean;
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  onConfirm(): void;
  onCancel(): void;
}

/** A question before something that others notice. */
export function Confirm({ visible, title, body, confirm, onConfirm, onCancel }: Props) {
  const { casePage } = useTexts();
  return (
    <Modal
      visible={visible}
      header={title}
      closeAriaLabel={casePage.close}
      onDismiss={onCancel}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={onCancel}>
              {casePage.cancel}
            </Button>
            <Button variant="primary" onClick={onConfirm}>
              {confirm}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      {body}
    </Modal>
  );
}
