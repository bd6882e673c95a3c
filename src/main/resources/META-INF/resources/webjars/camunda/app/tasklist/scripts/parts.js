/*
 * Loads our parts of Tasklist one by one. The webapp itself stays empty when one of its scripts does
 * not arrive; here the others go on, and people are told that something is missing.
 */
const PARTS = [
  'messages',
  'accessible',
  'keyboard',
  'typing',
  'submittable',
  'drafts',
  'absence',
  'dates',
  'casepage',
  'casetabs',
  'backto',
  'worklist'
];

const MISSING =
  'En del af siden kunne ikke hentes eller vises, så noget mangler. Hent siden igen; det, du har ' +
  'skrevet i en opgave, er gemt som kladde. Bliver det ved, så skriv til den, der passer programmet.';

function tellMissing() {
  if (document.querySelector('.part-missing')) {
    return;
  }
  const text = document.createElement('p');
  text.textContent = MISSING;
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'btn btn-default';
  again.textContent = 'Hent siden igen';
  again.addEventListener('click', () => window.location.reload());
  const told = document.createElement('div');
  told.className = 'part-missing';
  told.setAttribute('role', 'alert');
  told.append(text, again);
  document.body.append(told);
}

/** What a part cannot draw is told once, and the rest of the page is drawn. */
function guarded(part) {
  return {
    ...part,
    render(...what) {
      try {
        return part.render.apply(this, what);
      } catch (reason) {
        console.error('A part of the page could not be drawn', reason);
        tellMissing();
      }
    }
  };
}

const loaded = await Promise.allSettled(PARTS.map((part) => import(`./${part}.js`)));
const missing = loaded.filter(({ status }) => status === 'rejected');
missing.forEach(({ reason }) => console.error('A part of the page is missing', reason));
if (missing.length > 0) {
  tellMissing();
}

export default loaded
  .flatMap(({ value }) => value?.default ?? [])
  .map((part) => (part.render ? guarded(part) : part));
