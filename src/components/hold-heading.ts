import {anchorIn} from "./cell/share.js";

/** What a reader does who goes on alone. */
const doings = ["wheel", "touchmove", "keydown", "pointerdown"];

/**
 * Keeps the heading that the address names at the top while what stands above it is being drawn: when the browser first
 * goes there, the page is still short. It ends with the first thing that the reader does.
 */
export function holdHeading(): void {
  const anchor = anchorIn(location.hash);
  const heading = anchor === null ? null : document.getElementById(anchor);
  const main = heading?.closest("main");
  if (!heading || !main) return;
  const observer = new ResizeObserver(() => {
    heading.scrollIntoView({behavior: "instant"});
  });
  observer.observe(main);
  for (const doing of doings)
    addEventListener(
      doing,
      () => {
        observer.disconnect();
      },
      {once: true, passive: true},
    );
}
