/** A calendar day as `YYYY-MM-DD`: a Date is read in UTC, text is already one; null gives null. */
export function formatDay(day: Date | string | null): string | null {
  if (day === null || typeof day === "string") return day;
  return Number.isNaN(day.valueOf()) ? null : day.toISOString().slice(0, 10);
}
