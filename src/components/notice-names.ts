/** What names a notice. */
export interface Named {
  readonly notice_id: string;
  readonly inspected_org: string | null;
  readonly issue_date: Date | null;
}

/**
 * Short names of notices: the inspected body, with the year of the signature where a body has several notices, and the
 * notice's id where even that is not enough.
 */
export function noticeNames(notices: Iterable<Named>): Map<string, string> {
  const all = new Map(Array.from(notices, (notice) => [notice.notice_id, notice]));
  const attempts: ((notice: Named) => string)[] = [
    ({inspected_org, notice_id}) => inspected_org ?? notice_id,
    ({inspected_org, notice_id, issue_date}) =>
      inspected_org === null || issue_date === null
        ? notice_id
        : `${inspected_org} ${issue_date.getUTCFullYear()}`,
    ({notice_id}) => notice_id,
  ];
  const names = new Map<string, string>();
  let left = [...all.values()];
  for (const name of attempts) {
    const uses = new Map<string, number>();
    for (const notice of left) uses.set(name(notice), (uses.get(name(notice)) ?? 0) + 1);
    for (const notice of left) if (uses.get(name(notice)) === 1) names.set(notice.notice_id, name(notice));
    left = left.filter(({notice_id}) => !names.has(notice_id));
  }
  return names;
}
