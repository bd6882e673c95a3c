/*
 * The form library's own object behind a form in the page. Tasklist keeps it to itself, but all of
 * the form's parts can ask for it, by the context that the library hands down to them.
 */

/** These wait for a pause before they tell of what is typed; at the latest until they are left. */
const TEXT = '.fjs-form-field-textfield, .fjs-form-field-textarea';

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

/**
 * Has the library take over each letter at once. It waits for a pause otherwise, and whatever is
 * drawn anew meanwhile, as after a day in the field before, loses what was typed.
 */
export function takeOverAtOnce(form) {
  form.get('config').debounce = false;
  form._setState({});
}

export const copy = (value) => structuredClone(value);

export const valuesOf = (form) => form._getState().data;

/** Shows these values, made fit for the form as the library does with what it is given at first. */
export function show(form, values) {
  form._setState({ data: form._getInitializedFieldData(copy(values)), errors: {} });
}

/** Has the library take over what was typed into a line or an area of text a moment ago. */
export function flush(element) {
  const focused = document.activeElement;
  if (element.contains(focused) && focused.closest(TEXT)) {
    focused.dispatchEvent(new FocusEvent('blur'));
    focused.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
}
