import {list, type List} from "../../patterns/alternatives.js";
import type {LabelKind} from "../labels.js";

const ofStatus = list`
  (?:整改|问题|工作|任务)?(?:完成|落实)?(?:状态|进度)
  整改(?:任务)?完成情况 (?:整改)?完成情况
  销号情况 目前状态 整改结[论果] 是否完成
`;

const WHOSE = "(?:整改|主要|第一|直接|具体|牵头|配合|督导|包保|分管)?";
const ROLE = "(?:责任|牵头|配合|承办|主办|协办|督办|联系)";
const WHO = "(?:领导|单位|部门|科室|股室|处室|人员?|主体|班子|部室|县领导|区领导|市领导)";
const ofNote = list`
  ${WHOSE}${ROLE}${WHO}
  (?:整改|完成|办结|计划完成|拟完成)(?:时限|时间|期限|日期)
  时限要求 佐证材料
  问题(?:来源|类别|编号|类型|分类)
  整改(?:类型|类别|期限)
  备注
`;

const ofPlan = list`
  (?:具体|主要)?整改(?:的)?(?:措施|举措|目标|要求|任务)
  (?:采取的?)?(?:具体|主要)?(?:措施|举措|做法)
`;

const NOW = "(?:目前|当前|截至目前)?";
const HOW_FAR = "(?:落实|进展|完成|推进|具体)?(?:和|及)?(?:落实|进展|完成)?";
const ofResponse = list`
  (?:整改)?(?:措施|举措)(?:及|和|与|、|暨)(?:整改|落实|完成|进展|工作)*(?:情况|成效|成果|效果|结果|进展)
  整改(?:落实|进展|完成|推进)?情况(?:及|和|与|、)(?:整改|取得|主要)?(?:的)?(?:成效|成果|效果|结果)
  ${NOW}(?:的)?整改(?:工作)?(?:的)?${HOW_FAR}(?:情况|成效|成果|效果|结果|进展|工作)
  (?:落实|进展|推进|工作|取得)(?:的)?(?:进展|成效|情况)
  (?:整改|已整改)落实
  整改
`;

const TOLD = "(?:反馈|指出|发现|存在|具体)";
const ofFinding = list`
  (?:巡[视察])?(?:组)?${TOLD}(?:的)?(?:主要|具体)?(?:问题|意见|情况)(?:表现|描述|内容)?
  (?:问题|具体)(?:表现|描述|内容|事项)
  反馈(?:问题|意见)?(?:内容)?
  (?:巡[视察]组?)?反馈指出
  巡[视察]组?(?:指出|发现)
  问题(?=:|】)
  (?:问题|产生|主要)?原因(?:分析)?
  问题分析 问题定性
`;

/** Kinds of labels with the words that name them; of labels that begin at one place the first is meant. */
export const labelWords: readonly (readonly [kind: LabelKind, words: List])[] = [
  ["status", ofStatus],
  ["note", ofNote],
  ["plan", ofPlan],
  ["response", ofResponse],
  ["finding", ofFinding],
];
