/*
 * The form library's own object behind a form in the page. Tasklist keeps it to itself, but all of
 * the form's parts can ask for it, by the context that the library hands down to them.
 */

const INPUTS = '.fjs-form-field-datetime input, .fjs-form-field-number input';

const setText = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;

function search(node) {
  if (!node || typeof node !== 'object') {
    return undefined;
  }
  const ask = node.props?.value?.getService;
  if (typeof ask === 'function') {
    return ask('form', false) ?? undefined;
  }
  for (const child of [node.__k].flat()) {
    const found = search(child);
    if (found) {
      return found;
    }
  }
  return undefined;
}

/** The form object, once it is drawn. */
export async function formIn(element) {
  for (let tries = 0; tries < 100; tries += 1) {
    const container = element.querySelector('.fjs-container');
    const form = container && search(container.__k);
    if (form) {
      return form;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The form has not been drawn');
}

export const copy = (value) => structuredClone(value);

export const valuesOf = (form) => form._getState().data;

/** Shows these values, made fit for the form as the library does with what it is given at first. */
export function show(form, values) {
  form._setState({ data: form._getInitializedFieldData(copy(values)), errors: {} });
}

/** The id of an input without the part that is new each time the form is drawn. */
const nameOf = (form, input) => input.id.replace(`fjs-form-${form._id}-`, '');

function isEmpty(value) {
  return value === undefined || value === null || value === '' || Number.isNaN(value);
}

/** The field that an input belongs to; those of rows carry the row's number behind it. */
function valueOf(form, name) {
  const instances = form.get('formFieldInstanceRegistry').getAll();
  const instance = instances
    .filter(({ instanceId }) => name === instanceId || name.startsWith(`${instanceId}-`)
      || name.startsWith(`${instanceId}_`))
    .sort((one, other) => other.instanceId.length - one.instanceId.length)[0];
  return instance?.valuePath.reduce((value, part) => value?.[part], valuesOf(form));
}

/** What stands in fields of days, times and numbers and is no value yet, by the input's name. */
export function rawTexts(form, element) {
  const raw = {};
  for (const input of element.querySelectorAll(INPUTS)) {
    const name = input.id && nameOf(form, input);
    if (name && input.value !== '' && isEmpty(valueOf(form, name))) {
      raw[name] = input.value;
    }
  }
  return raw;
}

/** Writes such texts back as if they were typed. */
export function typeIn(form, element, raw) {
  for (const input of element.querySelectorAll(INPUTS)) {
    const text = raw[input.id && nameOf(form, input)];
    if (text && input.value === '') {
      setText.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }
}
