/* Parts of the page. Texts are set as text, never as markup. */

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export const button = (text, onclick, className = 'btn btn-default') =>
  element('button', { type: 'button', className, onclick }, text);

/** A field with its label. */
export const labelled = (text, field) => element('label', {}, element('span', {}, text), field);

/** A choice; each option as [value, text]. */
export function select(options) {
  return element(
    'select',
    { className: 'form-control' },
    ...options.map(([value, text]) => element('option', { value }, text))
  );
}

/** "17. september 2020" of "2020-09-17", whatever the browser's own zone. */
export const day = (iso) =>
  new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  );

/**
 * A day as Danes write it ("31-12-2025", "31.12.2025", "31/12 2025"), as the server wants it. What
 * is no such day stays as it is, for the server to refuse: it is never made into another day.
 */
export function iso(typed) {
  const [, date, month, year] = typed.trim().match(/^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/) ?? [];
  return date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : typed.trim();
}

/** The same with the hour, which the server tells in Danish time. */
export const moment = (iso) =>
  `${day(iso)} kl. ${Number(iso.slice(11, 13))}.${iso.slice(14, 16)}`;

/** Calls, and shows what went wrong. */
export async function attempt(alert, action) {
  alert.textContent = '';
  try {
    await action();
  } catch (error) {
    alert.textContent = error.message;
  }
}

export const alert = () => element('p', { className: 'absence-alert', role: 'alert' });
