/*
 * Puts into a Danish sentence whatever a call to the server can fail with: the names of statuses,
 * JSON, pages of proxies, the engine's own words and what the webapps put before them. What the
 * program itself says in Danish passes. The original goes to the browser's log, for who looks
 * after the program.
 */

export const NO_CONNECTION =
  'Der er ingen forbindelse til programmet. Hent siden igen, når netværket virker.';
const NO_ANSWER = 'Programmet svarer ikke lige nu. Vent lidt, og prøv igen.';
const FAILED =
  'Det lykkedes ikke. Prøv igen; bliver det ved, så skriv til den, der passer programmet.';

const KNOWN = [
  [/request has been terminated|failed to fetch|networkerror|load failed/i, NO_CONNECTION],
  [/\b401\b|unauthorized|not authenticated/i, 'Du er logget ud. Log ind igen.'],
  [/\b403\b|forbidden|AuthorizationException|not authorized/i, 'Du har ikke adgang til det.'],
  [/\b404\b|not found|cannot find|does not exist/i, 'Det findes ikke længere.'],
  [
    /\b409\b|\bconflict\b|OptimisticLocking/i,
    'En anden ændrede det i samme øjeblik. Hent siden igen, og se, hvad der nu står.'
  ],
  [/\b413\b|(payload|content|entity) too large/i, 'Det er for meget på én gang. Skriv kortere.'],
  [/\b429\b|too many requests/i, 'Der er prøvet for mange gange. Vent et minut, og prøv igen.'],
  [/\b50[234]\b|bad gateway|unavailable|timeout|timed out/i, NO_ANSWER]
];

/** No Danish sentence has one of these in it. */
const FOREIGN =
  /^\s*[[{<]|ENGINE-\d|Exception\b|\b(the|is not|with|cannot|could|failed|error|was|invalid|null|undefined|request|unauthorized|forbidden|conflict|unavailable|gateway|not found|too (large|many)|bad)\b/i;

/** What the webapps put before the words of a failed call. */
const PREFIX = /^(?:\s*(?:<[\w.-]+>|[{[]?"?[\w.-]+"?[}\]]?)\s*<-\s*)+/;

const ENTITIES = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** A message as a Danish sentence; "" stays "". */
export function sentence(message) {
  const text = String(message ?? '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (entity, name) => ENTITIES[name])
    .replace(PREFIX, '');
  if (text.trim() === '' || !FOREIGN.test(text)) {
    return text;
  }
  console.warn('Put into Danish:', text);
  return (KNOWN.find(([pattern]) => pattern.test(text)) ?? [null, FAILED])[1];
}
