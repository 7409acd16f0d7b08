import type {CodeLabels} from "./labels.js";
import type {DimensionCount} from "./figures/dimension-profile.js";
import type {TopicCount} from "./figures/topic-heatmap.js";
import type {Tr} from "./language.js";
import {intervalText, percent} from "./counts.js";
import {meanShares} from "./mean-shares.js";
import {bootstrap} from "./stats/bootstrap.js";
import {wilson} from "./stats/wilson.js";
import {mean} from "./sum.js";

type Row = TopicCount & {readonly dimension: string};

const shareOf = ({n, leaves}: TopicCount) => n / leaves;

/** What inspections find, in a sentence: the topic with the greatest mean share, and how many notices have it. */
export function topicLead(rows: readonly TopicCount[], label: CodeLabels, tr: Tr): string {
  const notices = new Set(rows.map(({notice_id}) => notice_id)).size;
  if (!notices) return tr("No leaf problem has been read yet.", "尚无末级问题。");
  const shares = meanShares(rows, ({topic}) => topic, shareOf);
  const [first, second] = shares;
  const topical = rows.filter(({topic, n}) => topic === first![0] && n > 0);
  const having = new Set(topical.map(({notice_id}) => notice_id)).size;
  const [only] = topical;
  const found = new Map(topical.map((row) => [row.notice_id, shareOf(row)]));
  const each = [...new Set(rows.map(({notice_id}) => notice_id))].map((id) => found.get(id) ?? 0);
  // Of a single notice, its problems are the sample; of several, the notices are.
  const interval =
    notices === 1
      ? wilson(only!.n, only!.leaves)!
      : bootstrap(each, (sample) => mean(sample, (share) => share))!;
  const next = second
    ? tr(
        `, followed by ${label.topic(second[0])} (${percent(second[1])})`,
        `，其次是${label.topic(second[0])}（${percent(second[1])}）`,
      )
    : "";
  return tr(
    `The topic with the largest share on average is ${label.topic(first![0])}: ${percent(first![1])} (${intervalText(interval, tr)}) of a notice’s leaf problems, found in ${having} of ${notices.toLocaleString("en-US")} notices${next}.`,
    `平均占比最大的主题是${label.topic(first![0])}：占一份通报末级问题的 ${percent(first![1])}（${intervalText(interval, tr)}），见于 ${notices.toLocaleString("en-US")} 份通报中的 ${having} 份${next}。`,
  );
}

/** A pair of notices and how far apart their topics are. */
export interface Distance {
  readonly a: string;
  readonly b: string;
  readonly distance: number;
}

/** Dimensions and distances of notices, from the counts of their topics. */
export function profileOf(rows: readonly Row[]) {
  const sums = new Map<string, DimensionCount & {n: number}>();
  for (const {notice_id, dimension, n, leaves} of rows) {
    const key = `${dimension} ${notice_id}`;
    const sum = sums.get(key);
    if (sum) sum.n += n;
    else sums.set(key, {notice_id, dimension, n, leaves});
  }
  const counts: readonly DimensionCount[] = [...sums.values()];
  const shares = meanShares(rows, ({dimension}) => dimension, shareOf);
  return {
    counts,
    /** Dimensions, the greatest mean share first. */
    order: shares.map(([code]) => code),
    finding(label: CodeLabels, tr: Tr, name: (id: string) => string): string {
      const [first] = shares;
      if (!first) return tr("No leaf problem to compare yet", "尚无可比较的末级问题");
      const of = counts
        .filter(({dimension}) => dimension === first[0])
        .sort((a, b) => b.n / b.leaves - a.n / a.leaves);
      const [most] = of;
      return tr(
        `${label.family(first[0])} makes up ${percent(first[1])} of a notice’s leaf problems on average, most in ${name(most!.notice_id)} (${percent(most!.n / most!.leaves)})`,
        `${label.family(first[0])}平均占末级问题的 ${percent(first[1])}，最高为${name(most!.notice_id)}（${percent(most!.n / most!.leaves)}）`,
      );
    },
    /** Distances of all pairs of the given notices, in both directions and to themselves. */
    distances(
      ids: readonly string[],
      distance: (p: readonly number[], q: readonly number[]) => number | null,
    ): Distance[] {
      const topics = [...new Set(rows.map(({topic}) => topic))];
      const vector = new Map(ids.map((id) => [id, topics.map(() => 0)]));
      for (const {notice_id, topic, n} of rows) {
        const counts = vector.get(notice_id);
        if (counts) counts[topics.indexOf(topic)] = n;
      }
      if (ids.length < 2) return [];
      return ids.flatMap((a) =>
        ids.map((b) => ({a, b, distance: distance(vector.get(a)!, vector.get(b)!) ?? 0})),
      );
    },
    distanceFinding(distances: readonly Distance[], name: (id: string) => string, tr: Tr): string {
      const pairs = distances.filter(({a, b}) => a < b).sort((x, y) => x.distance - y.distance);
      const [near, far] = [pairs[0]!, pairs.at(-1)!];
      const say = ({a, b}: Distance) => tr(`${name(a)} and ${name(b)}`, `${name(a)}与${name(b)}`);
      return tr(
        `${say(near)} are closest in their topics (${near.distance.toFixed(2)}), ${say(far)} farthest apart (${far.distance.toFixed(2)})`,
        `主题最接近的是${say(near)}（${near.distance.toFixed(2)}），相差最远的是${say(far)}（${far.distance.toFixed(2)}）`,
      );
    },
  };
}
