/* Tasklist asks each plugin for a script; this one's is the part "worklist" of its scripts. */
export default [];
