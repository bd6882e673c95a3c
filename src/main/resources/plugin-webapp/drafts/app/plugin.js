/* Tasklist asks each plugin for this file; the scripts lie with Tasklist's other scripts. */
export { default } from '../../../../../../app/tasklist/scripts/drafts.js';
