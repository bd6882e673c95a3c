/* What is shown of drafts. Texts are set as text, never as markup. */

const ZONE = 'Europe/Copenhagen';

export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const button = (text, onclick) => element('button', { type: 'button', onclick }, text);

function parts(time, options) {
  return new Intl.DateTimeFormat('da-DK', { timeZone: ZONE, ...options }).formatToParts(
    new Date(time)
  );
}

const pick = (found, ...types) =>
  types.map((type) => found.find((part) => part.type === type).value);

const day = (time) =>
  pick(parts(time, { day: 'numeric', month: 'numeric', year: 'numeric' }), 'day', 'month', 'year')
    .join('.');

const hour = (time) =>
  pick(parts(time, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }), 'hour', 'minute')
    .join('.');

/** "kl. 14.03", and the day before it unless it is today by the programme's clock. */
export function at(time, now) {
  const isToday = day(time) === day(now);
  return isToday ? `kl. ${hour(time)}` : `${day(time)} kl. ${hour(time)}`;
}

/** A draft as labels and texts. */
function texts(shown) {
  const list = element('dl', { className: 'draft-text' });
  for (const { label, text } of shown) {
    list.append(element('dt', {}, label), element('dd', {}, text));
  }
  return list;
}

async function copy(shown, told) {
  const text = shown.map((field) => `${field.label}\n${field.text}`).join('\n\n');
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = 'Teksten er kopieret.';
  } catch {
    // Without a secure connection the browser has no clipboard for scripts.
    const area = element('textarea', { value: text });
    told.after(area);
    area.select();
    told.textContent = document.execCommand('copy')
      ? 'Teksten er kopieret.'
      : 'Markér teksten, og kopiér den med Ctrl+C.';
    area.remove();
  }
}

/** Asks once more before something typed is thrown away. */
export function discarding(onDiscard) {
  const place = element('span', { className: 'draft-discard' });
  const ask = () =>
    place.replaceChildren(
      'Kassér det, du har skrevet? ',
      button('Ja, kassér', onDiscard),
      ' ',
      button('Fortryd', () => rest(true))
    );
  const rest = (isFocused) => {
    place.replaceChildren(button('Kassér kladde', () => {
      ask();
      place.querySelector('button').focus();
    }));
    if (isFocused) {
      place.querySelector('button').focus();
    }
  };
  rest(false);
  return place;
}

/** The text of a draft with what can be done with it. */
export function readable(draft, onDiscard) {
  const told = element('span', { role: 'status' });
  return [
    texts(draft.shown),
    element(
      'div',
      { className: 'draft-actions' },
      button('Kopiér tekst', () => copy(draft.shown, told)),
      discarding(onDiscard),
      told
    )
  ];
}

/** Why a draft can no longer be handed in. */
export function reason(draft) {
  return draft.state === 'taken'
    ? 'Opgaven er taget af en anden.'
    : 'Opgaven er løst af en anden, eller forløbet er gået videre uden den.';
}

/** The line below a form that says what has been kept. */
export class Status {
  constructor() {
    this.text = element('span', { role: 'status' });
    this.text.setAttribute('aria-live', 'polite');
    this.action = element('span');
    this.node = element('div', { className: 'draft-status' }, this.text, this.action);
  }

  say(text, action, isTrouble = false) {
    // Said again, the same would be read aloud again.
    if (this.text.textContent !== text) {
      this.text.textContent = text;
    }
    this.node.classList.toggle('draft-trouble', isTrouble);
    this.action.replaceChildren(...(action ? [action] : []));
  }
}

/** What stands above a form about a draft that does not fit into it. */
export function notice(sentence, draft, onDiscard) {
  const box = element(
    'section',
    { className: 'draft-notice' },
    element('p', { role: 'alert' }, sentence)
  );
  if (draft) {
    box.append(...readable(draft, onDiscard));
  }
  return box;
}

export { button, day };
