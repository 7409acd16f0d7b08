/**
 * What a special inspection looked at; null if that is not told, or the inspection was not special.
 * @param field what of the inspected body was looked at, as it is told with its name
 */
export function themeOf(told: string, field: string | null): string | null {
  return themeIn(told) ?? (field !== null && isSpecial(told) ? themeOfField(field) : null);
}

function isSpecial(told: string): boolean {
  return /专项(?:巡[视察]|检查)/.test(told);
}

/** The theme that is told with the body: 落实乡村振兴战略情况 is 乡村振兴战略. */
function themeOfField(field: string): string | null {
  const theme = field
    .replace(/^(?:贯彻落实|贯彻执行|贯彻|落实|执行|履行|推进)/, "")
    .replace(/(?:工作)?(?:的)?情况$|工作$/, "")
    .trim();
  return theme.length > 1 ? theme : null;
}

/** Subject of a special inspection: what stands between 开展了 and 专项巡视. */
function themeIn(told: string): string | null {
  if (!told.includes("专项巡")) return null;
  const m =
    /(?:开展|进行|实施)了?(?:为期[^,。;的]{1,8}的)?([^,。;“”]{0,40}?)专项(?:巡视|巡察)/.exec(told) ??
    /(?:关于|开展)([^,。;“”了]{2,30}?)专项(?:巡视|巡察)/.exec(told);
  const theme = m?.[1]
    ?.replace(/^(?:了|常规巡[视察]和|的)/, "")
    .replace(/(?:的|领域)$/, (end) => (end === "的" ? "" : end));
  return theme && theme.length > 1 ? theme : null;
}
