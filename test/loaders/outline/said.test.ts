import {expect, test} from "vitest";
import {saidIn} from "../../../loaders/outline/said.js";

test("a stretch is told in unified characters", () => {
  expect(saidIn("整改：完成３项。")(0, 8)).toBe("整改:完成3项。");
  expect(saidIn("整改：完成３项。")(3, 5)).toBe("完成");
});

test("readings between the characters are left out", () => {
  const text =
    "根據(gēnjù)省(shěng)委(wěi)統一(tǒngyī)部署(bùshǔ),巡察(xúnchá)組(zǔ)對縣(xiàn)局開展(kāizhǎn)了巡察(xúnchá)。";
  expect(saidIn(text)(0, text.length)).toBe("根據省委統一部署,巡察組對縣局開展了巡察。");
});
