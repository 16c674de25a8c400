import FileUpload from "@cloudscape-design/components/file-upload";
import FormField from "@cloudscape-design/components/form-field";
import { useTexts } from "../texts/use-texts.ts";
import { checkFile, checkFiles } from "./check.ts";

interface Props {
  readonly files: readonly File[];
  onChange(files: readonly File[]): void;
}

/** Attach files: 3 of 5 MB. What is too much is said at once and stays until the user removes it. */
export function AttachFiles({ files, onChange }: Props) {
  const texts = useTexts();
  const problem = checkFiles(files);
  return (
    <FormField label={`${texts.form.attach} - ${texts.form.optional}`} stretch>
      <FileUpload
        value={files}
        onChange={({ detail }) => onChange(detail.value)}
        multiple
        showFileSize
        constraintText={texts.form.attachHelp}
        errorText={problem && texts.problems[problem]}
        fileErrors={files.map((file) => {
          const fault = checkFile(file);
          return fault ? texts.problems[fault] : null;
        })}
        tokenLimit={5}
        i18nStrings={{
          uploadButtonText: () => texts.form.chooseFiles,
          dropzoneText: () => texts.form.dropFiles,
          removeFileAriaLabel: texts.form.removeFile,
          limitShowFewer: texts.form.fewerFiles,
          limitShowMore: texts.form.moreFiles,
        }}
      />
    </FormField>
  );
}
