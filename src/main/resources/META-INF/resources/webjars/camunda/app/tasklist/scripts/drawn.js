/**
 * Runs a step each time that something was drawn, once for all that changes in a moment: lists are
 * drawn row by row.
 *
 * @param step
 * @param wait milliseconds that a moment lasts
 */
export function whenDrawn(step, wait) {
  let isWaiting = false;
  new MutationObserver(() => {
    if (!isWaiting) {
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        step();
      }, wait);
    }
  }).observe(document.body, { childList: true, subtree: true });
}
