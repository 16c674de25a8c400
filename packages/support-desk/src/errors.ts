/** An error in AWS JSON 1.1's shape: `{"__type": type, "message": message}` with that HTTP status. */
export class ApiError extends Error {
  readonly type: string;
  readonly status: number;

  constructor(type: string, message: string, status = 400) {
    super(message);
    this.name = "ApiError";
    this.type = type;
    this.status = status;
  }
}

export const invalidParameter = (message: string) => new ApiError("InvalidParameterValueException", message);

// Sentences of the API model 2013-04-15, and of AWS Support for the errors that the model lacks.

export const caseNotFound = (caseId: string) =>
  new ApiError("CaseIdNotFound", `The requested CaseId could not be located: ${caseId}`);

export const subscriptionRequired = () =>
  new ApiError(
    "SubscriptionRequiredException",
    "Amazon Web Services Premium Support Subscription is required to use this service.",
  );

export const dryRunSucceeded = () =>
  new ApiError("DryRunOperationException", "Request would have succeeded, but DryRun flag is set.");

export const throttled = () => new ApiError("ThrottlingException", "Rate exceeded");

export const caseLimit = () =>
  new ApiError("CaseCreationLimitExceeded", "The case creation limit for the account has been exceeded.");

export const setLimit = () =>
  new ApiError(
    "AttachmentLimitExceeded",
    "The limit for the number of attachment sets created in a short period of time has been exceeded.",
  );

export const describeAttachmentLimit = () =>
  new ApiError(
    "DescribeAttachmentLimitExceeded",
    "The limit for the number of DescribeAttachment requests in a short period of time has been exceeded.",
  );

export const internal = () => new ApiError("InternalServerError", "An internal server error occurred.", 500);
