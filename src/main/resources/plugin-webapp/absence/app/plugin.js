/* Tasklist asks each plugin for a script; this one's is the part "absence" of its scripts. */
export default [];
