/*
 * What people type into forms is what is read. Dates, times and numbers are read as Danes write
 * them; what cannot be read stays where it was typed, with a Danish word of why, and the form cannot
 * be handed in. The form library makes another date of what it does not understand, rounds times
 * and empties numbers, so its fields for them are replaced here.
 *
 * The library is inside the webapp's own bundle: it is found there by what it exports. Were it not
 * found, its own fields would be shown; the server checks everything once more anyway.
 */

import {
  linkError, mailError, readDate, readNumber, readTime, trimmed,
  writtenDate, writtenNumber, writtenTime
} from './danishvalues.js';

/** Stands between a date and a time as long as they are not both right; nobody types it. */
const NOT_BOTH = '\t';

const TIMES = Array.from({ length: 60 }, (_, i) => {
  const minutes = 7 * 60 + i * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;
});

/** Modules of the bundle, by a word that only their source has. */
function bundled() {
  let require;
  const bundle = Object.keys(self).find((name) => name.startsWith('webpackChunk'));
  self[bundle].push([['klimaforloeb-typing'], {}, (found) => {
    require = found;
  }]);
  const id = Object.keys(require.m)
    .find((each) => require.m[each].toString().includes('.sanitizeDateTimePickerValue='));
  const library = require(id);
  const parts = [...require.m[id].toString().matchAll(/\b\w=n\((\d+)\)/g)]
    .map((match) => require(match[1]));
  return {
    library,
    jsx: parts.find((part) => part?.jsx && part.jsxs).jsx,
    hooks: parts.find((part) => part?.useState && part.useEffect && !part.createElement)
  };
}

const { library: { Datetime, Description, Errors, Form, Label, Numberfield }, jsx, hooks } = bundled();

/* Values: as the server takes them, or, where they cannot be read, what was typed. */

function splitValue(subtype, value) {
  if (typeof value !== 'string' || !value) {
    return { date: '', time: '' };
  }
  const [date, time] = subtype === 'date' ? [value, ''] : value.split(/T(?=\d\d:\d\d$)|\t/);
  return {
    date: date && readDate(date).value === date ? writtenDate(date) : date,
    time: time && readTime(time).value === time ? writtenTime(time) : time ?? ''
  };
}

function joinedValue(subtype, typed) {
  const date = readDate(typed.date);
  if (subtype === 'date') {
    return date.value ?? (trimmed(typed.date) ? typed.date : null);
  }
  const time = readTime(typed.time);
  if (date.value && time.value) {
    return `${date.value}T${time.value}`;
  }
  return trimmed(typed.date) || trimmed(typed.time) ? typed.date + NOT_BOTH + typed.time : null;
}

function dateErrors({ subtype }, value) {
  const { date, time } = splitValue(subtype, value);
  const errors = [readDate(date).error];
  if (subtype !== 'date' && value) {
    errors.push(readTime(time).error);
    if (!trimmed(date) !== !trimmed(time)) {
      errors.push('Udfyld både dato og klokkeslæt.');
    }
  }
  return errors.filter(Boolean);
}

const isWhole = (field) => field.decimalDigits === 0;

/* Fields */

function input({ domId, errors, label, required, ...props }, text, onText, onDone, more = {}) {
  return jsx('input', {
    ...more,
    class: 'fjs-input',
    id: domId,
    type: 'text',
    autoComplete: 'off',
    value: text,
    disabled: props.disabled,
    readOnly: props.readonly,
    required,
    'aria-invalid': errors.length > 0,
    'aria-describedby': `${props.rootId}-description ${props.rootId}-error-message`,
    onInput: (event) => onText(event.target.value),
    onKeyDown: (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        onDone();
      }
      more.onKeyDown?.(event);
    }
  });
}

function fieldClasses(type, { errors, disabled, readonly }) {
  return [
    'fjs-form-field', `fjs-form-field-${type}`, errors.length && 'fjs-has-errors',
    disabled && 'fjs-disabled', readonly && 'fjs-readonly'
  ].filter(Boolean).join(' ');
}

function field(type, { domId, field: { description } }, shown, children) {
  return jsx('div', {
    class: fieldClasses(type, shown),
    children: [
      ...children,
      jsx(Description, { id: `${domId}-description`, description }),
      jsx(Errors, { id: `${domId}-error-message`, errors: shown.errors })
    ]
  });
}

