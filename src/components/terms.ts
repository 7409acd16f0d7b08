import {claimNames} from "./labels.js";
import type {Tr} from "./language.js";

type Terms = Readonly<Record<string, string>>;

/** Kinds of accountability, as the notices call them. */
const sanctions: Terms = {
  党纪政务处分: "Party or administrative discipline",
  党纪处分: "Party discipline",
  政务处分: "Administrative discipline",
  组织处理: "Organisational handling",
  经济处理: "Pay withheld",
  诫勉: "Admonition",
  书面检查: "Written self-criticism",
  批评教育: "Criticism and education",
  谈话提醒: "Reminder talk",
  通报批评: "Circulated criticism",
  通报: "Exposure by circular",
  立案审查调查: "Case filed and investigated",
  立案: "Case filed",
  留置: "Detention",
  第一种形态: "First form of discipline",
  第二种形态: "Second form of discipline",
  第三种形态: "Third form of discipline",
  第四种形态: "Fourth form of discipline",
  移送司法: "Referred to prosecution",
  考核降档: "Downgraded appraisal",
  调查: "Under investigation",
  查处: "Cases dealt with",
  追责问责: "Held accountable",
};

/** What is done with a document. */
const actions: Terms = {
  制定: "drawn up",
  印发: "issued",
  出台: "brought out",
  修订: "revised",
  编制: "compiled",
  发布: "published",
  建立: "established",
  学习: "studied",
  落实: "carried out",
  依据: "followed",
  纳入: "included",
  使用: "used",
  拟定: "drafted",
  起草: "drafted",
  整理: "put in order",
  发送: "sent",
  实施: "implemented",
  转发: "forwarded",
  分解: "broken down",
  通过: "adopted",
  印制: "printed",
  宣传: "publicised",
  观看: "watched",
  提及: "mentioned",
  参与编制: "helped compile",
  报送: "reported",
  审议: "deliberated",
  签订: "signed",
  形成: "formed",
  废止: "repealed",
};

/** Kinds of documents, by the ending of their titles. */
const documents: Terms = {
  制度: "system",
  办法: "measures",
  规定: "provisions",
  细则: "detailed rules",
  规则: "rules",
  规程: "code of practice",
  机制: "mechanism",
  规范: "norm",
  标准: "standard",
  政策: "policy",
  措施: "steps",
  举措: "steps",
  意见: "opinions",
  方案: "scheme",
  规划: "plan",
  计划: "programme",
  要点: "key points",
  清单: "list",
  安排: "arrangement",
  通知: "notice",
  目录: "catalogue",
  汇编: "compilation",
  选编: "selection",
  手册: "manual",
  指南: "guide",
  台账: "ledger",
  表: "form",
  预算: "budget",
  条例: "regulations",
  体系: "framework",
  纲要: "outline",
  预案: "contingency plan",
  准则: "code",
  报告: "report",
};

/** What terms of the notices are called on the page; one without an English name stands for itself. */
export interface TermLabels {
  readonly sanction: (kind: string) => string;
  readonly action: (action: string | null) => string;
  readonly document: (type: string | null) => string;
  readonly claim: (code: string) => string;
}

/** Labels of terms in the language of the page: in English with the Chinese term, which a reader finds in the text. */
export function termLabels(tr: Tr): TermLabels {
  const of = (terms: Terms) => (term: string) => {
    return Object.hasOwn(terms, term) ? tr(`${terms[term]!} ${term}`, term) : term;
  };
  return {
    sanction: of(sanctions),
    action: (action) => (action === null ? tr("no verb", "无动词") : of(actions)(action)),
    document: (type) => (type === null ? tr("other", "其他") : of(documents)(type)),
    claim: (code) => tr(...claimNames(code)),
  };
}
