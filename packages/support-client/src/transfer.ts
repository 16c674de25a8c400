/** How the files that go along with a text are followed and stopped while they are sent. */
export interface Transfer {
  /** Stops sending files; nothing is filed then. */
  readonly signal?: AbortSignal;
  /** Called with every part of a large file that has arrived. */
  readonly onProgress?: (progress: TransferProgress) => void;
}

export interface TransferProgress {
  readonly fileName: string;
  /** Bytes. */
  readonly sent: number;
  readonly size: number;
}
