/*
 * Whoever asked for one of our pages without login was led here with the page's address: after the
 * login the way goes on to it.
 */
import { whoIsThere } from './call.js';

const OURS = /^\/(sag|overblik)(\/|\?|$)/;

const wanted = new URLSearchParams(window.location.search).get('til') ?? '';

async function goOn() {
  const answer = await fetch(whoIsThere, { cache: 'no-store' }).catch(() => null);
  // What is not read to its end stays open.
  await answer?.text();
  if (answer?.ok) {
    window.location.replace(wanted);
  }
}

if (OURS.test(wanted)) {
  window.addEventListener('hashchange', goOn);
  goOn();
}

export default [];
