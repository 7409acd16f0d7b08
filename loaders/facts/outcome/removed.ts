import {alternatives, list, oneOf} from "../../patterns/alternatives.js";

/** A number of hundredths. */
const PERCENT = String.raw`\d[\d.]*(?:%|个百分点)`;

const SETTLED = oneOf(
  list`整改到位 调整到位 规范到位 整改完成 完成整改 销号 办结`,
  list`清退 清零 腾退 拆除 收回 补[齐缴交] 返回 登记入账 归还 归集 关闭 停用 纠正 复[耕垦绿]`,
  // Not a plan of it: 已制定整改方案.
  list`(?<!制定|制订|明确|提出|报送)整改`,
);
const LAND_AND_WORKS = oneOf(list`复垦 复耕 拆除 修复 改造 清淤 回填`);
const FORMALITY = oneOf(list`更名 调整 换届 搬迁 移交 验收 登记 备案 选举 审批 批复 手续 清理 腾退`);
/** That it is all over. */
const over = [
  list`
    (?:已|均已?|全部)[^,。;]{0,12}${SETTLED}(?!的?(?:问题|事项))
    (?:整改|销号|办理|清零)完毕
    目前[^,。;]{0,4}无
  `,
  // Works and formalities brought to their end, unless they are only urged or wished for.
  list`
    (?<!尽快|确保|力争|争取|推动|督促|限期|抓紧|按期|如期|早日|未|待)完成[^,。;]{0,40}${LAND_AND_WORKS}(?=$|[,。;])
    (?:经|通过)[^,。;]{2,24}验收(?:合格|通过)(?![后率的])
    (?<!尽快|力争|争取|督促|限期|抓紧|早日)完成[^,。;]{2,40}${FORMALITY}
  `,
];

const ENDED = oneOf(list`停止 解除 终止 取消 撤销 废止 腾退 退回 归还 更正 改正 补充完善 补种 复种 复绿 回填`);
/** That what was wrong is done no more. */
const stopped = [
  list`
    (?<!未)已?停止(?:对外营业|营业|收费|收取|执行|发放)
    已(?:依法|依规|全部|按规定|按要求|经)?${ENDED}
  `,
  // It does not come again.
  list`
    不再(?:发生|出现|存在|收取|执行|发放)
    已?不存在[^,。;]{0,10}问题
    (?:没有|未)再(?:发生|发现|出现)
  `,
  // Not one case; that not one was absent tells of a session.
  list`
    (?:无一|没有一)[例人户起件名处](?![^,。;]{0,6}(?:缺席|请假|迟到))
    没有发生
    未发生
    未发现类似
  `,
  list`(?<!要求|必须|限期)全部(?:清退|退回|收回|拆除|腾退|补齐|归还|更正|上缴)`,
];

const FROM_TO = oneOf(list`提高 提升 增加 压缩 压 增 缩短 降低? 减少 上升 下降`);
/** By how much it is better. */
const better = [
  list`
    (?:率|满意度|比例|占比(?=[达提升增降至到]))[^,。;\d]{0,4}(?:达到?|为|升至|提升至|提高到|至|到)?${PERCENT}
    (?:增长|上升|下降|减少|提高|提升|压减|压缩|增加|降低)(?:了|约|会议|文件|发文){0,3}${PERCENT}
    较[^,。;\d]{2,8}(?:增|减|提|降|上升|下降)[^,。;\d]{0,6}\d
    实现[^,。;]{0,20}全覆盖
    (?:下降|降低|缩短|减少|压缩)了?\d[\d.]*(?:岁|天|个?工作日|小时|分钟)
  `,
  // So many made so many: 将5个支部调整为11个.
  String.raw`\d+[个家级所门类项][^,。;\d]{0,12}(?:调整|整合|优化|精简|合并|压减|压缩|拆分|重组|缩减)[^,。;\d]{0,2}[为至到成](?:\d|一)`,
  // From so much to so much; what a mark counts for in an appraisal is a rule.
  list`(?<!(?:权重|分值)[^,。;]{0,4})由[^,。;]{1,14}${FROM_TO}[^,。;]{0,4}[到至为]`,
  list`
    全部(?:按规定)?(?:公开|完成|安装|更换|补[缴交]|实行|派驻|纳入线上)
    同比(?:增长|下降|提高|减少)
    位居
    排名[^,。;]{0,10}(?:提高|提升|第)
    (?:脱贫|达标)(?:$|[,。;])
  `,
];

/** Told to the public, signed, or granted by somebody else. */
const granted = list`
  (?:向社会|对外)(?:公开)?发布
  已[^,。;]{0,6}(?:批复|获批|签订)
  签订[^,。;]{0,16}协议
  被[^,。;]{2,30}列入
  已(?:全部)?通过[^,。;]{0,6}验收
  首次达到
  获评
  荣获
  获得[^,。;]{2,20}(?:称号|荣誉)
`;

/** Mended, solved, made public item by item. */
const mended = [
  list`(?:翻修|维修|整修|抢修|修缮|修|铺|装)好(?=了|$|[,。;搬])`,
  // A problem of the mind is not solved for all to see.
  list`解决了(?![^,。;]{0,16}(?:思想|认识|意识|理念))[^,。;]{2,40}(?:问题|难题|困难)`,
  // So many issues of something; 公开课, 公开招聘 and 公开信 are words of their own.
  list`公开(?![课招信承选遴竞征述])[^,。;\d]{0,8}\d+[余多]?[期批条项笔](?!课)`,
];

const SANCTION = oneOf(list`诫勉 批评教育(?!引导) 通报批评 处分(?!条例|规定)`);
/** That someone was sanctioned, whoever it is. */
const sanctioned = list`
  对[^,。;]{1,24}(?:进行|给予|予以|[作做]出?)了[^,。;]{0,6}${SANCTION}
  取消[^,。;]{0,14}(?:评[优先]|晋[升级]|提拔|推荐)[^,。;]{0,8}资格
`;

/** That the defect itself is gone, or by how much it is less; that someone was sanctioned, whoever it is. */
export const removed = new RegExp(alternatives(over, stopped, better, granted, mended, sanctioned));
