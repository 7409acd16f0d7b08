import type {Place} from "./place.js";
import {isCountyCity, isMunicipality, placeIn} from "./place.js";

export type Level = "central" | "provincial" | "municipal" | "county" | "other";

/**
 * Whose inspection it was. Only the centre and provinces hold 巡视, so a 市委 that does is that of a
 * municipality such as Shanghai; a 市委 may also be that of a county-level city.
 * @param team the inspection team as printed, in simplified characters
 * @param round the round as printed, which names the committee where the team does not
 */
export function levelOf(team: string | null, round: string | null, place: Place, opening: string): Level {
  const told =
    team ??
    round ??
    /(?:中央|[省市区县州旗盟]委|自治[区州]党委|兵团党委)(?=[^,。;]{0,10}(?:巡视|巡察))/.exec(opening)?.[0] ??
    "";
  if (told.includes("中央")) return "central";
  if (/省委|自治区党委|兵团党委/.test(told)) return "provincial";
  if (told.includes("市委")) {
    if (
      told.includes("巡视") ||
      (isMunicipality(place.province) && place.county === null && !told.includes("巡察"))
    )
      return "provincial";
    // Whose committee it is tells more than where the inspected body is.
    const committee = [told, opening].map((words) => placeIn(/[一-龥]{2,12}市(?=委)/.exec(words)?.[0] ?? ""));
    const {county} = committee.find(({city}) => city !== null) ?? place;
    return county !== null && isCountyCity(county) ? "county" : "municipal";
  }
  if (/州委|自治州党委|盟委|地委|师市?党委/.test(told)) return "municipal";
  if (/[县区旗]委/.test(told)) return "county";
  return "other";
}
