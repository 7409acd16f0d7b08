import {expect, test} from "vitest";
import {genreOf} from "../../../loaders/notice/genre.js";
import {frameIn, lines, noticeOf} from "../reader.js";

function genreIn(...parts: readonly string[]) {
  const {shadow, frame} = frameIn(lines(...parts));
  return genreOf(shadow, frame);
}

test.each([
  [
    "by its title",
    ["关于县委第三巡察组反馈意见整改落实情况的通报", "2022年9月5日至11月4日，县委第三巡察组对我局开展了巡察。"],
  ],
  [
    "by its title alone, over two lines",
    [
      "中共临水县水利局党组关于巡察整改",
      "进展情况的通报",
      "局党组坚持问题导向，统筹推进各项工作；成立工作专班，压实责任，取得明显成效。",
    ],
  ],
  [
    "by its opening",
    ["根据县委统一部署，县委第三巡察组对我局开展了巡察，反馈了巡察意见。按照要求，现将整改进展情况公布如下。"],
  ],
  [
    "though it prints no outline",
    [
      "十四届县委第五轮巡察整改情况的通报",
      "根据县委统一部署，县委对40个单位党组织开展了巡察，反馈问题697个，已完成整改651个，整改完成率93.4%。",
    ],
  ],
  [
    "in traditional characters",
    [
      "關於縣委第三巡察組反饋問題整改進展情況的通報",
      "根據縣委統一部署，縣委第三巡察組對縣水務局黨組開展了巡察。現將整改落實情況予以公布。",
    ],
  ],
  ["as a whole", [noticeOf("一、整改情况", "1.学习不深入。开展学习。")]],
])("a rectification notice, %s", (_, parts) => {
  expect(genreIn(...parts)).toBe("rectification");
});

test.each([
  [
    "县委第三巡察组向县水利局党组反馈巡察情况",
    "根据县委统一部署，2022年9月5日至11月4日，县委第三巡察组对县水利局党组开展了巡察。巡察组指出，巡察发现的主要问题是：学习不深入；调研走过场。巡察组提出了整改意见。",
  ],
  [
    "十二届省委第二轮巡视公布巡视反馈情况",
    "近日，省委第八巡视组向临水市委反馈了巡视意见。巡视组指出，临水市委在落实重大决策部署方面存在差距。",
  ],
])("a feedback notice: %s", (...parts) => {
  expect(genreIn(...parts)).toBe("feedback");
});

test.each([
  [
    "临水县水利局2022年工作总结",
    "2022年，我局认真贯彻县委部署，扎实推进防汛抗旱工作，完成投资12.6万元，成效显著。",
  ],
  [
    "临水县委巡察工作动员部署会召开",
    "近日，县委召开巡察工作动员部署会，安排第五轮巡察任务，县委主要负责同志出席并讲话。",
  ],
  [
    "关于环保督察整改情况的通报",
    "根据省环保督察组统一部署，现将生态环境问题整改情况予以公布，请社会各界监督。",
  ],
  ["", ""],
])("neither: %s", (...parts) => {
  expect(genreIn(...parts)).toBe("other");
});
