/** Whether a case's status passes the filter: "" any, "open" all but resolved, else this very status. */
export function hasStatus(status: string, filter: string): boolean {
  if (filter === "") return true;
  return filter === "open" ? status !== "resolved" : status === filter;
}
