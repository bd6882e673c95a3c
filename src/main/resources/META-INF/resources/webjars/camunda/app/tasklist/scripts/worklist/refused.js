/*
 * What the server refuses is told at the field that is meant, besides at the top of the page; the
 * first of these fields has the focus. It stands there until somebody changes the field: whether it
 * is right then, only the server knows, so that it does not keep the form from being handed in.
 */
import { element } from '../absence/page.js';
import { formIn } from '../drafts/viewer.js';

/** As the server puts them on one line: "Label (key): reason · Label (key): reason". */
const BETWEEN = ' · ';
const REFUSED = /^(.*) \(([A-Za-z]\w*)\): ([^]*)$/;

const CONTROLS = 'input, select, textarea';
const CHANGES = ['input', 'change', 'click', 'keydown'];

function reasons(message) {
  return String(message ?? '')
    .split(BETWEEN)
    .map((part) => REFUSED.exec(part))
    .filter(Boolean)
    .map(([, , key, reason]) => ({ key, reason }));
}

/** Where the field is drawn; the library puts the field's id into those of its controls. */
function drawn(form, container, key) {
  const field = form
    .get('formFieldRegistry')
    .getAll()
    .find((each) => each.key === key || each.dateKey === key || each.path === key);
  const id = field && new RegExp(`-${field.id}(?:-|$)`);
  const control = id && [...container.querySelectorAll('[id]')].find((each) => id.test(each.id));
  return control?.closest('.fjs-form-field') ?? null;
}

function mark(field, key, reason) {
  const note = element('div', { className: 'refused-field', id: `refused-${key}` }, reason);
  const controls = [...field.querySelectorAll(CONTROLS)];
  const before = controls.map((control) => control.getAttribute('aria-describedby'));
  controls.forEach((control, index) => {
    control.setAttribute('aria-invalid', 'true');
    control.setAttribute('aria-describedby', [before[index], note.id].filter(Boolean).join(' '));
  });
  // Above what is typed into: the calendar of a date that has the focus hangs below it.
  const label = field.querySelector('label');
  if (label) {
    label.after(note);
  } else {
    field.prepend(note);
  }
  const listeners = new AbortController();
  const clear = () => {
    listeners.abort();
    note.remove();
    controls.forEach((control, index) => {
      control.removeAttribute('aria-invalid');
      if (before[index]) {
        control.setAttribute('aria-describedby', before[index]);
      } else {
        control.removeAttribute('aria-describedby');
      }
    });
  };
  for (const type of CHANGES) {
    field.addEventListener(
      type,
      (event) => {
        if (event.key !== 'Tab' && event.key !== 'Shift') {
          clear();
        }
      },
      { signal: listeners.signal, capture: true }
    );
  }
  return clear;
}

/** What is marked in one form. */
export class Refused {
  constructor(container) {
    this.container = container;
    this.marks = [];
  }

  clear() {
    this.marks.splice(0).forEach((clear) => clear());
  }

  async show(message) {
    this.clear();
    const refused = reasons(message);
    if (!refused.length) {
      return;
    }
    const form = await formIn(this.container);
    const fields = refused
      .map(({ key, reason }) => ({ key, reason, field: drawn(form, this.container, key) }))
      .filter(({ field }) => field);
    this.marks = fields.map(({ field, key, reason }) => mark(field, key, reason));
    const [first] = fields
      .map(({ field }) => field)
      .sort((one, other) =>
        one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
      );
    first?.scrollIntoView({ block: 'center' });
    first?.querySelector(CONTROLS)?.focus({ preventScroll: true });
  }
}
