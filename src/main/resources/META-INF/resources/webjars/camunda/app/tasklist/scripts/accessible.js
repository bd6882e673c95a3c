/*
 * Names what the webapps leave without a name or with a wrong one, so that a screen reader says what
 * a button does (WCAG 2.1, 4.1.2), and lets the keyboard reach what only a mouse could press (2.1.1).
 * The statement that the law asks for is reached from the foot of each page. All four webapps load this file.
 */
import { whenDrawn } from './drawn.js';

/** What carries a name in a tip that shows only under a mouse. */
const TIPS = ['uib-tooltip', 'tooltip', 'title', 'data-original-title'];

const NAMES = [
  ['.app-switch > .dropdown-toggle', 'Skift program'],
  ['.region-toggle[data-region="filters"]', 'Vis eller skjul filtrene'],
  ['.region-toggle[data-region="list"]', 'Vis eller skjul opgavelisten'],
  ['.region-toggle[data-region="task"]', 'Vis eller skjul opgaven'],
  ['.maximize', 'Vis opgaven i hele vinduet'],
  ['.instance-link', 'Åbn forløbet i Cockpit'],
  ['.section-toggle', 'Vis eller skjul afsnittet'],
  ['.hide-collapsable', 'Vis eller skjul oplysningerne ved siden af'],
  ['.bjs-drilldown', 'Åbn delprocessen'],
  ['.cockpit-app > .app-label-wrapper', 'Cockpit'],
  ['.tasklist-app > .app-label-wrapper', 'Opgaver'],
  ['.admin-app > .app-label-wrapper', 'Admin'],
  ['a.circle', 'Åbn forløbet'],
  ['input.toggle', 'Slå til eller fra'],
  ['.modal-header .close', 'Luk'],
  ['button.close', 'Luk'],
  ['.btn:has(> .glyphicon-ok)', 'Gem'],
  ['.btn:has(> .glyphicon-remove)', 'Fortryd'],
  ['.btn:has(> .glyphicon-trash)', 'Slet'],
  ['.btn:has(> .glyphicon-pencil)', 'Ret']
];

/** A field that offers a list below it says that it is open or not; only this role may. */
const WITH_LIST = 'input[aria-expanded]:not([role])';

/** Links that lead nowhere: for a screen reader and the keyboard they are nothing. */
const PRESSED = 'a:not([href], [role], .overlay-link, :has(a, button))';

const MAY_LACK = 'a, button, input.toggle, [role="button"]';

function isNameless(element) {
  return (
    !element.hasAttribute('aria-label') &&
    !element.hasAttribute('aria-labelledby') &&
    !element.textContent.trim() &&
    !element.querySelector('[aria-label], img[alt]') &&
    !element.labels?.length
  );
}

function tip(element) {
  const name = TIPS.map((attribute) => element.getAttribute(attribute)).find((text) => text?.trim());
  // A tip that the webapp has still to translate is asked again when it has.
  return name?.includes('{{') ? undefined : name;
}

/** A number alone says nothing to who hears it: what it counts stands beside it. */
function nameNumbers(root) {
  for (const link of root.querySelectorAll('.dashboard a')) {
    const number = link.textContent.trim();
    if (/^\d+$/.test(number)) {
      const counted = link.parentElement.textContent.replace(number, '').replace(/\s+/g, ' ').trim();
      const name = `${counted} ${number}`;
      if (counted && link.getAttribute('aria-label') !== name) {
        link.setAttribute('aria-label', name);
      }
    }
  }
}

/** A link in the head of a table's column that sorts by it. */
function sorting(element) {
  const column = element.matches('[ng-click^="changeOrder"]') && element.closest('th, td');
  return column ? `Sortér efter ${column.textContent.trim()}` : undefined;
}

function known(element) {
  return NAMES.find(([selector]) => element.matches(selector))?.[1];
}

function name(root) {
  for (const element of root.querySelectorAll(MAY_LACK)) {
    if (isNameless(element)) {
      const found = tip(element) ?? sorting(element) ?? known(element);
      if (found) {
        element.setAttribute('aria-label', found);
      }
    }
  }
  nameNumbers(root);
  for (const link of root.querySelectorAll(PRESSED)) {
    link.setAttribute('role', 'button');
    link.setAttribute('tabindex', '0');
  }
  for (const field of root.querySelectorAll(WITH_LIST)) {
    field.setAttribute('role', 'combobox');
  }
}

document.addEventListener('keydown', (event) => {
  const isPressed = event.key === 'Enter' || event.key === ' ';
  if (isPressed && event.target.matches('a[role="button"]:not([href])')) {
    event.preventDefault();
    event.target.click();
  }
});

function leadToStatement() {
  const foot = document.querySelector('footer .col-xs-6:last-child');
  if (foot && !foot.querySelector('.statement')) {
    const link = document.createElement('a');
    link.className = 'statement';
    link.href = '/tilgaengelighed';
    link.textContent = 'Tilgængelighedserklæring';
    foot.append(' · ', link);
  }
}

whenDrawn(() => {
  name(document);
  leadToStatement();
}, 50);

name(document);
