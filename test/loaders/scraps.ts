import fc from "fast-check";

const pieces = [
  ...Array.from('一二三十1290①②⑴㈠()（）、.．，,：:；。！?“”"「」《》\n\r\t \u3000\u00a0年月日至省市县区委'),
  ...["一、", "(一)", "1.", "（2）", "一是", "二是", "第一,", "首先,", "其次,", "问题1:", "整改情况:", "附件:"],
  ...[
    "关于",
    "针对",
    "的问题",
    "方面",
    "整改",
    "巡察",
    "巡视组",
    "反馈",
    "对",
    "开展了",
    "落实不到位",
    "加强领导",
  ],
  ...[
    "中共临水县委",
    "关于巡察整改进展情况的通报",
    "2023年3月24日",
    "欢迎广大干部群众监督",
    "電話",
    "來源:",
    "下一步,",
  ],
];
const units = fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code));

/** Strings made of what notices are made of, in no order, with stray code units and lone surrogates between. */
export const scraps: fc.Arbitrary<string> = fc
  .array(fc.oneof({weight: 12, arbitrary: fc.constantFrom(...pieces)}, {weight: 1, arbitrary: units}), {
    maxLength: 80,
  })
  .map((parts) => parts.join(""));