/**
 * What stands in a field: what is being typed, else its value as Danes write it. While it is being
 * typed nothing is called wrong.
 */
function useTyped({ value, errors = [], onBlur, onFocus, onChange, field: definition }, written, read) {
  const [typed, setTyped] = hooks.useState(null);
  // A picked day is typed and done at once, before anything is drawn again.
  const last = hooks.useRef(null);
  const done = () => {
    if (last.current !== null) {
      // Tells the form once more: what is wrong with it is seen from now on.
      onChange({ field: definition, value: read(last.current) });
      last.current = null;
      setTyped(null);
    }
    onBlur?.();
  };
  return {
    typed: typed ?? written(value),
    errors: typed ? [] : errors,
    type: (next) => {
      last.current = next;
      setTyped(next);
      onChange({ field: definition, value: read(next) });
    },
    done,
    focus: () => onFocus?.()
  };
}

/** The calendar hangs on an element of its own: on the field it would overwrite what is typed. */
function useCalendar(place, onPick) {
  const calendar = hooks.useRef();
  const pick = hooks.useRef();
  pick.current = onPick;
  hooks.useEffect(() => {
    const anchor = document.createElement('input');
    // The calendar makes any field one of text.
    anchor.style.display = 'none';
    place.current.append(anchor);
    calendar.current = window.flatpickr(anchor, {
      static: true,
      clickOpens: false,
      disableMobile: true,
      dateFormat: 'Y-m-d',
      minDate: '1900-01-01',
      maxDate: '2100-12-31',
      onChange: ([day], text) => day && pick.current(writtenDate(text))
    });
    return () => calendar.current.destroy();
  }, []);
  return calendar;
}

function DateInput({ text, onText, onDone, onFocus, ...props }) {
  const place = hooks.useRef();
  const pick = (day) => {
    onText(day);
    onDone();
  };
  const calendar = useCalendar(place, pick);
  const open = () => {
    if (!props.disabled && !props.readonly && !calendar.current.isOpen) {
      calendar.current.setDate(readDate(text).value ?? null, false);
      calendar.current.open();
    }
  };
  const days = () => calendar.current.calendarContainer;
  return jsx('div', {
    class: 'fjs-datetime-subsection',
    children: [
      jsx(Label, { htmlFor: props.domId, label: props.label, required: props.required }),
      jsx('div', {
        class: `fjs-input-group${props.disabled ? ' fjs-disabled' : ''}`,
        children: jsx('div', {
          class: 'fjs-datepicker',
          ref: place,
          // In small letters: the library knows no other event by this name.
          onfocusout: (event) => {
            if (!place.current.contains(event.relatedTarget)) {
              calendar.current.close();
              onDone();
            }
          },
          children: input(props, text, onText, onDone, {
            placeholder: 'dd.mm.åååå',
            onFocus: () => {
              onFocus();
              open();
            },
            onMouseDown: open,
            onKeyDown: (event) => {
              if (event.key === 'Escape' || event.key === 'Enter') {
                calendar.current.close();
              } else if (event.key === 'ArrowDown') {
                event.preventDefault();
                open();
                (days().querySelector('.selected') ?? days().querySelector('.today')
                  ?? days().querySelector('.flatpickr-day'))?.focus();
              }
            }
          })
        })
      })
    ]
  });
}

function TimeInput({ text, onText, onDone, onFocus, ...props }) {
  const list = `${props.domId}-times`;
  return jsx('div', {
    class: 'fjs-datetime-subsection',
    children: [
      jsx(Label, { htmlFor: props.domId, label: props.label, required: props.required }),
      jsx('div', {
        class: `fjs-input-group${props.disabled ? ' fjs-disabled' : ''}`,
        children: [
          input(props, text, onText, onDone, {
            placeholder: 'tt.mm', list, onFocus, onBlur: onDone
          }),
          jsx('datalist', { id: list, children: TIMES.map((time) => jsx('option', { value: time })) })
        ]
      })
    ]
  });
}

