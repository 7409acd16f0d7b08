/** The line above every page: the way to each part of the site. Framework makes the addresses relative. */
export const masthead = `<nav class="tz-masthead" aria-label="Site">
  <a class="tz-brand" href="/">Taizhang <span lang="zh">台账</span></a>
  <a href="/">Corpus <span lang="zh">语料</span></a>
  <a href="/query">Query <span lang="zh">查询</span></a>
</nav>`;
