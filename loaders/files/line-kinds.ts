import {alternatives, list, oneOf} from "../patterns/alternatives.js";
import type {Block} from "./blocks.js";

/* What a line of a page is by its wording and its links, wherever it stands. */

// Longer words stand before those that they begin with.
const buttonWords = new RegExp(
  alternatives(list`
    分享[到至]? 打印(?:本页|此页)? 关闭(?:窗口|本页)? 我要纠错 纠错
    加入收藏 收藏(?:本页)? 设为首页
    字体 字号 [大中小] 放大 缩小 默认
    复制链接 微信 新浪微博 腾讯微博 微博 新浪 腾讯 朋友圈 QQ空间 QQ好友 QQ 空间 人人网 豆瓣
    扫一扫 手机看 朗读 语音播报
    返回(?:顶部|首页|列表)? 顶部 点赞 在看 听全文 繁体 简体 无障碍
    [上下]一[篇页条] 更多 没有了 无
    [\s【】[\]()（）|·，,、:：>»›+-]
  `),
  "g",
);
const footer = new RegExp(
  alternatives(list`
    ICP\s*备 公网安备 公安备
    Copyright © 版权所有 网站标识码 技术支持
    ^(?:网站)?(?:主办|承办|协办|维护)(?:单位)?\s*[:：]
    网站地图
    建议使用.{0,20}(?:浏览器|分辨率)
  `),
  "i",
);
const following = new RegExp(
  `^[【[]?${oneOf(list`
    上一[篇页条] 下一[篇页条]
    相关(?:阅读|链接|新闻|文章|稿件|信息|报道|推荐|内容)
    推荐(?:阅读|文章)
    热门 延伸阅读 猜你喜欢 更多 最新 友情链接 扫一扫
  `)}`,
);
const attached = /附\s*件|\.(?:docx?|pdf|xlsx?|wps|zip|rar|ofd)\b|原文|^https?:/i;

/** Characters of running text in a line: sentences that are not links. */
export function proseOf(block: Block): number {
  const {text, letters, linked} = block;
  const own = letters - linked;
  if (own < 15 || linked > own || isFooter(block) || isButton(block)) return 0;
  return /[。；;！!？?]/.test(text) || (text.match(/[，,、]/g)?.length ?? 0) >= 2 ? own : 0;
}

/** Characters of a line that are not links, sentences or not. */
export function wordsOf(block: Block): number {
  return isFooter(block) || isButton(block) ? 0 : block.letters - block.linked;
}

/** Whether a line is at the foot of a site: its owner, its registration. */
export function isFooter({text}: Block): boolean {
  return footer.test(text);
}

/** Whether a line begins what follows an article: other articles. */
export function isFollowing({text}: Block): boolean {
  return following.test(text);
}

/** Whether a line is made of the labels of buttons. */
export function isButton({text, letters}: Block): boolean {
  return (
    (letters <= 80 && text.replace(buttonWords, "") === "") ||
    /扫一扫.{0,8}(?:手机|网页|分享)|打开微信.{0,40}扫一扫/.test(text)
  );
}

/** Whether a line is a link to another page; the names of attachments are not. */
export function isLinks({text, letters, linked}: Block): boolean {
  return linked >= letters * 0.6 && !attached.test(text);
}