function DanishDatetime(props) {
  const { domId, disabled, readonly, field: definition } = props;
  const { subtype, dateLabel, timeLabel, validate = {} } = definition;
  const state = useTyped(
    props, (value) => splitValue(subtype, value), (typed) => joinedValue(subtype, typed));
  // Two words typed at once, as a picked day and what follows, must not undo each other.
  const latest = hooks.useRef();
  latest.current = state.typed;
  const part = (name, label) => ({
    domId: `${domId}-${name}`,
    rootId: domId,
    label,
    required: validate.required,
    disabled,
    readonly,
    errors: state.errors,
    text: state.typed[name],
    onText: (text) => {
      latest.current = { ...latest.current, [name]: text };
      state.type(latest.current);
    },
    onDone: state.done,
    onFocus: state.focus
  });
  return field('datetime', props, { errors: state.errors, disabled, readonly }, [
    jsx('div', {
      class: 'fjs-vertical-group',
      children: [
        jsx(DateInput, part('date', dateLabel)),
        subtype !== 'date' && jsx('div', { class: 'fjs-datetime-separator' }),
        subtype !== 'date' && jsx(TimeInput, part('time', timeLabel))
      ]
    })
  ]);
}

DanishDatetime.config = {
  ...Datetime.config,
  sanitizeValue: ({ value }) => typeof value === 'string' ? value : null
};

function DanishNumber(props) {
  const { domId, disabled, readonly, field: definition } = props;
  const { label, appearance = {}, validate = {} } = definition;
  const state = useTyped(
    props,
    (value) => typeof value === 'number' ? writtenNumber(value) : value ?? '',
    (typed) => readNumber(typed, isWhole(definition)).value ?? (trimmed(typed) ? typed : null));
  return field('number', props, { errors: state.errors, disabled, readonly }, [
    jsx(Label, { htmlFor: domId, label, required: validate.required }),
    jsx('div', {
      class: `fjs-input-group${disabled ? ' fjs-disabled' : ''}`,
      children: [
        input({ ...props, rootId: domId, required: validate.required, errors: state.errors },
          state.typed, state.type, state.done, {
            inputMode: isWhole(definition) ? 'numeric' : 'decimal',
            onFocus: state.focus,
            onBlur: state.done
          }),
        appearance.suffixAdorner
          && jsx('span', { class: 'fjs-input-adornment', children: appearance.suffixAdorner })
      ]
    })
  ]);
}

DanishNumber.config = {
  ...Numberfield.config,
  sanitizeValue: ({ value }) =>
    typeof value === 'number' || typeof value === 'string' && value !== '' ? value : null
};

/* Rules */

function errorsOf(definition, value) {
  switch (definition.type) {
    case 'datetime':
      return dateErrors(definition, value);
    case 'number':
      return typeof value === 'string' ? [readNumber(value, isWhole(definition)).error] : [];
    case 'textfield': {
      const { format } = definition.properties ?? {};
      const rule = { url: linkError, email: mailError }[format];
      return rule && trimmed(value ?? '') ? [rule(value)] : [];
    }
    default:
      return [];
  }
}

/** Blanks are no answer. */
const answered = (value) => typeof value === 'string' && !trimmed(value) ? '' : value;

class DanishTyping {
  constructor(eventBus, form, formFields, formFieldRegistry, validator) {
    // A link that is opened in the form's place takes what was typed with it.
    eventBus.on('form.init', () => form.setProperty('textLinkTarget', '_blank'));
    formFields.register('datetime', DanishDatetime);
    formFields.register('number', DanishNumber);
    const { validateFieldInstance } = validator;
    validator.validateFieldInstance = function (instance, value) {
      const definition = formFieldRegistry.get(instance.id);
      const errors = definition ? errorsOf(definition, value).filter(Boolean) : [];
      return errors.length ? errors : validateFieldInstance.call(this, instance, answered(value));
    };
  }
}

DanishTyping.$inject = ['eventBus', 'form', 'formFields', 'formFieldRegistry', 'validator'];

const { _getModules: modules } = Form.prototype;

Form.prototype._getModules = function () {
  return [
    ...modules.call(this),
    { __init__: ['danishTyping'], danishTyping: ['type', DanishTyping] }
  ];
};
