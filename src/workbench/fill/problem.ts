/** A fill that the add-in refused; the message is the add-in's sentence. */
export class FillProblem extends Error {}
