/*
 * Who works by the keyboard alone: the way from the list to the form is one key, and a list that is
 * drawn anew while one stands in it does not send one back to the top of the page.
 */
import { whenDrawn } from './drawn.js';

const CARD = '.tasks-list li.task';
const FIELDS =
  '.fjs-container :is(input, textarea, select, [contenteditable="true"]):not([disabled], [readonly])';

function isShown(field) {
  return field.getClientRects().length > 0;
}

// The webapp's own answer to the key knows only the forms of its maker's older kind.
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.altKey && event.code === 'KeyF') {
    const first = [...document.querySelectorAll(FIELDS)].find(isShown);
    if (first) {
      event.preventDefault();
      first.focus();
    }
  }
});

/** Of the card in which the focus was last: its task, and whether it was the box beside it. */
let place;

function taskOf(card) {
  return new URLSearchParams(
    card?.querySelector('a[href*="task="]')?.getAttribute('href').split('?')[1]
  ).get('task');
}

// On the way down: the webapp lets nothing of it come up again.
document.addEventListener(
  'focus',
  ({ target }) => {
    const card = target.closest?.(CARD);
    place = card && { task: taskOf(card), isBox: target.matches('input') };
  },
  true
);

// Who points elsewhere is not sent back.
document.addEventListener('pointerdown', () => {
  place = undefined;
});

function findAgain() {
  if (!place?.task || document.activeElement !== document.body) {
    return;
  }
  const card = [...document.querySelectorAll(CARD)].find(
    (each) => taskOf(each) === place.task
  );
  card?.querySelector(place.isBox ? 'input' : 'a[href*="task="]')?.focus({ preventScroll: true });
}

whenDrawn(findAgain, 100);
