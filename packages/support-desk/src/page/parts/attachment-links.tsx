import Button from "@cloudscape-design/components/button";
import SpaceBetween from "@cloudscape-design/components/space-between";
import { attachmentLink } from "../api/desk.ts";
import type { AttachmentDetails } from "../api/types.ts";
import { useNotices } from "../notices.tsx";
import { useTexts } from "../texts/use-texts.ts";

export function AttachmentLinks({ attachments }: { attachments: readonly AttachmentDetails[] }) {
  const { casePage } = useTexts();
  const { failed } = useNotices();
  if (attachments.length === 0) return null;

  const download = async (attachmentId: string) => {
    try {
      const { fileName, url } = await attachmentLink(attachmentId);
      const link = document.createElement("a");
      link.href = url;
      link.download = fileName;
      link.click();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {attachments.map(({ attachmentId, fileName }) => (
        <Button
          key={attachmentId}
          variant="inline-link"
          iconName="download"
          ariaLabel={casePage.download(fileName)}
          onClick={() => void download(attachmentId)}
        >
          {fileName}
        </Button>
      ))}
    </SpaceBetween>
  );
}
