/** Why a command could not be done, in one line for who typed it. */
export class Fault extends Error {}
