/*
 * Has the Danish labels ready when a webapp starts, and puts into Danish what it says outside its
 * label file: the language of the page, the calendar of date fields and the messages of forms,
 * which the form library holds in English. What the server refuses is shown without the keys that
 * it names for programs.
 * All four webapps load this file as a custom script.
 */
import { STORE } from './shipped.js';

const PHRASES = new Map([
  ['Field is required.', 'Feltet skal udfyldes.'],
  ['Field must be a valid email.', 'Skriv en gyldig e-mailadresse.'],
  [
    'Field must be a valid  international phone number. (e.g. +4930664040900)',
    'Skriv et telefonnummer med landekode, f.eks. +4512345678.'
  ],
  ['Value is not a number.', 'Skriv et tal.'],
  ['Value is expected to be an integer.', 'Skriv et helt tal.'],
  ['Select', 'Vælg'],
  ['Search', 'Søg'],
  ['No results', 'Ingen resultater'],
  ['All values selected', 'Alle værdier er valgt'],
  ['No options source defined in the form definition', 'Formularen har ingen valgmuligheder'],
  ['Skip to search', 'Gå til søgning'],
  ['Remove tag', 'Fjern'],
  ['Nothing to show.', 'Der er intet at vise.'],
  ['Previous page', 'Forrige side'],
  ['Next page', 'Næste side'],
  ['Add new', 'Tilføj'],
  ['Collapse', 'Vis færre'],
  ['Increment', 'Højere'],
  ['Decrement', 'Lavere'],
  ['of', 'af'],
  ['Actions', 'Handling'],
  ['null', 'ingen']
]);

const PATTERNS = [
  [/^Field must have minimum value of (.+)\.$/, 'Skriv et tal, der er mindst $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Skriv et tal, der højst er $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Skriv mindst $1 tegn.'],
  [/^Field must have maximum length of (.+)\.$/, 'Skriv højst $1 tegn.'],
  [/^Field must match pattern (.+)\.$/, 'Indholdet passer ikke til det, feltet kræver: $1.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Skriv højst $1 decimaler.'],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    'Værdien er ikke gyldig. De nærmeste gyldige værdier er $1 og $2.'
  ],
  [/^Show all \((\d+)\)$/, 'Vis alle ($1)'],
  [/^Remove list item (\d+)$/, 'Fjern nr. $1'],
  [/^([dmy.\/-]+)yyyy$/, '$1åååå']
];

/** A field's key behind its label, as in "Bemærkning til 3.3 (c3_3_remark): udfyld feltet". */
const KEY_BEHIND_LABEL = / \([a-z]\w*\)(?=:| i række \d)/g;

const REFUSAL = '.page-notifications .message';

const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

/**
 * The elements whose text is the library's or the webapps' own and in no label file; what else stands
 * in a form is the form's text.
 */
const OWN_TEXT = [
  '.fjs-form-field-error',
  '.fjs-select-placeholder',
  '.fjs-select-display',
  '.fjs-dropdownlist',
  '.fjs-taglist-skip-link',
  '.fjs-repeat-render-footer',
  '.fjs-table-empty',
  '.fjs-table-nav',
  '.fjs-table-nav-label',
  'thead td.actions',
  '.null-value'
].join();

const CALENDAR = {
  weekdays: {
    shorthand: ['søn', 'man', 'tir', 'ons', 'tor', 'fre', 'lør'],
    longhand: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']
  },
  months: {
    shorthand: [
      'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'
    ],
    longhand: [
      'januar', 'februar', 'marts', 'april', 'maj', 'juni',
      'juli', 'august', 'september', 'oktober', 'november', 'december'
    ]
  },
  ordinal: () => '.',
  firstDayOfWeek: 1,
  rangeSeparator: ' til ',
  weekAbbreviation: 'uge',
  yearAriaLabel: 'år',
  monthAriaLabel: 'måned',
  hourAriaLabel: 'time',
  minuteAriaLabel: 'minut',
  time_24hr: true
};

function inDanish(text) {
  const phrase = text.trim();
  if (PHRASES.has(phrase)) {
    return text.replace(phrase, PHRASES.get(phrase));
  }
  const match = PATTERNS.find(([pattern]) => pattern.test(phrase));
  return match ? text.replace(phrase, phrase.replace(match[0], match[1])) : text;
}

function translateText(node) {
  let text = node.data;
  if (node.parentElement?.closest(OWN_TEXT)) {
    text = inDanish(text);
  } else if (node.parentElement?.closest(REFUSAL)) {
    text = text.replace(KEY_BEHIND_LABEL, '');
  }
  // Writing the same text again would call the observer for ever.
  if (text !== node.data) {
    node.data = text;
  }
}

function translateAttributes(element) {
  if (element.closest('.fjs-container')) {
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      const text = value && inDanish(value);
      if (text !== value) {
        element.setAttribute(name, text);
      }
    }
  }
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    translateAttributes(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      if (walker.currentNode.nodeType === Node.TEXT_NODE) {
        translateText(walker.currentNode);
      } else {
        translateAttributes(walker.currentNode);
      }
    }
  }
}

/**
 * Puts the labels where the webapp looks for them before it starts. Otherwise it shows raw keys in
 * some table heads at a browser's first visit, and old labels at the first one after a change.
 */
async function storeLabels() {
  const base = document.querySelector('base');
  const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  const answer = await fetch(`${folder}da.json?bust=${window.bust}`, { cache: 'no-cache' });
  if (answer.ok) {
    const stored = JSON.parse(localStorage.getItem(STORE) || '{}');
    stored[`${folder}_locales_data_da_${window.bust}`] = await answer.text();
    localStorage.setItem(STORE, JSON.stringify(stored));
  }
}

document.documentElement.lang = 'da';
window.flatpickr?.localize(CALENDAR);

new MutationObserver((mutations) => {
  for (const { type, target, addedNodes } of mutations) {
    if (type === 'childList') {
      addedNodes.forEach(translate);
    } else if (type === 'characterData') {
      translateText(target);
    } else {
      translateAttributes(target);
    }
  }
}).observe(document.body, {
  attributes: true,
  attributeFilter: ATTRIBUTES,
  characterData: true,
  childList: true,
  subtree: true
});

// The webapp waits for this module. Without the labels in store it still loads them by itself.
await storeLabels().catch((error) => console.warn('The labels are not stored', error));
