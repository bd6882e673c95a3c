/* To which case a task belongs. */
import { engineRoot, settings } from './call.js';

/** A municipality's case has a key of three parts; what concerns the whole programme has one. */
const CASE = /^[^/]+\/[^/]+\/[^/]+$/;

const known = new Map();

async function ask(instance) {
  const answer = await fetch(`${engineRoot}process-instance/${instance}`, settings()).catch(
    () => null
  );
  const found = answer?.ok ? await answer.json().catch(() => ({})) : {};
  if (!answer?.ok) {
    known.delete(instance);
  }
  return CASE.test(found.businessKey ?? '') ? found.businessKey : null;
}

/** The case's key; null of what is in no municipality's case, or cannot be had now. */
export function caseKey(instance) {
  if (!known.has(instance)) {
    known.set(instance, ask(instance));
  }
  return known.get(instance);
}
