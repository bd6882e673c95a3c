/*
 * Reads dates, times and numbers as Danes write them, and writes them so. What cannot be read in
 * one way only is not read at all: nothing is guessed. Knows nothing of forms and pages.
 *
 * A year of two digits is one of this century up to 69; 70 to 99 may be meant otherwise and are
 * not read.
 */

const MONTHS = [
  'januar', 'februar', 'marts', 'april', 'maj', 'juni',
  'juli', 'august', 'september', 'oktober', 'november', 'december'
];

const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LAST_SHORT_YEAR = 69;

/** The same signs as the server: Unicode's blanks and what has no width. */
const BLANK = '[\\s\\u0085\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f'
  + '\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0]';
const BLANKS_AROUND = new RegExp(`^${BLANK}+|${BLANK}+$`, 'g');

const UNREADABLE = 'Skriv en dato, f.eks. 31.12.2021 eller 31. december 2021.';

/** A name of at least three letters, cut off anywhere, with or without its full stop. */
function named(names, text) {
  const start = text.toLowerCase().replace(/\.$/, '');
  return start.length < 3 ? -1 : names.findIndex((name) => name.startsWith(start));
}

const pad = (number, length = 2) => String(number).padStart(length, '0');

/** The text without the blanks around it. */
export function trimmed(text) {
  return text.replace(BLANKS_AROUND, '');
}

/** The parts of a date, as numbers; null when it is none that people write. */
function parts(text) {
  const weekday = /^([a-zæøå]+\.?),? +(?:d(?:en|\.) *)?(?=\d)/i.exec(text);
  const rest = weekday ? text.slice(weekday[0].length) : text.replace(/^d(?:en|\.) *(?=\d)/i, '');
  const onWeekday = weekday ? named(WEEKDAYS, weekday[1]) : null;
  if (weekday && onWeekday < 0) {
    return /^d(en|\.)$/i.test(weekday[1]) ? parts(rest) : null;
  }
  let match = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(rest);
  if (match) {
    return { year: match[1], month: +match[2], day: +match[3], onWeekday };
  }
  match = /^(\d{1,2})(?: *[-./] *| +)(\d{1,2})(?: *[-./] *| +)(\d{4}|\d{2})$/.exec(rest)
    ?? /^(\d{2})(\d{2})(\d{4})$/.exec(rest);
  if (match) {
    return { year: match[3], month: +match[2], day: +match[1], onWeekday };
  }
  match = /^(\d{1,2})(?:\. *| +|-)([a-zæøå]+\.?)(?: +|-)?(\d{4}|\d{2})$/i.exec(rest);
  const month = match ? named(MONTHS, match[2]) : -1;
  return month < 0 ? null : { year: match[3], month: month + 1, day: +match[1], onWeekday };
}

/**
 * @param text what was typed
 * @return { value } with the day as yyyy-MM-dd, or { error } with what to do about it, or {} for
 *     blanks
 */
export function readDate(text) {
  const typed = trimmed(text).replace(/\s+/g, ' ');
  if (!typed) {
    return {};
  }
  const found = parts(typed);
  if (!found) {
    return { error: UNREADABLE };
  }
  const { month, day, onWeekday } = found;
  let year = +found.year;
  if (found.year.length === 2) {
    if (year > LAST_SHORT_YEAR) {
      return { error: 'Skriv årstallet med fire cifre.' };
    }
    year += 2000;
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return { error: `Skriv en dato i årene ${FIRST_YEAR} til ${LAST_YEAR}.` };
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return { error: 'Datoen findes ikke. Ret den, f.eks. til 31.12.2021.' };
  }
  if (onWeekday !== null && date.getUTCDay() !== onWeekday) {
    return { error: `Den dag er en ${WEEKDAYS[date.getUTCDay()]}. Ret datoen eller ugedagen.` };
  }
  return { value: `${year}-${pad(month)}-${pad(day)}` };
}

/** @return the day dd.mm.yyyy for yyyy-MM-dd */
export function writtenDate(value) {
  const [year, month, day] = value.split('-');
  return `${day}.${month}.${year}`;
}

/** @return { value } with the time as HH:mm, or { error }, or {} for blanks */
export function readTime(text) {
  const typed = trimmed(text).replace(/^kl\.? */i, '');
  if (!typed) {
    return trimmed(text) ? { error: 'Skriv et klokkeslæt, f.eks. 14.30.' } : {};
  }
  const match = /^(\d{1,2})(?: ?[.:] ?(\d{2}))?$/.exec(typed) ?? /^(\d{1,2})(\d{2})$/.exec(typed);
  if (!match || +match[1] > 23 || +(match[2] ?? 0) > 59) {
    return { error: 'Skriv et klokkeslæt, f.eks. 14.30.' };
  }
  return { value: `${pad(+match[1])}:${match[2] ?? '00'}` };
}

/** @return the time HH.mm for HH:mm */
export function writtenTime(value) {
  return value.replace(':', '.');
}

/** A double holds so many decimal digits without a change. */
const MOST_DIGITS = 15;

/**
 * @param whole whether decimals are refused
 * @return { value } with the number, or { error }, or {} for blanks
 */
export function readNumber(text, whole) {
  const typed = trimmed(text).replace(/^[\u2212\u2013]/, '-');
  if (!typed) {
    return {};
  }
  const example = whole ? 'Skriv kun et helt tal, f.eks. 12.' : 'Skriv kun et tal, f.eks. 3,5.';
  // 1.234 is a thousand and more to Danes, little more than one to machines: a whole number here.
  const grouped = /^-?\d{1,3}(?:(?:\.\d{3})+|(?:[ \u00a0\u202f]\d{3})+)(?:,\d+)?$/.test(typed);
  const plain = /^-?\d+(?:[.,]\d+)?$/.test(typed);
  if (!grouped && !plain) {
    return { error: example };
  }
  if (!whole && /^-?\d{1,3}\.\d{3}$/.test(typed)) {
    return { error: `${typed} kan læses på to måder. Skriv tallet uden punktum, f.eks. 1234 eller 1,234.` };
  }
  const digits = grouped
    ? typed.replace(/[. \u00a0\u202f]/g, '').replace(',', '.')
    : typed.replace(',', '.');
  if (whole && digits.includes('.')) {
    return { error: example };
  }
  if (digits.replace(/\D/g, '').replace(/^0+/, '').length > MOST_DIGITS) {
    return { error: `Skriv et tal med højst ${MOST_DIGITS} cifre.` };
  }
  return { value: Number(digits) };
}

/** @return the number with a decimal comma */
export function writtenNumber(value) {
  return value.toLocaleString('da-DK', { useGrouping: false, maximumFractionDigits: 20 });
}

/** @return what is wrong with a link, or undefined: browsers say what they open */
export function linkError(text) {
  try {
    const url = new URL(trimmed(text));
    if (/^https?:$/.test(url.protocol) && !url.username && !url.password) {
      return undefined;
    }
  } catch {
    // No address that a browser opens.
  }
  return 'Skriv en webadresse, der begynder med http:// eller https:// og ikke har et brugernavn.';
}

/** @return what is wrong with a mail address, or undefined; the server looks more closely */
export function mailError(text) {
  return /^[^\s@,;:<>()"[\]]+@[^\s@,;:<>()"[\]]+\.[^\s@,;:<>()"[\].]{2,}$/.test(trimmed(text))
    ? undefined
    : 'Skriv én e-mailadresse, f.eks. klima@kommune.dk.';
}
