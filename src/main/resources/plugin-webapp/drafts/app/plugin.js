/* Tasklist asks each plugin for a script; this one's is the part "drafts" of its scripts. */
export default [];
