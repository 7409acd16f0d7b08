import {sharePanels} from "./share-panels.js";

/** How many leaf problems of a notice fall into a dimension. */
export interface DimensionCount {
  readonly notice_id: string;
  readonly dimension: string;
  readonly n: number;
  readonly leaves: number;
}

export interface DimensionProfileOptions {
  readonly counts: readonly DimensionCount[];
  readonly notices: readonly string[];
  /** Dimensions in the order of their panels. */
  readonly dimensions: readonly string[];
  readonly name: (noticeId: string) => string;
  readonly family: (code: string) => string;
  readonly tr: (en: string, zh: string) => string;
  readonly width: number;
}

/** Share of each dimension in each notice; a dimension that a notice does not have is none of its problems. */
export function dimensionProfile(options: DimensionProfileOptions): SVGElement {
  const {counts, notices, dimensions, name, family, tr, width} = options;
  const leaves = new Map(counts.map(({notice_id, leaves}) => [notice_id, leaves]));
  const found = new Map(counts.map(({dimension, notice_id, n}) => [`${dimension} ${notice_id}`, n]));
  return sharePanels({
    shares: dimensions.flatMap((dimension) =>
      notices.map((notice_id) => ({
        panel: family(dimension),
        notice_id,
        n: found.get(`${dimension} ${notice_id}`) ?? 0,
        of: leaves.get(notice_id) ?? 0,
      })),
    ),
    panels: dimensions.map(family),
    notices,
    name,
    label: tr("Share of each dimension by notice", "各通报中各维度占比"),
    width,
  });
}
