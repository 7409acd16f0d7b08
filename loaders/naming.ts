import {yearOf} from "./partition.js";
import type {NoticeRow} from "./schema.js";

/** Code points of a name before its year: with "-2023-2.docx" it stays well below what file systems allow. */
const longestBody = 40;

/**
 * The name of a notice: the inspected body as printed and the year, as in `莱山区-2020`. It serves as id, file
 * name and address, so it holds letters, digits and "-" alone.
 *
 * @param fallback what to call a notice that names nobody, its file's stem say
 */
export function nameOf(notice: NoticeRow, fallback: string): string {
  const printed = [titleBody(notice.title), ...notice.issuers, notice.inspected_org];
  const body = printed.map((name) => bodyOf(name ?? "", notice)).find((name) => name !== "");
  return [body ?? (lettersOf(fallback) || "notice"), yearOf(notice)].filter((part) => part !== null).join("-");
}

/** The name itself, or with -2, -3 … the first that is not taken; case does not tell names apart. */
export function freeName(name: string, isTaken: (lowerCaseName: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name}-${n}`;
    if (!isTaken(candidate.toLowerCase())) return candidate;
  }
}

/** The first body that a title names: what stands before 关于, or before what the notice is about. */
function titleBody(title: string | null): string {
  if (title === null) return "";
  const about = /关于|關於/.exec(title) ?? /巡视|巡察|巡視|整改/.exec(title);
  const bodies = title.slice(0, about?.index ?? 0).trim();
  const party = bodies.search(/中共|中国共产党|中國共產黨/);
  return bodies.slice(Math.max(party, 0)).split(/[\s、,,]+/)[0]!;
}

const partyOrgan =
  /(?:临时|臨時)?(?:工作委员会|工作委員會|总支部委员会|總支部委員會|总支委员会|總支委員會|支部委员会|支部委員會|委员会|委員會|党工委|黨工委|工委|党总支|黨總支|党支部|黨支部|总支部|總支部|支部|党组|黨組|党委|黨委)$/;
// 卫生健康委员会 is an office, not a committee of the Party: without 中共 only these are sure.
const surePartyOrgan = /(?:党工委|黨工委|党总支|黨總支|党支部|黨支部|党组|黨組|党委|黨委)$/;
const committee = /(?<=[省市区區县縣旗州盟])委$/;

/** 中共某县某局党组 is 某县某局; 县某局 takes the county's own name. */
function bodyOf(printed: string, place: NoticeRow): string {
  const name = lettersOf(printed);
  const bare = name.replace(/^(?:中共|中国共产党|中國共產黨)/, "");
  const organ = bare === name ? surePartyOrgan : partyOrgan;
  const body = bare.replace(organ.test(bare) ? organ : committee, "");
  return Array.from(withPlace(body || bare, place))
    .slice(0, longestBody)
    .join("");
}

function withPlace(body: string, {province, city, county}: NoticeRow): string {
  const generic = /^(?:省|市(?![中南北]区)|区|區|县|縣|旗)(?=.{2})/.exec(body)?.[0];
  if (generic === undefined) return body;
  const division = generic === "省" ? province : generic === "市" && !county?.endsWith("市") ? city : county;
  return division === null ? body : division + body.slice(1);
}

/** Letters and digits alone, in the one form that file systems and addresses agree on. */
export function lettersOf(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
}
